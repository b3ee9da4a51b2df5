import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import type { RankedEntry } from '../../assess/entry.ts';
import { type Block, paragraph, section, table, textColumns } from '../blocks.ts';
import {
  showCashNetPresentValue,
  showCashPayback,
  showFullPayback,
  showNetPresentValue,
  showPrices,
  showWorth,
} from '../words/worth.ts';

const COLUMNS = textColumns(
  'Candidate',
  'Worth',
  'Net present value',
  'Cash-releasing only',
  'Payback on cash',
  'Payback',
  'Method',
  'Years',
  'Prices',
);

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
    ...table(COLUMNS, rows),
  ]);
}

function showAppraisal(appraisal: Appraisal): string[] {
  const { method, horizon } = appraisal;
  return [
    showWorth(appraisal),
    showNetPresentValue(appraisal),
    showCashNetPresentValue(appraisal),
    showCashPayback(appraisal),
    showFullPayback(appraisal),
    method === 'bottom-up' ? 'bottom-up' : 'replication of the ratio',
    String(horizon),
    showPrices(appraisal),
  ];
}
