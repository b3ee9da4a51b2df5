import type { Assumptions } from '../domain/documents/assumptions.ts';
import type { Candidate } from '../domain/documents/candidate.ts';
import { type Estimate, estimate } from '../domain/savings/estimate.ts';
import { findPriceFactor } from '../domain/savings/price-base.ts';
import { DEFAULT_RATIO, findRatio } from '../domain/savings/resolve-ratio.ts';

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
