import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import type { Assessment } from '../../assess/assessment.ts';
import { forEachRun } from '../../documents/parts/range.ts';
import { showEstimateRuns } from '../../documents/show-money.ts';
import { type Block, paragraph, section, table, textColumns } from '../blocks.ts';

const LEAD =
  'Central run, with everything adverse to everything favourable in brackets where they differ. Only a bottom-up net present value may be headlined: top-down, it replicates the paper’s ratio. Cash-releasing only is not affordability.';

/** The ranked candidates that have an appraisal, in list order. */
export function appraisalSection({ ranked }: Assessment): readonly Block[] {
  const rows = ranked.flatMap(({ candidate, appraisal }) =>
    appraisal === null ? [] : [[candidate.name, ...showAppraisal(appraisal)]],
  );
  if (rows.length === 0) return [];
  const columns = textColumns(
    'Candidate',
    'Method',
    'Net present value',
    'Cash-releasing only',
    'Payback',
  );
  return section('Appraisal, with platform costs', [paragraph(LEAD), ...table(columns, rows)]);
}

/** Method, net present value, its cash-releasing part and payback. */
function showAppraisal({ method, results }: Appraisal): string[] {
  const { low, central, high } = forEachRun((run) => results[run].cashNetPresentValue);
  const [worst, usual, best] = [results.low, results.central, results.high].map(showPayback);
  return [
    method === 'bottom-up' ? 'bottom-up' : 'replication of the ratio',
    showEstimateRuns(forEachRun((run) => results[run].netPresentValue)),
    low && central && high ? showEstimateRuns({ low, central, high }) : 'not stated',
    worst === best ? `${usual}` : `${usual} (${worst} to ${best})`,
  ];
}

function showPayback({ payback }: { readonly payback: number | null }): string {
  return payback === null ? 'never' : `year ${payback}`;
}
