import { describe, expect, test } from 'vitest';
import { reconcilePosts } from '../../../src/assess/savings/posts.ts';
import { costedCandidate } from '../../support/costed-candidate.ts';
import { showMillionths, showRuns } from '../../support/estimate-savings.ts';
import { parseAssumptions, type Raw } from '../../support/parse.ts';
import { rawAssumptions } from '../../support/raw-assumptions.ts';
import { rawSpend } from '../../support/raw-candidate.ts';

const fte = (each: string, released: string, more: Raw = {}): Raw => ({
  'per-organisation': each,
  released,
  organisations: '1,600',
  source: 'returns',
  ...more,
});

function countPosts(savings: Raw) {
  const { candidate, estimate } = costedCandidate('complaints', savings);
  return reconcilePosts(candidate, estimate, parseAssumptions(rawAssumptions()));
}

/** The paper's complaints and its payments and arrears, each of £200m in 1,600 associations. */
const cases = [
  { each: '5', released: '2', total: '8000', gone: '3200', ratio: '1.666667', perPost: '25000' },
  { each: '10', released: '5', total: '16000', gone: '8000', ratio: '2', perPost: '12500' },
];

describe('a saving counted in posts', () => {
  test.each(
    cases,
  )('of $released of $each posts is $gone of $total, a ratio of $ratio, at £$perPost a post', ({
    each,
    released,
    total,
    gone,
    ratio,
    perPost,
  }) => {
    const posts = countPosts({ spend: [rawSpend('£200m')], fte: fte(each, released) });
    const { impliedRatio, spendPerPost } = posts ?? {};
    expect(posts?.total.toFixed()).toBe(total);
    expect(posts?.released.toFixed()).toBe(gone);
    expect(impliedRatio && showMillionths(impliedRatio)).toBe(ratio);
    expect(spendPerPost && showMillionths(spendPerPost)).toBe(perPost);
  });

  test('is worth the loaded cost of the posts released, run by run', () => {
    const cost = { low: '£40,000', central: '£41,000', high: '£50,000' };
    const posts = countPosts({ fte: fte('5', '2', { 'loaded-cost': cost }) });
    expect(showRuns(posts?.value)).toEqual(['128000000', '131200000', '160000000']);
  });

  test('says nothing that the file does not: no cost, no spend a post, no ratio when none is left', () => {
    const posts = countPosts({ fte: fte('5', '5') });
    expect(posts).toMatchObject({ value: null, spendPerPost: null, impliedRatio: null });
    const once = countPosts({ spend: [rawSpend('£9m', { kind: 'one-off' })], fte: fte('5', '2') });
    expect(once?.spendPerPost).toBeNull();
  });

  test('is null where the file counts no posts', () => {
    expect(countPosts({ spend: [rawSpend('£200m')] })).toBeNull();
  });
});
