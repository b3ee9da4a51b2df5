import type { Change } from './wish.ts';

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
