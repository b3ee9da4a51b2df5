import type { Decimal } from '../../documents/decimal.ts';
import { RUNS, type Run } from '../../documents/parts/range.ts';
import type { RangeWeights } from '../../documents/range-weights.ts';
import { sum } from '../sum.ts';
import { calculateFullBenefit } from './benefit.ts';
import { COSTS, type Cost } from './costs.ts';
import { findDiscountFactors } from './discount.ts';
import type { Driver, PickRun } from './driver.ts';
import { type AppraisalInput, findGrowth } from './flows.ts';
import { listOutcomes, type Outcome, type Part, remember, toPounds } from './outcomes.ts';
import { listRanged } from './ranged-inputs.ts';
import { findTakeUp } from './take-up.ts';
import { costsOf } from './yearly-costs.ts';

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

/** How far below its mark a cumulative chance may be and reach it: what doubles round off. */
const ROUNDING = 1e-9;

/** The chances of the net present value; null without a ranged input. */
export function findChances(input: AppraisalInput): NetPresentValueChances | null {
  const inputs = listRanged(input);
  if (inputs.length === 0) return null;
  const weights = input.platform['range-weights'] ?? input.assumptions['range-weights'];
  const parts = listParts(input, inputs);
  const outcomes = listOutcomes(parts, inputs, weights).sort(compareOutcomes);
  return {
    mean: sum(parts.map((part) => findMean(part, weights))),
    belowZero: addChances(outcomes.filter(({ units }) => units < 0)),
    p10: findPercentile(outcomes, 0.1),
    p50: findPercentile(outcomes, 0.5),
    p90: findPercentile(outcomes, 0.9),
    inputs,
  };
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
  const discount = (amounts: readonly Decimal[]) =>
    sum(amounts.map((amount, year) => amount.times(factors[year] ?? 1)));
  const takeUpAt = remember(['take-up', 'delay'], (pick) =>
    findTakeUp(platform, assumptions['take-up-curves'], pick),
  );
  const joinsAt = remember(['take-up', 'delay'], (pick) =>
    discount(takeUpAt(pick).map(({ joining }) => joining)),
  );
  const growthAt = remember(['growth'], (pick) => findGrowth(input, pick));
  const yearsAt = remember(['growth', 'take-up', 'delay'], (pick) => {
    const growth = growthAt(pick);
    return discount(takeUpAt(pick).map(({ saving }, year) => saving.times(growth[year] ?? 1)));
  });
  const presentCost = (cost: Cost, pick: PickRun) => {
    const costs = costsOf(input, pick);
    return cost === 'onboarding'
      ? costs.onboarding(joinsAt(pick))
      : discount(factors.map((_, year) => costs[cost](year)));
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
    if (chance >= mark - ROUNDING) return toPounds(outcome.units);
  }
  throw new Error('chances do not add up to 1');
}

function addChances(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((total, { chance }) => total + chance, 0);
}

function compareOutcomes({ units: a }: Outcome, { units: b }: Outcome): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
