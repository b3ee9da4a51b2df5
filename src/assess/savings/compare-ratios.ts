import type { Assumptions } from '../../documents/assumptions.ts';
import { Decimal } from '../../documents/decimal.ts';
import type { Ratio } from '../../documents/ratio.ts';
import { calculateResidual } from './residual.ts';

/** A ratio of the assumptions and the share of addressable spend that it says is saved. */
export interface RatioEffect {
  readonly id: string;
  readonly ratio: Ratio;
  /** Saving ÷ addressable spend, as a fraction of 1. */
  readonly savedShare: Decimal;
}

/** What each ratio would save of £1 addressable, the least first: they hardly differ. */
export function compareRatios({ ratios }: Assumptions): RatioEffect[] {
  return Object.entries(ratios)
    .map(([id, ratio]) => ({ id, ratio, savedShare: findSavedShare(ratio) }))
    .sort((a, b) => a.savedShare.comparedTo(b.savedShare));
}

/** How far apart, as a share of spend, ratios may be before the choice of one matters. */
const NARROW = new Decimal('0.05');

/** The ratios that save least and most of the same spend. */
export interface RatioSpread {
  readonly least: RatioEffect;
  readonly most: RatioEffect;
  /** Whether the two are so near each other that the choice of a ratio hardly matters. */
  readonly isNarrow: boolean;
}

/** How far the ratios of the assumptions are apart; null where there are fewer than two. */
export function findRatioSpread(assumptions: Assumptions): RatioSpread | null {
  const effects = compareRatios(assumptions);
  const [least, most] = [effects[0], effects.at(-1)];
  if (least === undefined || most === undefined || least === most) return null;
  return { least, most, isNarrow: most.savedShare.minus(least.savedShare).lt(NARROW) };
}

function findSavedShare({ kind, value }: Ratio): Decimal {
  const one = new Decimal(1);
  return one.minus(calculateResidual(one, kind, value.central));
}
