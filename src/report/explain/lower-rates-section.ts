import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import { type ByRun, forEachRun } from '../../documents/parts/range.ts';
import { showEstimateRuns } from '../../documents/show-money.ts';
import { type Block, numberColumns, paragraph, section, table, textColumns } from '../blocks.ts';
import { onBenefits, onCosts, onLowerRates, onYears } from './appraisal-grounds.ts';
import type { Explanation } from './explanation.ts';
import { noting } from './noted.ts';
import type { Origin } from './origin.ts';

const COLUMNS = [
  ...textColumns(''),
  ...numberColumns('At the standard rates', 'At the lower rates'),
];

const ROWS = [
  {
    label: 'Net present value',
    key: 'netPresentValue',
    how: 'Σ (benefit − cost) of each year × its discount factor',
    on: (appraisal: Appraisal) => [...onBenefits(appraisal), ...onCosts(appraisal.input)],
  },
  {
    label: 'Benefits, present value',
    key: 'presentValueBenefits',
    how: 'Σ benefit of each year × its discount factor',
    on: onBenefits,
  },
  {
    label: 'Costs, present value',
    key: 'presentValueCosts',
    how: 'Σ cost of each year × its discount factor',
    on: ({ input }: Appraisal) => onCosts(input),
  },
] as const;

/** What discounting at the lower rates gives, for appraisals of more than 50 years. */
export function lowerRatesSection(explanation: Explanation): readonly Block[] {
  const { appraisal } = explanation.entry;
  if (appraisal === null || appraisal.lowerRates === null) return [];
  const { results, lowerRates, input } = appraisal;
  const note = noting(explanation);
  const rows = ROWS.map(({ label, key, how, on }) => {
    const show = (by: ByRun<(typeof results)['central']>, rates: readonly Origin[]) =>
      note(showEstimateRuns(forEachRun((run) => by[run][key])), {
        origins: [...on(appraisal), ...rates],
        how,
      });
    return [label, show(results, onYears(input)), show(lowerRates, onLowerRates(input))];
  });
  return section('At the lower discount rates', [
    paragraph(
      'Beyond 50 years the Green Book asks for a second test, at rates that leave out pure time preference.',
    ),
    ...table(COLUMNS, rows),
  ]);
}
