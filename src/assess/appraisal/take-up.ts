import type { Assumptions } from '../../documents/assumptions.ts';
import { Decimal } from '../../documents/decimal.ts';
import type { Run } from '../../documents/parts/range.ts';
import type { Platform } from '../../documents/platform.ts';

type Curve = Assumptions['take-up-curves'][string];

const MONTHS_A_YEAR = 12;

/** The share of full take-up that saves during each year from 0 on, as fractions of 1. */
export function findTakeUp(
  { 'take-up': takeUp, horizon }: Platform,
  curves: Assumptions['take-up-curves'],
  run: Run,
): Decimal[] {
  const years = Array.from({ length: horizon }, (_, year) => year);
  if (Array.isArray(takeUp)) {
    return years.map((year) => (takeUp[year] ?? takeUp.at(-1))?.[run] ?? new Decimal(0));
  }
  const curve = curves[takeUp.curve];
  if (curve === undefined) throw new Error(`the take-up curve ${takeUp.curve} was not checked`);
  const ceiling = takeUp.ceiling?.[run] ?? new Decimal(1);
  const launch = new Decimal(1).plus(takeUp.delay ?? 0);
  return years.map((year) => averageOverYear(curve, launch, year).times(ceiling));
}

/** The average share during one year of a curve launched at the start of year `launch`. */
function averageOverYear(curve: Curve, launch: Decimal, year: number): Decimal {
  const start = new Decimal(year).minus(launch).times(MONTHS_A_YEAR);
  const area = areaUnder(curve, start.plus(MONTHS_A_YEAR)).minus(areaUnder(curve, start));
  return area.div(MONTHS_A_YEAR).div(curve.of);
}

/** Adopters times months from launch until a month: straight lines between points, level after the last. */
function areaUnder({ points }: Curve, until: Decimal): Decimal {
  let area = new Decimal(0);
  for (const [index, from] of points.entries()) {
    if (until.lte(from.month)) return area;
    const to = points[index + 1];
    const end = to === undefined ? until : Decimal.min(until, to.month);
    const width = end.minus(from.month);
    const rise = to === undefined ? new Decimal(0) : slope(from, to).times(width);
    area = area.plus(from.adopted.plus(rise.div(2)).times(width));
  }
  return area;
}

function slope(from: Curve['points'][number], to: Curve['points'][number]): Decimal {
  return to.adopted.minus(from.adopted).div(to.month.minus(from.month));
}
