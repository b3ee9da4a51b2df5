import { COSTS } from '../assess/appraisal/costs.ts';
import { DEFAULT_BIAS } from '../assess/appraisal/optimism-bias.ts';
import { findCostYear, findPriceBase, findPriceFactor } from '../assess/savings/price-base.ts';
import type { Assumptions } from '../documents/assumptions.ts';
import type { Candidate } from '../documents/candidate.ts';
import { namesCurve } from '../documents/platform.ts';

/** Whether the assumptions hold all that an appraisal needs; where not, another rule says so. */
export function canAppraise(candidate: Candidate, assumptions: Assumptions): boolean {
  const { platform } = candidate;
  if (platform === undefined) return false;
  const takeUp = platform['take-up'];
  const bias = platform['optimism-bias'] ?? {};
  const base = findPriceBase(candidate, assumptions);
  const hasCurve =
    !namesCurve(takeUp) || Object.hasOwn(assumptions['take-up-curves'], takeUp.curve);
  const hasBiases = COSTS.every((cost) => {
    const named = bias[cost] ?? DEFAULT_BIAS[cost];
    return typeof named !== 'string' || Object.hasOwn(assumptions['optimism-bias'], named);
  });
  const hasFactor = findPriceFactor(findCostYear(candidate), base, assumptions) !== undefined;
  return hasCurve && hasBiases && hasFactor;
}
