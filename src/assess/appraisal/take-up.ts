import type { Assumptions } from '../../documents/assumptions.ts';
import { Decimal } from '../../documents/decimal.ts';
import { namesCurve, type Platform } from '../../documents/platform.ts';
import { type PickRun, reverse } from './driver.ts';

/** A take-up curve of the assumptions. */
export type Curve = Assumptions['take-up-curves'][string];

const MONTHS_A_YEAR = 12;

/** How far take-up is in one year, as fractions of 1. */
export interface YearTakeUp {
  /** The share of full take-up that saves during the year, on average. */
  readonly saving: Decimal;
  /** The share of all organisations that joins in the year. */
  readonly joining: Decimal;
}

/** Take-up of each year from 0 on, when each input is taken from the run that `pick` names. */
export function findTakeUp(
  { 'take-up': takeUp, horizon }: Platform,
  curves: Assumptions['take-up-curves'],
  pick: PickRun,
): YearTakeUp[] {
  const years = Array.from({ length: horizon }, (_, year) => year);
  if (!namesCurve(takeUp)) {
    const shares = years.map(
      (year) => (takeUp.value[year] ?? takeUp.value.at(-1))?.[pick('take-up')] ?? new Decimal(0),
    );
    return shares.map((saving, year) => ({ saving, joining: rise(shares[year - 1], saving) }));
  }
  const curve = findCurve(takeUp.curve, curves);
  const ceiling = takeUp.ceiling?.value[pick('take-up')] ?? new Decimal(1);
  const delay = takeUp.delay?.value[reverse(pick('delay'))] ?? new Decimal(0);
  return years.map((year) => scale(followCurve(curve, delay, year), ceiling));
}

/** The curve with an id; throws where there is none, which a check finds first. */
export function findCurve(id: string, curves: Assumptions['take-up-curves']): Curve {
  const curve = curves[id];
  if (curve === undefined) throw new Error(`the take-up curve ${id} was not checked`);
  return curve;
}

/** Take-up in one year of a curve whose launch is the start of year 1 plus `delay` years. */
export function followCurve(curve: Curve, delay: Decimal, year: number): YearTakeUp {
  const start = new Decimal(year).minus(1).minus(delay).times(MONTHS_A_YEAR);
  const end = start.plus(MONTHS_A_YEAR);
  const area = areaUnder(curve, end).minus(areaUnder(curve, start));
  return {
    saving: area.div(MONTHS_A_YEAR).div(curve.of),
    joining: adoptedAt(curve, end).minus(adoptedAt(curve, start)).div(curve.of),
  };
}

function scale({ saving, joining }: YearTakeUp, ceiling: Decimal): YearTakeUp {
  return { saving: saving.times(ceiling), joining: joining.times(ceiling) };
}

/** Who leaves and comes back joins anew. */
function rise(before: Decimal | undefined, now: Decimal): Decimal {
  return Decimal.max(0, now.minus(before ?? 0));
}

/** Adopters at a moment, in months from launch; nobody has joined at launch or before it. */
function adoptedAt({ points }: Curve, month: Decimal): Decimal {
  if (month.lte(0)) return new Decimal(0);
  const next = points.findIndex((point) => point.month.gt(month));
  const from = points.at(next === -1 ? -1 : next - 1);
  const to = next === -1 ? undefined : points[next];
  if (from === undefined) throw new Error('a take-up curve has points');
  if (to === undefined) return from.adopted;
  return from.adopted.plus(slope(from, to).times(month.minus(from.month)));
}

/** Adopters times months from launch until a month: straight lines between points, level after the last. */
function areaUnder({ points }: Curve, until: Decimal): Decimal {
  let area = new Decimal(0);
  for (const [index, from] of points.entries()) {
    if (until.lte(from.month)) return area;
    const to = points[index + 1];
    const end = to === undefined ? until : Decimal.min(until, to.month);
    const width = end.minus(from.month);
    const rising = to === undefined ? new Decimal(0) : slope(from, to).times(width);
    area = area.plus(from.adopted.plus(rising.div(2)).times(width));
  }
  return area;
}

function slope(from: Curve['points'][number], to: Curve['points'][number]): Decimal {
  return to.adopted.minus(from.adopted).div(to.month.minus(from.month));
}
