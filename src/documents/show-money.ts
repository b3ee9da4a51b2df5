import { Decimal } from './decimal.ts';
import type { ByRun } from './parts/range.ts';

const UNITS = [
  { size: 1e12, suffix: 'tn' },
  { size: 1e9, suffix: 'bn' },
  { size: 1e6, suffix: 'm' },
  { size: 1e3, suffix: 'k' },
] as const;

/** Significant figures of inputs and plain arithmetic on them. */
export const ARITHMETIC_DIGITS = 3;
/** Significant figures of estimates. */
export const ESTIMATE_DIGITS = 2;

/** An amount with more decimals of its unit is clearer in full. */
const SHORT_DECIMALS = 2;

/** An input, or plain arithmetic on inputs, to three significant figures: £846k, £8.54m, £1.10bn. */
export function showArithmetic(pounds: Decimal): string {
  return showMoney(pounds, ARITHMETIC_DIGITS);
}

/** An estimate, to two significant figures: £65m. */
export function showEstimate(pounds: Decimal): string {
  return showMoney(pounds, ESTIMATE_DIGITS);
}

/** The central run of an exact figure, followed by low and high where they differ. */
export function showArithmeticRuns(amount: ByRun<Decimal>): string {
  return showRuns(amount, showArithmetic);
}

/** The central run of an estimate, followed by low and high where they differ. */
export function showEstimateRuns(amount: ByRun<Decimal>): string {
  return showRuns(amount, showEstimate);
}

/** An amount in full, to the penny where it has pence: £846,153.85. */
export function showInFull(pounds: Decimal): string {
  const rounded = pounds.toDecimalPlaces(2);
  const [whole = '', pence] = rounded
    .abs()
    .toFixed(rounded.isInteger() ? 0 : 2)
    .split('.');
  const grouped = groupThousands(whole);
  return `${rounded.isNegative() ? '−' : ''}£${grouped}${pence === undefined ? '' : `.${pence}`}`;
}

/** An amount to the penny in as few digits as that takes, such as £20m, £1.25m or £1,234,567. */
export function showExactly(pounds: Decimal): string {
  const unit = UNITS.find(
    ({ size }) => pounds.gte(size) && pounds.div(size).decimalPlaces() <= SHORT_DECIMALS,
  );
  return unit === undefined
    ? showInFull(pounds)
    : `£${groupThousands(pounds.div(unit.size).toFixed())}${unit.suffix}`;
}

/** Digits with commas between thousands. */
export function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A fraction of 1 as a percentage, to at most one decimal. */
export function showShare(fraction: Decimal): string {
  return `${fraction.times(100).toDecimalPlaces(1).toFixed()}%`;
}

function showRuns(amount: ByRun<Decimal>, show: (pounds: Decimal) => string): string {
  const [low, central, high] = [show(amount.low), show(amount.central), show(amount.high)];
  if (low === central && central === high) return central;
  const isWithin = isBetween(amount.central, amount.low, amount.high);
  return isWithin
    ? `${central} (${low} to ${high})`
    : `${central} (adverse ${low}, favourable ${high})`;
}

/** Whether a number lies between two others, whichever of them is the greater. */
function isBetween(number: Decimal, a: Decimal, b: Decimal): boolean {
  return number.gte(Decimal.min(a, b)) && number.lte(Decimal.max(a, b));
}

/** An amount to so many significant figures. The unit is chosen after rounding, so that £999.6k reads £1.00m. */
export function showMoney(pounds: Decimal, digits: number): string {
  const rounded = pounds.abs().toSignificantDigits(digits);
  const sign = pounds.isNegative() && !rounded.isZero() ? '−' : '';
  const unit = UNITS.find(({ size }) => rounded.gte(size));
  if (unit === undefined) return `${sign}£${new Decimal(rounded).toDecimalPlaces(0).toFixed()}`;
  const scaled = rounded.div(unit.size);
  const whole = scaled.trunc().toFixed().length;
  const decimals = scaled.gte(10 ** digits) ? 0 : Math.max(0, digits - whole);
  const [units = '', part] = scaled.toFixed(decimals).split('.');
  const fraction = part === undefined ? '' : `.${part}`;
  return `${sign}£${groupThousands(units)}${fraction}${unit.suffix}`;
}
