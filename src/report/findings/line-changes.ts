import { diffArrays } from 'diff';

/** Lines that stand in the place of others; either may be none. */
export interface LineChange {
  /** The first line that went, or before which the new ones came: from 1, in the text as it was. */
  readonly line: number;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** How many lines more and fewer are looked for one by one where lines came or went. */
const MOST_EDITS = 2000;

/**
 * The changes between two states of a text, in the order of its lines. Most rewrites keep every line in
 * its place, and those are found in one pass, however many there are.
 */
export function findLineChanges(before: string, after: string): LineChange[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return old.length === now.length ? compareInPlace(old, now) : compareMoved(old, now);
}

function compareInPlace(old: readonly string[], now: readonly string[]): LineChange[] {
  const changes: LineChange[] = [];
  for (let start = 0; start < old.length; start += 1) {
    let end = start;
    while (end < old.length && old[end] !== now[end]) end += 1;
    if (end === start) continue;
    changes.push({ line: start + 1, gone: old.slice(start, end), come: now.slice(start, end) });
    start = end;
  }
  return changes;
}

function compareMoved(old: string[], now: string[]): LineChange[] {
  const parts = diffArrays(old, now, { maxEditLength: MOST_EDITS });
  if (parts === undefined) return [{ line: 1, gone: old, come: now }];
  const changes: LineChange[] = [];
  let line = 1;
  let gone: readonly string[] = [];
  for (const [index, { added, removed, value }] of parts.entries()) {
    const isReplaced = removed && parts[index + 1]?.added === true;
    if (added) changes.push({ line: line - gone.length, gone, come: value });
    else if (removed && !isReplaced) changes.push({ line, gone: value, come: [] });
    gone = isReplaced ? value : [];
    if (!added) line += value.length;
  }
  return changes;
}
