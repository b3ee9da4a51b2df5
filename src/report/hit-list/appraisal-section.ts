import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import type { RankedEntry } from '../../assess/entry.ts';
import { forEachRun } from '../../documents/parts/range.ts';
import { showEstimateRuns } from '../../documents/show-money.ts';
import { type Block, paragraph, section, table, textColumns } from '../blocks.ts';

/** The appraisals in one line each, for those candidates that have one. */
export function appraisalSection(ranked: readonly RankedEntry[]): readonly Block[] {
  const rows = ranked.flatMap(({ candidate, appraisal }) =>
    appraisal === null ? [] : [[candidate.name, ...showAppraisal(appraisal)]],
  );
  if (rows.length === 0) return [];
  return section('Appraisal, with platform costs', [
    paragraph(
      'Central run, with everything adverse to everything favourable in brackets where they differ. Only a bottom-up net present value may be headlined: top-down, it replicates the paper’s ratio. Cash-releasing only is not affordability.',
    ),
    ...table(
      textColumns('Candidate', 'Method', 'Net present value', 'Cash-releasing only', 'Payback'),
      rows,
    ),
  ]);
}

function showAppraisal({ method, results }: Appraisal): string[] {
  const { low, central, high } = forEachRun((run) => results[run].cashNetPresentValue);
  return [
    method === 'bottom-up' ? 'bottom-up' : 'replication of the ratio',
    showEstimateRuns(forEachRun((run) => results[run].netPresentValue)),
    low && central && high ? showEstimateRuns({ low, central, high }) : 'not stated',
    showPayback(results),
  ];
}

function showPayback(results: Appraisal['results']): string {
  const { low, central, high } = forEachRun((run) => {
    const { payback } = results[run];
    return payback === null ? 'never' : `year ${payback}`;
  });
  return low === high ? central : `${central} (${low} to ${high})`;
}
