import type { Assessment } from '../../assess/assessment.ts';
import type { RankedEntry } from '../../assess/entry.ts';
import { listLosses } from '../../assess/headline.ts';
import type { Savings } from '../../assess/savings/estimate.ts';
import type { Total } from '../../assess/savings/running-total.ts';
import { type Block, paragraph, section, table, textColumns } from '../blocks.ts';
import { showPriceYears, showSavings, showWithoutRatio } from '../words/savings-rows.ts';
import { joinNames } from '../words/show-answers.ts';

/** What qualifying candidates save together, and what open ones would. */
export function totalsSection({ totals, ranked }: Assessment): readonly Block[] {
  const rows = [...showTotal('Qualifying', totals.qualifies), ...showTotal('Open', totals.open)];
  if (rows.length === 0) return [];
  const leftOut = [...totals.qualifies.leftOut, ...totals.open.leftOut];
  const once = `Counted once; left out, since another candidate counts the same spend: ${leftOut.join(', ')}.`;
  return section('Totals', [
    paragraph('Ruled-out candidates are in no total. Annual and one-off sums are never added.'),
    ...table(COLUMNS, rows),
    ...(leftOut.length === 0 ? [] : [paragraph(once)]),
    ...tellLosses(ranked).map(paragraph),
  ]);
}

const COLUMNS = textColumns(
  '',
  'Reference saving',
  'Addressable → residual → gross',
  'Adjusted',
  'Cash-releasing',
);

/** A saving that costs more than it brings is in the total all the same, and named. */
function tellLosses(ranked: readonly RankedEntry[]): string[] {
  const names = listLosses(ranked).map(({ name }) => name);
  if (names.length === 0) return [];
  const verb = names.length === 1 ? 'loses' : 'lose';
  return [
    `${joinNames(names)} ${verb} money once the platform’s own cost is counted; the savings above are before it.`,
  ];
}

function showTotal(label: string, { annual, oneOff, withoutRatio }: Total): string[][] {
  return [
    ...(annual === null ? [] : [showSum(`${label}, a year`, annual, withoutRatio.annual)]),
    ...(oneOff === null ? [] : [showSum(`${label}, one-off`, oneOff, withoutRatio.oneOff)]),
  ];
}

function showSum(
  name: string,
  savings: Savings,
  withoutRatio: Total['withoutRatio']['annual'],
): string[] {
  const { reference, arithmetic, adjusted, cashReleasing } = showSavings(savings);
  const replication = `${arithmetic}${showWithoutRatio(savings, withoutRatio)}`;
  const label = `${name}${showPriceYears(savings)}`;
  return [label, reference, replication, adjusted, cashReleasing];
}
