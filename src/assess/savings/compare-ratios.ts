import type { Assumptions } from '../../documents/assumptions.ts';
import { Decimal } from '../../documents/decimal.ts';
import type { Ratio } from '../../documents/ratio.ts';
import { calculateResidual } from './residual.ts';

/** A ratio of the assumptions and the share of addressable spend that it says is saved. */
export interface RatioEffect {
  readonly id: string;
  readonly name: string;
  readonly ratio: Ratio;
  /** Saving ÷ addressable spend, as a fraction of 1. */
  readonly savedShare: Decimal;
}

/** What each ratio would save of £1 addressable, the least first: they hardly differ. */
export function compareRatios({ ratios }: Assumptions): RatioEffect[] {
  return Object.entries(ratios)
    .map(([id, ratio]) => ({ id, name: ratio.name, ratio, savedShare: findSavedShare(ratio) }))
    .sort((a, b) => a.savedShare.comparedTo(b.savedShare));
}

function findSavedShare({ kind, value }: Ratio): Decimal {
  const one = new Decimal(1);
  return one.minus(calculateResidual(one, kind, value.central));
}
