import { type Estimate, estimate } from '../assess/savings/estimate.ts';
import { findPriceFactor } from '../assess/savings/price-base.ts';
import { DEFAULT_RATIO, findRatio } from '../assess/savings/resolve-ratio.ts';
import type { Assumptions } from '../documents/assumptions.ts';
import type { Candidate } from '../documents/candidate.ts';

/** A candidate's estimate; null where another rule already says why there can be none. */
export function estimateIfPossible(
  { savings }: Candidate,
  assumptions: Assumptions | null,
): Estimate | null {
  if (assumptions === null || savings?.spend === undefined) return null;
  const ratio = savings.ratio ?? DEFAULT_RATIO;
  const hasRatio =
    typeof ratio === 'object' || ratio === 'none' || findRatio(ratio, assumptions) !== undefined;
  const base = savings['price-base'];
  const hasFactors = savings.spend.every(
    ({ year }) => findPriceFactor(year, base, assumptions) !== undefined,
  );
  return hasRatio && hasFactors ? estimate(savings, assumptions) : null;
}
