import type { Decimal } from '../decimal.ts';
import { ALSO_NUMBER_ABOVE_0 } from './as-editors-read.ts';
import { NUMBER, readNumber } from './number-text.ts';
import { scalar } from './scalar.ts';

/** What it is, to complete "this is not …". */
export const RATIO_VALUE_EXPECTED =
  'a ratio value above 0: a decimal such as 130, or a fraction such as 100/3';

/** A decimal or a fraction as text. */
export const RATIO_VALUE = new RegExp(`^(${NUMBER})(?:\\s?/\\s?(${NUMBER}))?$`);

/** A ratio's value above nought: a decimal (`130`) or a fraction (`100/3`). */
export const ratioValue = scalar(RATIO_VALUE_EXPECTED, RATIO_VALUE, (typed) => {
  const value = readRatioValue(typed);
  return value?.isZero() ? undefined : value;
}).meta(ALSO_NUMBER_ABOVE_0);

/** Reads a decimal or a fraction; undefined when the text is neither or divides by 0. */
export function readRatioValue(typed: string): Decimal | undefined {
  const [, above, below] = RATIO_VALUE.exec(typed) ?? [];
  if (above === undefined) return undefined;
  if (below === undefined) return readNumber(above);
  const divisor = readNumber(below);
  return divisor.isZero() ? undefined : readNumber(above).div(divisor);
}
