import { RUNS } from '../../documents/parts/range.ts';
import { showArithmetic } from '../../documents/show-money.ts';
import { type Block, type Column, numberColumns, paragraph, section, table } from '../blocks.ts';
import { onCashable, onNet } from './appraisal-grounds.ts';
import type { Explanation } from './explanation.ts';
import { noting } from './noted.ts';
import { RUN_NAMES } from './run-names.ts';

const COLUMNS: readonly Column[] = [
  ...numberColumns('Year'),
  ...RUNS.map((run): Column => ({ heading: capitalise(RUN_NAMES[run]), type: 'number' })),
];

/** What each run has come to by the end of each year: what payback is read from. */
export function cumulativeSection(explanation: Explanation): readonly Block[] {
  const { cumulativeCash, entry } = explanation;
  const { appraisal } = entry;
  if (cumulativeCash === null || appraisal === null) return [];
  const { isCash, totals } = cumulativeCash;
  const counted = isCash ? 'cash-releasing benefits' : 'benefits, cash-releasing or not,';
  const how = `running total from year 0 of ${counted} less costs`;
  const origins = isCash ? [...onNet(appraisal), ...onCashable(appraisal.input)] : onNet(appraisal);
  const note = noting(explanation);
  const rows = appraisal.flows.central.map(({ year }) => [
    String(year),
    ...RUNS.map((run) => {
      const total = totals[run][year];
      return total === undefined ? '–' : note(showArithmetic(total), { origins, how });
    }),
  ]);
  return section('Summed up, year by year', [
    paragraph(`Undiscounted: the ${how}.`),
    ...table(COLUMNS, rows),
  ]);
}

function capitalise(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
