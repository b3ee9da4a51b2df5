import { Decimal } from '../../documents/decimal.ts';

/** An axis: where amounts stand on it, in units of a chart. */
export interface Scale {
  readonly at: (amount: Decimal) => number;
  /** Round amounts from end to end, 0 among them, rising. */
  readonly ticks: readonly Decimal[];
}

/** The ends of an axis in units of a chart, where the least and the most of it stand. */
export interface Ends {
  readonly from: number;
  readonly to: number;
}

/** At most so many steps between the marks of an axis. */
const STEPS = 5;

const ZERO = new Decimal(0);
const ONE = new Decimal(1);

/** An axis that holds 0 and some amounts, and ends at round ones; from 0 to 1 where there is nothing but 0. */
export function scaleOf(amounts: readonly Decimal[], ends: Ends, steps = STEPS): Scale {
  const least = amounts.reduce((low, amount) => Decimal.min(low, amount), ZERO);
  const most = amounts.reduce((high, amount) => Decimal.max(high, amount), ZERO);
  const step = least.eq(most) ? ONE : findStep(least, most, steps);
  const first = least.div(step).floor();
  const last = least.eq(most) ? ONE : most.div(step).ceil();
  const span = last.minus(first).times(step);
  return {
    at: (amount) => toUnits(amount.minus(first.times(step)).div(span), ends),
    ticks: listTicks(first, last, step),
  };
}

/** The smallest of 1, 2, 5, 10, 20, … that needs no more steps than there may be. */
function findStep(least: Decimal, most: Decimal, steps: number): Decimal {
  const power = ONE.times(10).pow(most.minus(least).div(steps).e);
  for (const factor of [1, 2, 5, 10, 20]) {
    const step = power.times(factor);
    const needed = most.div(step).ceil().minus(least.div(step).floor());
    if (needed.lte(steps)) return step;
  }
  return power.times(50);
}

function listTicks(first: Decimal, last: Decimal, step: Decimal): Decimal[] {
  const ticks: Decimal[] = [];
  for (let tick = first; tick.lte(last); tick = tick.plus(1)) ticks.push(tick.times(step));
  return ticks;
}

/** The place at a share of the way from one end to the other, to a tenth of a unit. */
function toUnits(share: Decimal, { from, to }: Ends): number {
  // biome-ignore lint/plugin: a place in a picture
  return share
    .times(to - from)
    .plus(from)
    .toDecimalPlaces(1)
    .toNumber();
}

/** Which years are named on an axis of so many, from year 0: every one, or every second, fifth, tenth, … */
export function listNamedYears(years: number, most = 6): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => Math.ceil(years / each) <= most) ?? 100;
  return Array.from({ length: Math.ceil(years / step) }, (_, index) => index * step);
}

/** Places as they are, or as far apart as the texts that stand at them need, in the same order and within ends. */
export function spread(places: readonly number[], gap: number, { from, to }: Ends): number[] {
  const order = places.map((_, index) => index).sort((a, b) => at(places, a) - at(places, b));
  const spaced = [...places];
  let least = from;
  for (const index of order) {
    spaced[index] = Math.max(at(spaced, index), least);
    least = at(spaced, index) + gap;
  }
  let most = to;
  for (const index of order.toReversed()) {
    spaced[index] = Math.min(at(spaced, index), most);
    most = at(spaced, index) - gap;
  }
  return spaced;
}

function at(places: readonly number[], index: number): number {
  return places[index] ?? 0;
}
