import type { Decimal } from '../../documents/decimal.ts';
import type { RankBy } from '../../documents/rank-by.ts';
import type { Appraisal } from '../appraisal/appraise.ts';
import type { Estimate } from '../savings/estimate.ts';

/**
 * What a list is ranked by: what was asked for, except that net present values over unequal horizons are
 * compared as equal yearly sums.
 */
export type Measure = RankBy | 'npv-a-year';

/** The sums of a candidate that can be in its keys, in pounds to the penny. */
export interface KeySums {
  /** The central annual adjusted saving; null without an annual estimate. */
  readonly saving: Decimal | null;
  /** The cash-releasing net present value with everything adverse; null without one. */
  readonly npv: Decimal | null;
  /** The same as an equal yearly sum (equivalent annual); null without one, and over a horizon of 1. */
  readonly npvAYear: Decimal | null;
}

/** The sums that a candidate's keys take from its estimate and its appraisal. */
export function findKeySums(estimate: Estimate | null, appraisal: Appraisal | null): KeySums {
  const low = appraisal?.results.low;
  return {
    saving: toPenny(estimate?.annual?.adjusted?.central),
    npv: toPenny(low?.cashNetPresentValue),
    npvAYear: toPenny(low?.cashEquivalentAnnual),
  };
}

function toPenny(sum: Decimal | null | undefined): Decimal | null {
  return sum?.toDecimalPlaces(2) ?? null;
}

/** The sum that a measure compares; null where a candidate has none. */
export function findKeySum({ saving, npv, npvAYear }: KeySums, measure: Measure): Decimal | null {
  switch (measure) {
    case 'answers':
    case 'saving':
      return saving;
    case 'npv':
      return npv;
    case 'npv-a-year':
      return npvAYear;
    default:
      return measure satisfies never;
  }
}
