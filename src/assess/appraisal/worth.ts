import type { ByRun } from '../../documents/parts/range.ts';
import { RUNS } from '../../documents/parts/range.ts';
import type { AppraisalResult } from './results.ts';

/** Whether something is worth its cost: gains in every run, loses in every run, or depends on the run. */
export type Worth = 'gains' | 'loses' | 'depends';

/** What the net present values of the three runs say together. */
export function findWorth(results: ByRun<Pick<AppraisalResult, 'netPresentValue'>>): Worth {
  const signs = RUNS.map((run) => results[run].netPresentValue.comparedTo(0));
  if (signs.every((sign) => sign > 0)) return 'gains';
  return signs.every((sign) => sign < 0) ? 'loses' : 'depends';
}
