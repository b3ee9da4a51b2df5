import type { Assessment } from '../../assess/assessment.ts';
import type { RankedEntry } from '../../assess/entry.ts';
import { listLosses } from '../../assess/headline.ts';
import type { Savings } from '../../assess/savings/estimate.ts';
import type { Total } from '../../assess/savings/running-total.ts';
import type { Totals } from '../../assess/savings/total.ts';
import { type Block, bullets, paragraph, section, table, textColumns } from '../blocks.ts';
import { showPriceYears, showSavings, showWithoutRatio } from '../words/savings-rows.ts';
import { joinNames } from '../words/show-answers.ts';

/** What qualifying candidates save together, and what open ones would. */
export function totalsSection({ totals, ranked }: Assessment): readonly Block[] {
  const rows = [...showTotal('Qualifying', totals.qualifies), ...showTotal('Open', totals.open)];
  if (rows.length === 0) return [];
  const rule = paragraph(
    'Ruled-out candidates are in no total. Annual and one-off sums are never added.',
  );
  const remarks = [...tellLeftOut(totals), ...tellLosses(ranked)].map(paragraph);
  return [
    ...section('Totals', [rule, ...table(COLUMNS, rows), ...remarks], 'supplementary'),
    ...section('Totals', [rule, ...bullets(rows.map(tellRow)), ...remarks], 'in-short'),
  ];
}

const COLUMNS = textColumns(
  '',
  'Reference saving',
  'Addressable → residual → gross',
  'Adjusted',
  'Cash-releasing',
);

/** A row of the table as a sentence. */
function tellRow([label, ...figures]: readonly string[]): string {
  const named = figures.map((figure, index) => {
    const { heading = '' } = COLUMNS[index + 1] ?? {};
    return `${heading.toLowerCase()} ${figure}`;
  });
  return `${label}: ${named.join('; ')}.`;
}

/** Spend that several candidates count is in the totals once. */
function tellLeftOut({ qualifies, open }: Totals): string[] {
  const leftOut = [...qualifies.leftOut, ...open.leftOut];
  return leftOut.length === 0
    ? []
    : [
        `Counted once; left out, since another candidate counts the same spend: ${leftOut.join(', ')}.`,
      ];
}

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
