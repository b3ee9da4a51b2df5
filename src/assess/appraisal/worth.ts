import { type ByRun, RUNS } from '../../documents/parts/range.ts';
import type { AppraisalResult } from './results.ts';

/** Whether something is worth its cost: gains in every run, loses in every run, or depends on the run. */
export type Worth = 'gains' | 'loses' | 'depends';

type NetPresentValues = ByRun<Pick<AppraisalResult, 'netPresentValue'>>;

/** What the net present values of the three runs say together. */
export function findWorth(results: NetPresentValues): Worth {
  const signs = RUNS.map((run) => results[run].netPresentValue.comparedTo(0));
  if (signs.every((sign) => sign > 0)) return 'gains';
  return signs.every((sign) => sign < 0) ? 'loses' : 'depends';
}

/** Whether it loses in the central run, as what loses in every run does. */
export function isLosing({ central }: NetPresentValues): boolean {
  return central.netPresentValue.lt(0);
}
