import { Decimal } from '../../documents/decimal.ts';
import type { ByRun } from '../../documents/parts/range.ts';
import type { Savings } from './estimate.ts';

/**
 * Posts and ratio, two answers to one question, where they are more than a tenth apart: in pounds a year
 * where a post has a cost, else as the share of posts released beside the share of spend saved.
 */
export interface PostsGap {
  readonly of: 'saving' | 'share';
  readonly byPosts: Decimal;
  readonly byRatio: Decimal;
}

/** Posts in all and those released, with what the released ones cost in a year, if that is known. */
interface Counted {
  readonly total: Decimal;
  readonly released: Decimal;
  readonly value: ByRun<Decimal> | null;
}

/** Finds how far posts and ratio are apart; null where they are near, or one of them says nothing. */
export function findPostsGap(
  { total, released, value }: Counted,
  annual: Savings | null,
): PostsGap | null {
  if (annual === null || annual.gross === null) return null;
  const { central: gross } = annual.gross;
  if (value !== null) return findGap({ of: 'saving', byPosts: value.central, byRatio: gross });
  const spend = annual.spend.central;
  if (spend.isZero()) return null;
  return findGap({ of: 'share', byPosts: released.div(total), byRatio: gross.div(spend) });
}

/** How far the two may be apart, as a share of the larger. */
export const POSTS_TOLERANCE = new Decimal('0.1');

function findGap(gap: PostsGap): PostsGap | null {
  const { byPosts, byRatio } = gap;
  const larger = Decimal.max(byPosts, byRatio);
  return byPosts.minus(byRatio).abs().lte(larger.times(POSTS_TOLERANCE)) ? null : gap;
}
