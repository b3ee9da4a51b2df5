import type { Decimal } from '../../documents/decimal.ts';
import type { RatioKind } from '../../documents/ratio.ts';

/** What would still be spent a year, given the addressable spend and a ratio (paper, Registrars). */
export function calculateResidual(addressable: Decimal, kind: RatioKind, value: Decimal): Decimal {
  switch (kind) {
    case 'baseline-per-residual':
    case 'unit-cost':
      return addressable.div(value);
    case 'saving-per-cost':
      return addressable.div(value.plus(1));
    default:
      return kind satisfies never;
  }
}
