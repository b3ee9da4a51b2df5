import { Decimal } from '../../documents/decimal.ts';

/** Pounds as whole pence, half a penny away from 0. The one place where a plan rounds. */
export function toPence(pounds: Decimal): bigint {
  return BigInt(pounds.times(100).toFixed(0, Decimal.ROUND_HALF_UP));
}

/** Whole pence as pounds, exactly. */
export function toPounds(pence: bigint): Decimal {
  return new Decimal(pence.toString()).div(100);
}

/** The sum of some amounts in whole pence. */
export function sumPence(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}

/** A share of an amount in whole per cent, half a penny up. */
export function takePercent(amount: bigint, percent: number): bigint {
  return (amount * BigInt(percent) + 50n) / 100n;
}
