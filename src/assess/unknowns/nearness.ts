import type { RankedEntry } from '../entry.ts';
import type { JudgedCriterion } from '../judging/judge.ts';

/** How near a ranked candidate is to qualifying. */
export interface Nearness {
  readonly entry: RankedEntry;
  /** How many more answers of Y it takes, if all that is known stays; null where it is ruled out. */
  readonly needed: number | null;
  /** The Musts that rule it out: these would have to change first. */
  readonly unmet: readonly JudgedCriterion[];
}

/** Counts the answers that an open candidate still needs: all its unknown Musts. */
export function findNearness(entry: RankedEntry): Nearness {
  const { judgement, unknownMusts, unmetMusts } = entry;
  const needed = judgement.verdict === 'ruled-out' ? null : unknownMusts.length;
  return { entry, needed, unmet: unmetMusts };
}
