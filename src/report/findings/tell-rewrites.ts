import { diffArrays } from 'diff';

/** What was rewritten in a text, a sentence a line: `sectr: → sector:` at a line. */
export interface Rewrite {
  /** From 1, in the text as it was. */
  readonly line: number;
  readonly says: string;
}

/** The rewrites between two states of a text, in the order of its lines. */
export function tellRewrites(before: string, after: string): Rewrite[] {
  const rewrites: Rewrite[] = [];
  let line = 1;
  let gone: readonly string[] = [];
  for (const { added, removed, value } of diffArrays(before.split('\n'), after.split('\n'))) {
    if (removed) gone = value;
    else if (added) {
      rewrites.push(...pairUp(gone, value, line - gone.length));
      gone = [];
    } else gone = [];
    if (!added) line += value.length;
  }
  return rewrites;
}

/** Lines that stand in the place of others, each beside the one that it replaces. */
function pairUp(gone: readonly string[], come: readonly string[], first: number): Rewrite[] {
  const count = Math.max(gone.length, come.length);
  return Array.from({ length: count }, (_, index) => {
    const [old, now] = [gone[index], come[index]];
    return { line: first + Math.min(index, gone.length), says: tellChange(old, now) };
  });
}

function tellChange(old: string | undefined, now: string | undefined): string {
  if (old === undefined) return `${now?.trim() ?? ''} is new`;
  if (now === undefined) return `${old.trim()} is gone`;
  const [was, is] = cutToWords(old, now);
  return `${was} → ${is}`;
}

/** What ends a word of YAML. */
const END = /[\s,{}[\]]/;

/** The words in which two lines differ, without what is the same before and after. */
function cutToWords(old: string, now: string): readonly [string, string] {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  while (start > 0 && !END.test(old.charAt(start - 1))) start -= 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  while (end > 0 && !END.test(old.charAt(old.length - end))) end -= 1;
  return [old.slice(start, old.length - end), now.slice(start, now.length - end)];
}
