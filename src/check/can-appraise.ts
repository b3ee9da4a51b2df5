import { findPriceBase } from '../domain/appraisal/appraise.ts';
import { DEFAULT_BIAS } from '../domain/appraisal/optimism-bias.ts';
import type { Assumptions } from '../domain/documents/assumptions.ts';
import type { Candidate } from '../domain/documents/candidate.ts';
import { findPriceFactor } from '../domain/savings/price-base.ts';

/** Whether the assumptions hold all that an appraisal needs; where not, another rule says so. */
export function canAppraise(candidate: Candidate, assumptions: Assumptions): boolean {
  const { platform } = candidate;
  if (platform === undefined) return false;
  const takeUp = platform['take-up'];
  const bias = platform['optimism-bias'] ?? {};
  const base = findPriceBase(candidate);
  const hasCurve =
    Array.isArray(takeUp) || Object.hasOwn(assumptions['take-up-curves'], takeUp.curve);
  const hasBiases = (['build', 'run', 'onboarding'] as const).every((cost) => {
    const named = bias[cost] ?? DEFAULT_BIAS[cost];
    return typeof named !== 'string' || Object.hasOwn(assumptions['optimism-bias'], named);
  });
  const hasFactor = findPriceFactor(platform.year ?? base, base, assumptions) !== undefined;
  return hasCurve && hasBiases && hasFactor;
}
