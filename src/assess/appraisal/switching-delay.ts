import { Decimal } from '../../documents/decimal.ts';
import { namesCurve } from '../../documents/platform.ts';
import { calculateFullBenefit } from './benefit.ts';
import { findDiscountFactors } from './discount.ts';
import { type AppraisalInput, findGrowth } from './flows.ts';
import { type Curve, findCurve, followCurve } from './take-up.ts';
import { costsOf } from './yearly-costs.ts';

const MONTHS_A_YEAR = 12;

/** How near to the point of change a delay is searched, in years; it is given to a thousandth. */
const NEAR = new Decimal('0.0001');

/**
 * The total delay, in years to three decimals, at which the central net present value first changes its
 * sign: searched month by month from 0 to the horizon, then bisected. Null without a change. Where the
 * value jumps across 0, the jump.
 */
export function findSwitchingDelay(input: AppraisalInput): Decimal | null {
  const netAt = measureByDelay(input);
  const sign = netAt(new Decimal(0)).comparedTo(0);
  for (let month = 1; month <= input.platform.horizon * MONTHS_A_YEAR; month += 1) {
    const delay = new Decimal(month).div(MONTHS_A_YEAR);
    if (netAt(delay).comparedTo(0) !== sign) return bisect(netAt, sign, delay);
  }
  return null;
}

function bisect(netAt: NetAt, sign: number, end: Decimal): Decimal {
  let after = end;
  let before = end.minus(new Decimal(1).div(MONTHS_A_YEAR));
  while (after.minus(before).gt(NEAR)) {
    const middle = before.plus(after).div(2);
    if (netAt(middle).comparedTo(0) === sign) before = middle;
    else after = middle;
  }
  return after.toDecimalPlaces(3);
}

/** The central net present value, in pounds, with a launch so many years late. */
type NetAt = (delay: Decimal) => Decimal;

/**
 * Prepares the net present value of every delay: only the years in which the curve rises are worked out,
 * those after it come as one sum.
 */
function measureByDelay(input: AppraisalInput): NetAt {
  const { platform, assumptions } = input;
  const takeUp = platform['take-up'];
  if (!namesCurve(takeUp)) throw new Error('only a curve can be late');
  const central = () => 'central' as const;
  const curve = findCurve(takeUp.curve, assumptions['take-up-curves']);
  const ceiling = takeUp.ceiling?.value.central ?? new Decimal(1);
  const factors = findDiscountFactors(platform.horizon, assumptions['discount-rates'].schedule);
  const grown = findGrowth(input, central);
  const benefit = calculateFullBenefit(input, central).times(ceiling);
  const cost = costsOf(input, central);
  const fixed = factors.reduce(
    (total, factor, year) =>
      total.plus(cost.build(year).plus(cost.transition(year)).plus(cost.run(year)).times(factor)),
    new Decimal(0),
  );
  const joinAll = cost.onboarding(ceiling);
  const worth = factors.map((factor, year) => factor.times(grown[year] ?? 1));
  const worthFrom = sumFromEnd(worth);
  return (delay) => {
    let net = fixed.neg();
    const [first, level] = listRisingYears(curve, delay);
    for (let year = first; year < Math.min(level, platform.horizon); year += 1) {
      const { saving, joining } = followCurve(curve, delay, year);
      net = net
        .plus(benefit.times(saving).times(worth[year] ?? 0))
        .minus(joinAll.times(joining).times(factors[year] ?? 0));
    }
    const share = curve.points.at(-1)?.adopted.div(curve.of) ?? 0;
    return net.plus(benefit.times(share).times(worthFrom[Math.min(level, platform.horizon)] ?? 0));
  };
}

/** The year of launch, and the first year in which the curve is level from the start. */
function listRisingYears({ points }: Curve, delay: Decimal): [number, number] {
  const launch = delay.plus(1);
  const last = points.at(-1)?.month.div(MONTHS_A_YEAR) ?? 0;
  // One year more: those who are there at month 0 join in the year of launch.
  const level = Decimal.max(launch.plus(last).ceil(), launch.floor().plus(1));
  return [toYear(launch.floor()), toYear(level)];
}

/** A whole year as a position in a list. */
function toYear(year: Decimal): number {
  // biome-ignore lint/plugin: a count of years is no money
  return year.toNumber();
}

/** At each position the sum of all values from there to the end, and 0 after the last. */
function sumFromEnd(values: readonly Decimal[]): Decimal[] {
  const sums = [new Decimal(0)];
  for (const value of values.toReversed()) sums.unshift(value.plus(sums[0] ?? 0));
  return sums;
}
