import { reconcilePosts } from '../../assess/savings/posts.ts';
import { POSTS_TOLERANCE } from '../../assess/savings/posts-gap.ts';
import { Decimal } from '../../documents/decimal.ts';
import { showInFull, showShare } from '../../documents/show-money.ts';
import type { Fault } from '../../yaml/fault.ts';
import { estimateIfPossible } from '../estimate-if-possible.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
type Facts =
  | { readonly of: 'post'; readonly spendPerPost: Decimal }
  | { readonly of: 'saving'; readonly byPosts: Decimal; readonly byRatio: Decimal };

type Found = Fault<'fte-mismatch', Facts>;

export const fteMismatch: Rule<'fte-mismatch', Facts> = {
  id: 'fte-mismatch',
  severity: 'warning',
  stopsRanking: false,
  summary:
    'The saving counted in posts and the saving by the ratio are far apart, or a post costs too little or too much.',
  why: 'Most of what a function costs is people. When the two differ, one of them is wrong.',
  words: (facts) => ({
    message:
      facts.of === 'saving'
        ? `The released posts are worth ${showInFull(facts.byPosts)}, and the ratio saves ${showInFull(facts.byRatio)}: more than ${showShare(POSTS_TOLERANCE)} apart.`
        : `The spend comes to ${showInFull(facts.spendPerPost)} a post, outside ${showInFull(LEAST_PER_POST)} to ${showInFull(MOST_PER_POST)}.`,
    fix: 'Check the posts, the spend and the addressable share against each other.',
  }),
  bad: 'fte: {per-organisation: 5, released: 2, organisations: 1600, source: paper}      # £25,000 a post, and 99% saved',
  good: 'fte: {per-organisation: 5, released: 4, organisations: 1600, loaded-cost: £41,000, source: survey}',
  check: onCandidate((candidate, { assumptions }): Found[] => {
    if (assumptions === null) return [];
    const estimate = estimateIfPossible(candidate, assumptions);
    const posts = reconcilePosts(candidate, estimate, assumptions);
    if (posts === null) return [];
    const place = { path: ['savings', 'fte'], at: 'key' } as const;
    const { spendPerPost, gap } = posts;
    if (
      spendPerPost !== null &&
      (spendPerPost.lt(LEAST_PER_POST) || spendPerPost.gt(MOST_PER_POST))
    ) {
      const facts = { of: 'post', spendPerPost } as const;
      return [{ rule: 'fte-mismatch', place, facts }];
    }
    if (gap === null || gap.of !== 'saving') return [];
    const { byPosts, byRatio } = gap;
    return [{ rule: 'fte-mismatch', place, facts: { of: 'saving', byPosts, byRatio } }];
  }),
};

/** Pounds a year that a post can plausibly cost, with all that goes with it. */
const LEAST_PER_POST = new Decimal(15_000);
const MOST_PER_POST = new Decimal(150_000);
