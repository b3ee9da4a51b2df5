import { Decimal as Base } from 'decimal.js';

/** The only number type that holds money, shares or ratios: 40 significant digits, half-up. */
export const Decimal = Base.clone({ precision: 40, rounding: Base.ROUND_HALF_UP, defaults: true });

export type Decimal = Base;
