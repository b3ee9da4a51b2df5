import { Decimal } from '../documents/decimal.ts';
import { type ByRun, forEachRun } from '../documents/parts/range.ts';

/** The sum of some numbers, added from the first to the last; 0 of none. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), new Decimal(0));
}

/** The sum of some amounts, run by run. */
export function sumRuns(amounts: readonly ByRun<Decimal>[]): ByRun<Decimal> {
  return forEachRun((run) => sum(amounts.map((amount) => amount[run])));
}

/** The sum of the amounts that are known; null when none is. */
export function sumKnown(amounts: readonly (ByRun<Decimal> | null)[]): ByRun<Decimal> | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : sumRuns(known);
}
