import { Decimal } from '../decimal.ts';
import { scalar } from './scalar.ts';

/** What it is, to complete "this is not …". */
export const PERCENTAGE_EXPECTED = 'a percentage with its % sign, such as 41% or 200%';

/** What it is, to complete "this is not …". */
export const SHARE_EXPECTED = 'a share from 0% to 100%, with its % sign, such as 50%';

/** From 0% to 100%. */
const SHARE = /^0{0,7}(?:\d{1,2}(?:\.\d{1,24})?|100(?:\.0{1,24})?)\s?%$/;

const PERCENTAGE = /^\d{1,9}(?:\.\d{1,24})?\s?%$/;

/** A share between 0% and 100%, as a fraction of 1. The `%` is required. */
export const share = scalar(SHARE_EXPECTED, SHARE, readPercentage);

/** A percentage that may exceed 100%, as a fraction of 1. */
export const percentage = scalar(PERCENTAGE_EXPECTED, PERCENTAGE, readPercentage);

/** A rate of change from above −100% to 100%, as a fraction of 1. */
export const growthRate = scalar(
  'a yearly change above -100% and at most 100%, with its % sign, such as 2% or -1%',
  /^-?\d{1,9}(?:\.\d{1,24})?\s?%$/,
  (typed) => {
    const fraction = readPercentage(typed);
    return fraction.gt(1) || fraction.lte(-1) ? undefined : fraction;
  },
);

function readPercentage(typed: string): Decimal {
  return new Decimal(typed.replace('%', '').trim()).div(100);
}
