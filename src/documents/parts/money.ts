import { Decimal } from '../decimal.ts';
import { ALSO_NUMBER } from './as-editors-read.ts';
import { scalar } from './scalar.ts';

/** What it is, to complete "this is not …". */
export const MONEY_EXPECTED = 'an amount of money such as £1.11bn, £152m, £850k or £20,000,000';

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 };

/** An amount of money as text: at most 20 digits before the point and 20 after it: all of them count. */
export const MONEY =
  /^£?\s?(\d{1,20}|\d{1,3}(?:,\d{3}){1,6})(\.\d{1,20})?\s?([Kk]|[Mm]|[Bb][Nn]|[Tt][Nn])?$/;

/** Pounds, from text such as `£1.11bn`, `152m`, `£20,000,000` or `£850k`. Never negative. */
export const money = scalar(MONEY_EXPECTED, MONEY, (typed) => readMoney(typed)?.pounds).meta(
  ALSO_NUMBER,
);

/** An amount as typed: its value in pounds, and the size in pounds of its last printed digit. */
export interface PrintedMoney {
  readonly pounds: Decimal;
  readonly lastDigit: Decimal;
}

/** Reads an amount of money; undefined when the text is none. */
export function readMoney(typed: string): PrintedMoney | undefined {
  const match = MONEY.exec(typed);
  const [, whole = '', fraction = '', suffix = ''] = match ?? [];
  const unit = UNITS[suffix.toLowerCase()];
  if (match === null || unit === undefined) return undefined;
  const decimals = Math.max(0, fraction.length - 1);
  return {
    pounds: new Decimal(whole.replaceAll(',', '') + fraction).times(unit),
    lastDigit: new Decimal(10).pow(-decimals).times(unit),
  };
}
