import type { RankedEntry } from '../../assess/entry.ts';
import { findKeySum, type Measure } from '../../assess/ranking/key-sums.ts';
import { showEstimate } from '../../documents/show-money.ts';

/** What a list is ranked by, as in a sentence. */
export const MEASURE_WORDS: { readonly [M in Measure]: string } = {
  answers: 'answers',
  saving: 'adjusted annual saving',
  npv: 'cash-releasing net present value with everything adverse',
  'npv-a-year':
    'cash-releasing net present value with everything adverse, as an equal sum a year (equivalent annual)',
};

/** What stands over the column that a list is ranked by. */
export const MEASURE_HEADINGS: { readonly [M in Exclude<Measure, 'answers'>]: string } = {
  saving: 'Ranked by adjusted saving a year',
  npv: 'Ranked by adverse cash NPV',
  'npv-a-year': 'Ranked by adverse cash NPV a year',
};

/** The central adjusted saving a year, to two figures. */
export function showAdjusted({ estimate }: Pick<RankedEntry, 'estimate'>): string {
  const adjusted = estimate?.annual?.adjusted;
  return adjusted ? showEstimate(adjusted.central) : 'not estimated';
}

/** What a candidate is ranked by, to two figures. */
export function showKeySum({ keySums }: Pick<RankedEntry, 'keySums'>, measure: Measure): string {
  const figure = findKeySum(keySums, measure);
  return figure === null ? 'none' : showEstimate(figure);
}
