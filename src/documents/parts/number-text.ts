import { Decimal } from '../decimal.ts';

/** A decimal of at least 0, thousands set off by commas or not, as a part of a pattern. */
export const NUMBER = '(?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.\\d{1,20})?';

/** Reads text that matches NUMBER. */
export function readNumber(typed: string): Decimal {
  return new Decimal(typed.replaceAll(',', ''));
}
