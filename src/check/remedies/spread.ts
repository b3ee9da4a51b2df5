import type { Decimal } from '../../documents/decimal.ts';
import { readMoney } from '../../documents/parts/money.ts';
import { percentage } from '../../documents/parts/share.ts';

/** The three values of a range, as typed. */
export type TypedRange = readonly [low: string, central: string, high: string];

/** What says that a number may be off by another. */
const PLUS_OR_MINUS = /±|\+-|\+\s?\/\s?-|plus\s(?:or|\/)\sminus|give\sor\stake/i;

/** Parts a number from what it may be off by, as in `£6m ± £1m` and `£6m (+/- 20%)`; undefined where it is not so written. */
export function partSpread(typed: string): readonly [central: string, by: string] | undefined {
  const found = PLUS_OR_MINUS.exec(typed);
  if (found === null) return undefined;
  const central = typed.slice(0, found.index).trim().replace(/\($/, '').trim();
  const by = typed
    .slice(found.index + found[0].length)
    .trim()
    .replace(/\)$/, '')
    .trim();
  return /\d/.test(central) && /\d/.test(by) ? [central, by] : undefined;
}

/** An amount as we spell it: its sign, its number and its unit. */
const AMOUNT = /^(£?)\s?([\d,.]+)\s?(k|m|bn|tn)?$/i;

/**
 * The range that an amount and what it may be off by come to, both spelt as we spell them. A unit that
 * stands at one of them alone counts for both where that makes sense: £6 ± 1m is £6m ± £1m. Undefined
 * where either cannot be read, or no reading keeps the low end at £0 or above.
 */
export function spreadMoney(central: string, by: string): TypedRange | undefined {
  const share = percentage.safeParse(by);
  if (share.success) return spreadByPounds(central, readMoney(central)?.pounds.times(share.data));
  return listReadings(central, by)
    .map(([middle, off]) => spreadByPounds(middle, readMoney(off)?.pounds))
    .find((range) => range !== undefined);
}

/** How an amount and what it may be off by can be read, the likeliest first. */
function listReadings(central: string, by: string): (readonly [central: string, by: string])[] {
  const [, sign = '', , unit = ''] = AMOUNT.exec(central) ?? [];
  const [, signOfBy = '', , unitOfBy = ''] = AMOUNT.exec(by) ?? [];
  const signed = sign === '' ? signOfBy + central : central;
  return [
    [signed, unitOfBy === '' ? by + unit : by],
    [signed, by],
    [unit === '' ? signed + unitOfBy : signed, by],
  ];
}

function spreadByPounds(central: string, off: Decimal | undefined): TypedRange | undefined {
  const middle = readMoney(central)?.pounds;
  if (middle === undefined || off === undefined || off.gt(middle)) return undefined;
  return [writeLike(central, middle.minus(off)), central, writeLike(central, middle.plus(off))];
}

/** An amount with the sign and in the unit of another. */
function writeLike(typed: string, pounds: Decimal): string {
  const [, sign = '', , unit = ''] = AMOUNT.exec(typed) ?? [];
  const one = readMoney(`1${unit}`)?.pounds;
  if (one === undefined) throw new Error(`${unit} is no unit of money`);
  return `${sign}${pounds.div(one).toFixed()}${unit}`;
}
