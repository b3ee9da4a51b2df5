import { Decimal as Base } from 'decimal.js';

/** The only number type that holds money, shares or ratios: 40 significant digits, half-up. */
export const Decimal = Base.clone({ precision: 40, rounding: Base.ROUND_HALF_UP, defaults: true });

export type Decimal = Base;

/**
 * The same numbers with as many digits as sums and differences need. Two numbers of 40 digits come to
 * as many as their sizes are apart, and 40 more. Not for division.
 */
export const Exact = Decimal.clone({ precision: 1_000_000 });
