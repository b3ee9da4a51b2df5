import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import { forEachRun } from '../../documents/parts/range.ts';
import { showEstimateRuns } from '../../documents/show-money.ts';
import { type Block, paragraph, section, table, textColumns } from '../blocks.ts';

const COLUMNS = textColumns('', 'At the standard rates', 'At the lower rates');

/** What discounting at the lower rates gives, for appraisals of more than 50 years. */
export function lowerRatesSection({ results, lowerRates }: Appraisal): readonly Block[] {
  if (lowerRates === null) return [];
  const rows = [
    { label: 'Net present value', key: 'netPresentValue' },
    { label: 'Benefits, present value', key: 'presentValueBenefits' },
    { label: 'Costs, present value', key: 'presentValueCosts' },
  ] as const;
  return section('At the lower discount rates', [
    paragraph(
      'Beyond 50 years the Green Book asks for a second test, at rates that leave out pure time preference.',
    ),
    ...table(
      COLUMNS,
      rows.map(({ label, key }) => [
        label,
        showEstimateRuns(forEachRun((run) => results[run][key])),
        showEstimateRuns(forEachRun((run) => lowerRates[run][key])),
      ]),
    ),
  ]);
}
