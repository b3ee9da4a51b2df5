import { findLineChanges, type LineChange } from './line-changes.ts';

/** What was rewritten in a line of a text: `sectr: → sector:`. */
export interface Rewrite {
  /** From 1, in the text as it was. */
  readonly line: number;
  readonly says: string;
}

/** The rewrites between two states of a text, in the order of its lines. */
export function tellRewrites(before: string, after: string): Rewrite[] {
  return findLineChanges(before, after).flatMap(pairUp);
}

/** Lines that stand in the place of others, each beside the one that it replaces. */
function pairUp({ line, gone, come }: LineChange): Rewrite[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
    line: line + Math.min(index, gone.length),
    says: tellChange(gone[index], come[index]),
  }));
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
