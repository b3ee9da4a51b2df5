import { Decimal } from '../../documents/decimal.ts';
import { forEachRun, RUNS, type Run } from '../../documents/parts/range.ts';
import type { RangeWeights } from '../../documents/range-weights.ts';
import { sum } from '../sum.ts';
import { toDouble } from '../to-double.ts';
import { calculateFullBenefit } from './benefit.ts';
import { COSTS, type Cost, costsOf } from './costs.ts';
import { findDiscountFactors } from './discount.ts';
import type { Driver, PickRun } from './driver.ts';
import { type AppraisalInput, findGrowth } from './flows.ts';
import { listRanged } from './ranged-inputs.ts';
import { findTakeUp } from './take-up.ts';

/**
 * How likely net present values are when every ranged input is at its low, central or high value whatever
 * the others are: exact, over all combinations.
 */
export interface NetPresentValueChances {
  /** In pounds, as the percentiles. */
  readonly mean: Decimal;
  /** The chance of a value below 0; a double from 0 to 1. */
  readonly belowZero: number;
  /** The smallest value of which the chance of no more reaches 10%. */
  readonly p10: Decimal;
  readonly p50: Decimal;
  readonly p90: Decimal;
  /** The inputs that were given as ranges. */
  readonly inputs: readonly Driver[];
}

/** A net present value and how likely it is. */
interface Outcome {
  readonly value: Decimal;
  readonly chance: number;
}

/** How far below its mark a cumulative chance may be and reach it: what doubles round off. */
const ROUNDING = 1e-9;

/** The chances of the net present value; null without a ranged input. */
export function findChances(input: AppraisalInput): NetPresentValueChances | null {
  const inputs = listRanged(input);
  if (inputs.length === 0) return null;
  const weights = input.platform['range-weights'] ?? input.assumptions['range-weights'];
  const parts = listParts(input, inputs);
  const outcomes = combine(parts, orderDrivers(parts, inputs), weights).sort(compareOutcomes);
  return {
    mean: sum(parts.map((part) => findMean(part, weights))),
    belowZero: addChances(outcomes.filter(({ value }) => value.lt(0))),
    p10: findPercentile(outcomes, 0.1),
    p50: findPercentile(outcomes, 0.5),
    p90: findPercentile(outcomes, 0.9),
    inputs,
  };
}

/** A summand of the net present value, and the ranged inputs that move it. */
interface Part {
  readonly drivers: readonly Driver[];
  readonly valueAt: (pick: PickRun) => Decimal;
}

const BENEFIT_DRIVERS = [
  'amount',
  'addressable',
  'ratio',
  'retained-local',
  'growth',
  'take-up',
  'delay',
] as const satisfies readonly Driver[];

const BIAS_DRIVERS = ['bias', 'mitigation'] as const satisfies readonly Driver[];

const COST_DRIVERS: { readonly [C in Cost]: readonly Driver[] } = {
  build: ['build', ...BIAS_DRIVERS],
  transition: ['transition', ...BIAS_DRIVERS],
  run: ['run', ...BIAS_DRIVERS],
  onboarding: ['onboarding', ...BIAS_DRIVERS, 'take-up', 'delay'],
};

/** Benefits and each cost, in present value, costs below 0. */
function listParts(input: AppraisalInput, ranged: readonly Driver[]): Part[] {
  const { platform, assumptions } = input;
  const factors = findDiscountFactors(platform.horizon, assumptions['discount-rates'].schedule);
  const takeUpAt = remember(['take-up', 'delay'], (pick) =>
    findTakeUp(platform, assumptions['take-up-curves'], pick),
  );
  const growthAt = remember(['growth'], (pick) => findGrowth(input, pick));
  const yearsAt = remember(['growth', 'take-up', 'delay'], (pick) => {
    const growth = growthAt(pick);
    return sum(
      takeUpAt(pick).map(({ saving }, year) =>
        saving.times(growth[year] ?? 1).times(factors[year] ?? 1),
      ),
    );
  });
  const presentCost = (cost: Cost, pick: PickRun) => {
    const costs = costsOf(input, pick);
    const amounts =
      cost === 'onboarding'
        ? takeUpAt(pick).map(({ joining }) => costs.onboarding(joining))
        : factors.map((_, year) => costs[cost](year));
    return sum(amounts.map((amount, year) => amount.times(factors[year] ?? 1)));
  };
  const toPart = (drivers: readonly Driver[], calculate: (pick: PickRun) => Decimal): Part => {
    const moving = drivers.filter((driver) => ranged.includes(driver));
    return { drivers: moving, valueAt: remember(moving, calculate) };
  };
  return [
    toPart(BENEFIT_DRIVERS, (pick) => calculateFullBenefit(input, pick).times(yearsAt(pick))),
    ...COSTS.map((cost) => toPart(COST_DRIVERS[cost], (pick) => presentCost(cost, pick).neg())),
  ];
}

