import { type Estimate, estimate } from '../assess/savings/estimate.ts';
import { findPriceFactor } from '../assess/savings/price-base.ts';
import { DEFAULT_RATIO, findRatio } from '../assess/savings/resolve-ratio.ts';
import type { Assumptions } from '../documents/assumptions.ts';
import type { Candidate } from '../documents/candidate.ts';

let last:
  | {
      readonly of: Candidate;
      readonly assumptions: Assumptions | null;
      readonly is: Estimate | null;
    }
  | undefined;

/**
 * A candidate's estimate; null where another rule already says why there can be none. It is kept until
 * another is asked for, since several rules ask in turn.
 */
export function estimateIfPossible(
  candidate: Candidate,
  assumptions: Assumptions | null,
): Estimate | null {
  if (last?.of !== candidate || last.assumptions !== assumptions) {
    last = { of: candidate, assumptions, is: estimateWherePossible(candidate, assumptions) };
  }
  return last.is;
}

function estimateWherePossible(
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
