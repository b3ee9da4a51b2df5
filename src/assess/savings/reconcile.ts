import type { Assumptions } from '../../documents/assumptions.ts';
import type { Candidate } from '../../documents/candidate.ts';
import type { Claim } from '../../documents/claim.ts';
import type { Decimal } from '../../documents/decimal.ts';
import type { Estimate, Savings } from './estimate.ts';
import { reconcilePosts } from './posts.ts';

/** A published figure beside ours. */
export interface ReconciledClaim {
  readonly claim: Claim;
  /** Position in the file's list of claims. */
  readonly index: number;
  /** Our exact figure, in the claim's unit; null where we have none, and for context. */
  readonly ours: Decimal | null;
  /** Whether ours, rounded to the last digit printed, is the figure printed. */
  readonly agreement: 'agrees' | 'disagrees' | 'not-compared';
  /** Printed less ours; null where not compared. */
  readonly difference: Decimal | null;
}

/** Sets every claim of a candidate beside the figure that our own working gives. */
export function reconcileClaims(
  candidate: Candidate,
  estimate: Estimate | null,
  assumptions: Assumptions,
): ReconciledClaim[] {
  return (candidate.claims ?? []).map((claim, index) => {
    const ours = findOurs(claim, { candidate, estimate, assumptions });
    if (ours === null) {
      return { claim, index, ours, agreement: 'not-compared', difference: null };
    }
    const { value, lastDigit } = claim.says;
    const isSame = roundTo(ours, lastDigit).eq(roundTo(value, lastDigit));
    const agreement = isSame ? 'agrees' : 'disagrees';
    return { claim, index, ours, agreement, difference: value.minus(ours) };
  });
}

/** What claims are set beside. */
interface Filed {
  readonly candidate: Candidate;
  readonly estimate: Estimate | null;
  readonly assumptions: Assumptions;
}

function findOurs(claim: Claim, { candidate, estimate, assumptions }: Filed): Decimal | null {
  if (!isComparable(claim)) return null;
  const savings: Savings | null = estimate?.annual ?? estimate?.oneOff ?? null;
  switch (claim.about) {
    case 'spend':
    case 'addressable':
    case 'residual':
    case 'gross':
    case 'adjusted':
      return savings?.[claim.about]?.central ?? null;
    case 'ratio':
      return estimate?.ratio?.value.central ?? null;
    case 'fte':
      return reconcilePosts(candidate, estimate, assumptions)?.released ?? null;
    case 'context':
      return null;
    default:
      return claim.about satisfies never;
  }
}

/** Money is compared with money, ratios and posts with plain numbers. */
function isComparable({ about, says }: Claim): boolean {
  return says.isMoney !== (about === 'ratio' || about === 'fte');
}

function roundTo(value: Decimal, lastDigit: Decimal): Decimal {
  return value.div(lastDigit).round().times(lastDigit);
}
