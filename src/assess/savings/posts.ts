import type { Assumptions } from '../../documents/assumptions.ts';
import type { Candidate } from '../../documents/candidate.ts';
import { Decimal } from '../../documents/decimal.ts';
import type { ByRun } from '../../documents/parts/range.ts';
import { forEachRun } from '../../documents/parts/range.ts';
import type { Estimate } from './estimate.ts';
import { findPostsGap, type PostsGap } from './posts-gap.ts';
import { findPostYear, findPriceBase, findPriceFactor } from './price-base.ts';

/** The saving counted in posts, to be set beside the saving that a ratio gives. */
export interface PostsReconciliation {
  readonly total: Decimal;
  readonly released: Decimal;
  /** What the released posts cost, in pounds; null without a loaded cost. */
  readonly value: ByRun<Decimal> | null;
  /** Posts before ÷ posts after; null where none would be left. */
  readonly impliedRatio: Decimal | null;
  /** The annual spend ÷ posts, in pounds; null without annual spend. */
  readonly spendPerPost: Decimal | null;
  /** How far posts and ratio are apart; null where they are near, or cannot be compared. */
  readonly gap: PostsGap | null;
}

/** Counts a candidate's posts; null where its file gives none. */
export function reconcilePosts(
  candidate: Candidate,
  estimate: Estimate | null,
  assumptions: Assumptions,
): PostsReconciliation | null {
  const fte = candidate.savings?.fte;
  if (fte === undefined) return null;
  const { organisations, released: releasedEach, 'per-organisation': each } = fte;
  const total = new Decimal(each).times(organisations);
  const released = new Decimal(releasedEach).times(organisations);
  const left = each - releasedEach;
  const cost = fte['loaded-cost'];
  const value =
    cost === undefined
      ? null
      : forEachRun((run) =>
          released.times(cost[run]).times(findPostFactor(candidate, assumptions)),
        );
  return {
    total,
    released,
    value,
    impliedRatio: left > 0 ? new Decimal(each).div(left) : null,
    spendPerPost: estimate?.annual?.spend.central.div(total) ?? null,
    gap: findPostsGap({ total, released, value }, estimate?.annual ?? null),
  };
}

/** The factor that brings the cost of a post to the price base; 1 where no year is known. */
function findPostFactor(candidate: Candidate, assumptions: Assumptions): Decimal {
  const base = findPriceBase(candidate, assumptions);
  const factor = findPriceFactor(findPostYear(candidate), base, assumptions);
  if (factor === undefined) throw new Error('no deflator for the loaded cost of posts');
  return factor;
}
