import { Decimal } from '../../documents/decimal.ts';
import { forEachRun, RUNS, type Run } from '../../documents/parts/range.ts';
import type { RangeWeights } from '../../documents/range-weights.ts';
import { toDouble } from '../to-double.ts';
import type { Driver, PickRun } from './driver.ts';

/** A net present value and how likely it is. */
export interface Outcome {
  /** In units of 10^-30 pounds. */
  readonly units: bigint;
  readonly chance: number;
}

/** A summand of the net present value, in pounds, and the ranged inputs that move it. */
export interface Part {
  readonly drivers: readonly Driver[];
  readonly valueAt: (pick: PickRun) => Decimal;
}

/**
 * Pounds are added up as whole numbers of so small a unit: there may be half a million sums, and whole
 * numbers are added and compared in a fraction of the time, without a rounding.
 */
const UNITS_A_POUND = new Decimal('1e30');

/** Every combination of the inputs' values that has a chance, with its net present value. */
export function listOutcomes(
  parts: readonly Part[],
  ranged: readonly Driver[],
  weights: RangeWeights,
): Outcome[] {
  const order = orderDrivers(parts, ranged);
  const chosen = new Map<Driver, Run>();
  const pick: PickRun = (driver) => chosen.get(driver) ?? 'central';
  const isSettledBy = (part: Part, depth: number) =>
    part.drivers.every((driver) => order.indexOf(driver) < depth);
  const settledAt = Array.from({ length: order.length + 1 }, (_, depth) =>
    parts
      .filter((part) => isSettledBy(part, depth) && !(depth > 0 && isSettledBy(part, depth - 1)))
      .map(({ drivers, valueAt }) => remember(drivers, (each) => toUnits(valueAt(each)))),
  );
  const chanceOf = forEachRun((run) => toDouble(weights[run]));
  const outcomes: Outcome[] = [];
  const go = (depth: number, before: bigint, chance: number): void => {
    const units = (settledAt[depth] ?? []).reduce(
      (total, unitsAt) => total + unitsAt(pick),
      before,
    );
    const driver = order[depth];
    if (driver === undefined) {
      outcomes.push({ units, chance });
      return;
    }
    for (const run of RUNS) {
      if (chanceOf[run] === 0) continue;
      chosen.set(driver, run);
      go(depth + 1, units, chance * chanceOf[run]);
    }
    chosen.delete(driver);
  };
  go(0, 0n, 1);
  return outcomes;
}

/** The inputs that move most parts first, so that every part is settled as early as it can be. */
function orderDrivers(parts: readonly Part[], ranged: readonly Driver[]): Driver[] {
  const shareOf = (driver: Driver) =>
    parts.filter(({ drivers }) => drivers.includes(driver)).length;
  return ranged.toSorted((a, b) => shareOf(b) - shareOf(a));
}

/** Works something out once for each combination of the inputs that move it. */
export function remember<T>(drivers: readonly Driver[], calculate: (pick: PickRun) => T) {
  const known = new Map<number, T>();
  return (pick: PickRun): T => {
    const key = drivers.reduce((code, driver) => code * 3 + RUNS.indexOf(pick(driver)), 0);
    const found = known.get(key) ?? calculate(pick);
    known.set(key, found);
    return found;
  };
}

/** Pounds of a number of units. */
export function toPounds(units: bigint): Decimal {
  return new Decimal(units.toString()).div(UNITS_A_POUND);
}

function toUnits(pounds: Decimal): bigint {
  return BigInt(pounds.times(UNITS_A_POUND).toFixed(0));
}
