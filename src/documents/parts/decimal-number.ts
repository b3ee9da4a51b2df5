import { Decimal } from '../decimal.ts';
import { ALSO_NUMBER } from './as-editors-read.ts';
import { scalar } from './scalar.ts';

/** What it is, to complete "this is not …". */
export const DECIMAL_EXPECTED = 'a number of at least 0, such as 1 or 0.5';

/** A plain decimal of at least 0. */
export const decimalNumber = scalar(
  DECIMAL_EXPECTED,
  /^\d{1,9}(?:\.\d{1,20})?$/,
  (typed) => new Decimal(typed),
).meta(ALSO_NUMBER);
