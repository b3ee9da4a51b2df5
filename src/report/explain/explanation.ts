import type { ExplainedCandidate } from '../../assess/explain-candidate.ts';
import type { Report } from '../report.ts';
import type { FindLine } from './origin.ts';

/** One candidate of a report, to be explained in full. */
export interface Explanation extends ExplainedCandidate {
  readonly report: Report;
  readonly findLine: FindLine;
}
