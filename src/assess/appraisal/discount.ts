import type { Assumptions } from '../../documents/assumptions.ts';
import { Decimal } from '../../documents/decimal.ts';

type Schedule = Assumptions['discount-rates']['schedule'];

/**
 * The discount factor of each year from 0 on: DF(0) = 1, DF(t) = DF(t − 1) ÷ (1 + the rate of year t)
 * (Green Book 2026, chapter 6).
 */
export function findDiscountFactors(horizon: number, schedule: Schedule): Decimal[] {
  const factors: Decimal[] = [];
  for (let year = 0; year < horizon; year += 1) {
    const before = factors.at(-1);
    factors.push(before?.div(findRate(year, schedule).plus(1)) ?? new Decimal(1));
  }
  return factors;
}

/** The rate of a year, as a fraction of 1: that of the first band that has not ended. */
function findRate(year: number, schedule: Schedule): Decimal {
  const band = schedule.find(({ to }) => to === undefined || year <= to);
  if (band === undefined) throw new Error('the discount schedule has an end');
  return band.rate;
}
