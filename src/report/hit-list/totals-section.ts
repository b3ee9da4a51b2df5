import type { Assessment } from '../../assess/assessment.ts';
import type { Savings } from '../../assess/savings/estimate.ts';
import type { Total } from '../../assess/savings/running-total.ts';
import { type Block, paragraph, section, table, textColumns } from '../blocks.ts';
import { showSavings, showWithoutRatio } from '../words/savings-rows.ts';

/** What qualifying candidates save together, and what open ones would. */
export function totalsSection({ totals }: Assessment): readonly Block[] {
  const rows = [...showTotal('Qualifying', totals.qualifies), ...showTotal('Open', totals.open)];
  if (rows.length === 0) return [];
  const leftOut = [...totals.qualifies.leftOut, ...totals.open.leftOut];
  const once = `Counted once; left out, since another candidate counts the same spend: ${leftOut.join(', ')}.`;
  return section('Totals', [
    paragraph('Ruled-out candidates are in no total. Annual and one-off sums are never added.'),
    ...table(COLUMNS, rows),
    ...(leftOut.length === 0 ? [] : [paragraph(once)]),
  ]);
}

const COLUMNS = textColumns(
  '',
  'Reference saving',
  'Addressable → residual → gross',
  'Adjusted',
  'Cash-releasing',
);

function showTotal(label: string, { annual, oneOff, withoutRatio }: Total): string[][] {
  return [
    ...(annual === null ? [] : [showSum(`${label}, a year`, annual, withoutRatio.annual)]),
    ...(oneOff === null ? [] : [showSum(`${label}, one-off`, oneOff, withoutRatio.oneOff)]),
  ];
}

function showSum(
  label: string,
  savings: Savings,
  withoutRatio: Total['withoutRatio']['annual'],
): string[] {
  const { reference, arithmetic, adjusted, cashReleasing } = showSavings(savings);
  const replication = `${arithmetic}${showWithoutRatio(savings, withoutRatio)}`;
  return [label, reference, replication, adjusted, cashReleasing];
}
