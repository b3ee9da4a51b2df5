import type { Assessment } from '../../assess/assessment.ts';
import type { Savings } from '../../assess/savings/estimate.ts';
import type { Total } from '../../assess/savings/total.ts';
import { type Block, paragraph, section, table, textColumns } from '../blocks.ts';
import { showSavings, showWithoutRatio } from '../words/savings-rows.ts';

/** What the qualifying and the open candidates would save together. */
export function totalsSection({ totals }: Assessment): readonly Block[] {
  const rows = [...listRows('Qualifying', totals.qualifies), ...listRows('Open', totals.open)];
  if (rows.length === 0) return [];
  const leftOut = [...totals.qualifies.leftOut, ...totals.open.leftOut];
  const columns = textColumns(
    '',
    'Reference saving',
    'Addressable → residual → gross',
    'Adjusted',
    'Cash-releasing',
  );
  return section('Totals', [
    paragraph('Ruled-out candidates are in no total. Annual and one-off sums are never added.'),
    ...table(columns, rows),
    ...(leftOut.length === 0
      ? []
      : [
          paragraph(
            `Counted once; left out, since another candidate counts the same spend: ${leftOut.join(', ')}.`,
          ),
        ]),
  ]);
}

function listRows(label: string, { annual, oneOff, withoutRatio }: Total): string[][] {
  return [
    ...(annual === null ? [] : [toRow(`${label}, a year`, annual, withoutRatio.annual)]),
    ...(oneOff === null ? [] : [toRow(`${label}, one-off`, oneOff, withoutRatio.oneOff)]),
  ];
}

function toRow(label: string, savings: Savings, part: Total['withoutRatio']['annual']): string[] {
  const { reference, arithmetic, adjusted, cashReleasing } = showSavings(savings);
  const replication = `${arithmetic}${showWithoutRatio(savings, part)}`;
  return [label, reference, replication, adjusted, cashReleasing];
}