/** Works something out once for each combination of the inputs that move it. */
function remember<T>(drivers: readonly Driver[], calculate: (pick: PickRun) => T) {
  const known = new Map<number, T>();
  return (pick: PickRun): T => {
    const key = drivers.reduce((code, driver) => code * 3 + RUNS.indexOf(pick(driver)), 0);
    const found = known.get(key) ?? calculate(pick);
    known.set(key, found);
    return found;
  };
}

/** The inputs that move most parts first, so that every part is settled as early as it can be. */
function orderDrivers(parts: readonly Part[], ranged: readonly Driver[]): Driver[] {
  const shareOf = (driver: Driver) =>
    parts.filter(({ drivers }) => drivers.includes(driver)).length;
  return ranged.toSorted((a, b) => shareOf(b) - shareOf(a));
}

/** Every combination of the inputs' values, with its net present value. */
function combine(
  parts: readonly Part[],
  order: readonly Driver[],
  weights: RangeWeights,
): Outcome[] {
  const chosen = new Map<Driver, Run>();
  const pick: PickRun = (driver) => chosen.get(driver) ?? 'central';
  const isSettledBy = (part: Part, depth: number) =>
    part.drivers.every((driver) => order.indexOf(driver) < depth);
  const settledAt = Array.from({ length: order.length + 1 }, (_, depth) =>
    parts.filter(
      (part) => isSettledBy(part, depth) && !(depth > 0 && isSettledBy(part, depth - 1)),
    ),
  );
  const chanceOf = forEachRun((run) => toDouble(weights[run]));
  const outcomes: Outcome[] = [];
  const go = (depth: number, before: Decimal, chance: number): void => {
    const value = (settledAt[depth] ?? []).reduce(
      (total, part) => total.plus(part.valueAt(pick)),
      before,
    );
    const driver = order[depth];
    if (driver === undefined) {
      outcomes.push({ value, chance });
      return;
    }
    for (const run of RUNS) {
      if (chanceOf[run] === 0) continue;
      chosen.set(driver, run);
      go(depth + 1, value, chance * chanceOf[run]);
    }
    chosen.delete(driver);
  };
  go(0, new Decimal(0), 1);
  return outcomes;
}

/** The weighted sum of a part over all that moves it; means add up, whatever parts have in common. */
function findMean({ drivers, valueAt }: Part, weights: RangeWeights): Decimal {
  const go = (rest: readonly Driver[], chosen: ReadonlyMap<Driver, Run>): Decimal => {
    const [driver, ...others] = rest;
    if (driver === undefined) return valueAt((each) => chosen.get(each) ?? 'central');
    return sum(RUNS.map((run) => go(others, new Map(chosen).set(driver, run)).times(weights[run])));
  };
  return go(drivers, new Map());
}

function findPercentile(rising: readonly Outcome[], mark: number): Decimal {
  let chance = 0;
  for (const outcome of rising) {
    chance += outcome.chance;
    if (chance >= mark - ROUNDING) return outcome.value;
  }
  throw new Error('chances do not add up to 1');
}

function addChances(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((total, { chance }) => total + chance, 0);
}

function compareOutcomes(a: Outcome, b: Outcome): number {
  return a.value.comparedTo(b.value);
}
