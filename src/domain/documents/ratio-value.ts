import { Decimal } from '../decimal.ts';
import { scalar } from './scalar.ts';

/** A ratio's value above nought: a decimal (`130`) or a fraction (`100/3`). */
export const ratioValue = scalar(
  'a ratio value above 0: a decimal such as 130, or a fraction such as 100/3',
  /^\d[\d,]*(?:\.\d+)?(?:\s?\/\s?\d[\d,]*(?:\.\d+)?)?$/,
  readRatioValue,
);

/** Reads a decimal or a fraction; undefined when it is nought or divides by nought. */
export function readRatioValue(typed: string): Decimal | undefined {
  const [above = '', below = '1'] = typed.replaceAll(',', '').split('/');
  const divisor = new Decimal(below.trim());
  if (divisor.isZero()) return undefined;
  const value = new Decimal(above.trim()).div(divisor);
  return value.isZero() ? undefined : value;
}
