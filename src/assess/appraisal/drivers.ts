import { Decimal } from '../../documents/decimal.ts';
import { compareRatios } from '../savings/compare-ratios.ts';
import type { Estimate } from '../savings/estimate.ts';
import { type Appraisal, appraiseRun } from './appraise.ts';
import { type BenefitInput, calculateFullBenefit } from './benefit.ts';
import type { Driver, PickRun } from './driver.ts';
import type { AppraisalInput } from './flows.ts';
import { listRanged, listRangedOfBenefit } from './ranged-inputs.ts';

/** What a result becomes with one input alone at its adverse and at its favourable value. */
export interface DriverEffect {
  readonly driver: Driver;
  readonly low: Decimal;
  readonly high: Decimal;
  /** False for the ratio where none was given as a range: then the lowest and highest assumed stand in. */
  readonly isRange: boolean;
  /**
   * The length of its bar, as a fraction of 1: of the longest bar, or of the favourable result where no
   * input was given as a range.
   */
  readonly barShare: Decimal;
}

/** Whether an input alone decides if something gains or loses. */
export function isDeciding({ low, high }: Pick<DriverEffect, 'low' | 'high'>): boolean {
  return low.lt(0) !== high.lt(0);
}

/** A driver's effect before it is set beside the others. */
type Span = Omit<DriverEffect, 'barShare'>;

/** What a result is measured by, with the ratio that it uses replaceable. */
type Measure = (pick: PickRun, estimate: Estimate) => Decimal;

/**
 * What drives the net present value, or without an appraisal the adjusted annual saving, the longest
 * bar first.
 */
export function findDrivers(
  { appraisal, estimate }: { appraisal: Appraisal | null; estimate: Estimate | null },
  assumptions: AppraisalInput['assumptions'],
): DriverEffect[] {
  if (appraisal !== null) return findAppraisalDrivers(appraisal.input);
  return estimate === null ? [] : findSavingDrivers(estimate, assumptions);
}

function findAppraisalDrivers(input: AppraisalInput): DriverEffect[] {
  const measure: Measure = (pick, estimate) =>
    appraiseRun({ ...input, estimate }, pick).netPresentValue;
  return findEffects(listRanged(input), measure, input);
}

function findSavingDrivers(
  estimate: Estimate,
  assumptions: AppraisalInput['assumptions'],
): DriverEffect[] {
  if (estimate.ratio === null || estimate.annual === null) return [];
  const input = { estimate, retained: undefined, assumptions };
  const measure: Measure = (pick, changed) =>
    calculateFullBenefit({ ...input, estimate: changed }, pick);
  return findEffects(listRangedOfBenefit(input), measure, input);
}

function findEffects(
  moving: readonly Driver[],
  measure: Measure,
  input: BenefitInput,
): DriverEffect[] {
  const { estimate } = input;
  const { ratio } = estimate;
  const isRatioRanged = ratio !== null && !ratio.value.low.eq(ratio.value.high);
  // Bottom-up a ratio moves nothing: where it is a range, its bar has no length.
  const isIdle = isRatioRanged && !moving.includes('ratio');
  const ranged: readonly Driver[] = isIdle ? [...moving, 'ratio'] : moving;
  const spans = ranged.map((driver): Span => {
    const at = (run: 'low' | 'high') =>
      measure((each) => (each === driver ? run : 'central'), estimate);
    return { driver, low: at('low'), high: at('high'), isRange: true };
  });
  const hasRatio = ranged.includes('ratio') || ratio === null;
  const all = hasRatio ? spans : [...spans, ...swapRatios(measure, input)];
  return measureBars(all.sort((a, b) => lengthOf(b).comparedTo(lengthOf(a))));
}

/** Sets bars, which stand with the longest first, beside what a whole bar is. */
function measureBars(spans: readonly Span[]): DriverEffect[] {
  const [longest] = spans;
  if (longest === undefined) return [];
  const whole = spans.some(({ isRange: isGiven }) => isGiven)
    ? lengthOf(longest)
    : longest.high.abs();
  return spans.map((span) => ({
    ...span,
    barShare: whole.isZero() ? new Decimal(0) : lengthOf(span).div(whole),
  }));
}

/** The ratio's bar where no range was given: the lowest and the highest ratio in the assumptions. */
function swapRatios(measure: Measure, { estimate, assumptions }: BenefitInput): Span[] {
  const effects = compareRatios(assumptions);
  const [lowest, highest] = [effects[0], effects.at(-1)];
  if (lowest === undefined || highest === undefined) return [];
  const at = ({ id, ratio }: typeof lowest) =>
    measure(() => 'central', { ...estimate, ratio: { ...ratio, id } });
  return [{ driver: 'ratio', low: at(lowest), high: at(highest), isRange: false }];
}

/** How far apart the two values are that one input gives a result, in pounds. */
function lengthOf({ low, high }: Pick<DriverEffect, 'low' | 'high'>): Decimal {
  return high.minus(low).abs();
}
