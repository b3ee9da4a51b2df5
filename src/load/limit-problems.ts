import type { PlacedProblem } from '../check/finding.ts';
import { WHOLE } from '../yaml/place.ts';
import { placeAtStart } from './place-problems.ts';

/** The most problems that one run lists: what a report of them can hold. */
export const MAX_PROBLEMS = 250_000;

/** Lets problems through up to a number, and counts the rest. */
export interface ProblemLimit {
  readonly keep: (problems: readonly PlacedProblem[]) => readonly PlacedProblem[];
  /** That some were left out and how many, at the start of the file where that began; none where none were. */
  readonly tellLeftOut: () => PlacedProblem[];
}

/** Starts to count problems. */
export function limitProblems(most = MAX_PROBLEMS): ProblemLimit {
  let room = most;
  let leftOut = 0;
  let from: string | undefined;
  return {
    keep: (problems) => {
      const kept = problems.slice(0, room);
      from ??= problems[kept.length]?.file;
      room -= kept.length;
      leftOut += problems.length - kept.length;
      return kept;
    },
    tellLeftOut: () => {
      if (from === undefined) return [];
      const facts = { of: 'findings', leftOut } as const;
      return [placeAtStart(from, { rule: 'too-much-work', place: WHOLE, facts })];
    },
  };
}
