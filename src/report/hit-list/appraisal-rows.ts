import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import type { Entry } from '../../assess/entry.ts';
import { forEachRun } from '../../documents/parts/range.ts';
import { showEstimateRuns } from '../../documents/show-money.ts';

/** One candidate's appraisal in one line, as text. */
export interface AppraisalRow {
  readonly name: string;
  readonly method: string;
  readonly netPresentValue: string;
  readonly cash: string;
  readonly payback: string;
}

/** The candidates that have an appraisal, in the order given. */
export function listAppraisals(entries: readonly Entry[]): AppraisalRow[] {
  return entries.flatMap(({ candidate, appraisal }) =>
    appraisal === null ? [] : [toRow(candidate.name, appraisal)],
  );
}

function toRow(name: string, { method, results }: Appraisal): AppraisalRow {
  const { low, central, high } = forEachRun((run) => results[run].cashNetPresentValue);
  const paybacks = [results.low, results.central, results.high].map(({ payback }) =>
    payback === null ? 'never' : `year ${payback}`,
  );
  const [worst = '', usual = '', best = ''] = paybacks;
  return {
    name,
    method: method === 'bottom-up' ? 'bottom-up' : 'replication of the ratio',
    netPresentValue: showEstimateRuns(forEachRun((run) => results[run].netPresentValue)),
    cash: low && central && high ? showEstimateRuns({ low, central, high }) : 'not stated',
    payback: worst === best ? usual : `${usual} (${worst} to ${best})`,
  };
}
