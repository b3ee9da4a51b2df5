import type { Skipped } from '../assess/provenance.ts';
import type { PlacedProblem } from '../check/finding.ts';
import type { Inputs } from './inputs.ts';
import type { Loaded } from './load-document.ts';

/** The candidates without problems, and what is left out; or the problems that stop a list. */
export type Kept =
  | {
      readonly kind: 'kept';
      readonly candidates: readonly Loaded<'candidate'>[];
      readonly skipped: readonly Skipped[];
    }
  | { readonly kind: 'stopped'; readonly problems: readonly PlacedProblem[] };

/**
 * Leaves out the files with problems where that is wanted and something is left. One of the `needed` files
 * is never left out.
 */
export function keepValid(
  { candidates, problems }: Inputs,
  mayLeaveOut: boolean,
  needed: readonly string[] = [],
): Kept {
  const invalid = new Set(problems.map(({ file }) => file));
  const valid = candidates.filter(({ file }) => !invalid.has(file));
  const missed = mayLeaveOut ? problems.filter(({ file }) => needed.includes(file)) : [];
  if (missed.length > 0) return { kind: 'stopped', problems: missed };
  const mayGoOn = mayLeaveOut && valid.length > 0;
  if (problems.length > 0 && !mayGoOn) return { kind: 'stopped', problems };
  return { kind: 'kept', candidates: valid, skipped: listSkipped(problems) };
}

function listSkipped(problems: readonly PlacedProblem[]): Skipped[] {
  const counts = new Map<string, number>();
  for (const { file } of problems) counts.set(file, (counts.get(file) ?? 0) + 1);
  return [...counts].map(([file, count]) => ({ file, problems: count }));
}
