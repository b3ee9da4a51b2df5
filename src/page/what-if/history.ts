import type { Change } from './wish.ts';

/** Changes as they are, with those before and after them, the nearest last. */
export interface History {
  readonly now: readonly Change[];
  readonly before: readonly (readonly Change[])[];
  readonly after: readonly (readonly Change[])[];
}

/** A history that begins with some changes. */
export function startHistory(now: readonly Change[]): History {
  return { now, before: [], after: [] };
}

/** Puts changes in the place of those that are. */
export function goOn({ now, before }: History, next: readonly Change[]): History {
  return { now: next, before: [...before, now], after: [] };
}

/** The history one step back; itself where there is none. */
export function undo({ now, before, after }: History): History {
  const last = before.at(-1);
  if (last === undefined) return { now, before, after };
  return { now: last, before: before.slice(0, -1), after: [...after, now] };
}

/** The history one step on again; itself where there is none. */
export function redo({ now, before, after }: History): History {
  const next = after.at(-1);
  if (next === undefined) return { now, before, after };
  return { now: next, before: [...before, now], after: after.slice(0, -1) };
}

/** Changes with one more, or in place of the one of its path; without it where it says what the file does. */
export function withChange(
  changes: readonly Change[],
  change: Change,
  isAsInFile: boolean,
): readonly Change[] {
  const others = changes.filter(({ path }) => path !== change.path);
  if (isAsInFile) return others;
  const at = changes.findIndex(({ path }) => path === change.path);
  return at === -1 ? [...others, change] : changes.with(at, change);
}
