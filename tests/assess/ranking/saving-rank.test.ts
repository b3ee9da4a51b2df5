import { describe, expect, test } from 'vitest';
import { type Decider, findDecider } from '../../../src/assess/ranking/neighbours.ts';
import { rankSavings } from '../../../src/assess/ranking/rank.ts';
import type { RankBy } from '../../../src/assess/ranking/rank-key.ts';
import { Decimal } from '../../../src/documents/decimal.ts';
import { EXAMPLE_MARKINGS as markings, plainCandidate } from '../../support/plain-candidate.ts';
import { rankPortfolio } from '../../support/portfolio.ts';

describe('the rank by saving alone', () => {
  test.each([
    { savings: [], ranks: [] },
    { savings: ['5', '9', '7'], ranks: [3, 1, 2] },
    { savings: ['9', '9', '7', '9'], ranks: [1, 1, 4, 1] },
    { savings: ['0', '1'], ranks: [2, 1] },
    { savings: [null, '1', null, '2'], ranks: [null, 2, null, 1] },
    { savings: [null, null], ranks: [null, null] },
    { savings: ['10', '9', '100'], ranks: [2, 3, 1] },
    { savings: ['9007199254740993', '9007199254740992'], ranks: [1, 2] },
  ])('of $savings is $ranks', ({ savings, ranks }) => {
    const given = savings.map((pounds) => (pounds === null ? null : new Decimal(pounds)));
    expect(rankSavings(given)).toEqual(ranks);
  });
});

describe('what sets two neighbours apart', () => {
  type Given = readonly [answers: string, pounds: number | null];
  type Pair = { above: Given; below: Given; by: RankBy; decider: Decider };
  const pairs: readonly Pair[] = [
    { above: ['YYNN', 1], below: ['Y?YY', 9], by: 'answers', decider: 'verdict' },
    { above: ['NNYY', 1], below: ['NNYN', 9], by: 'answers', decider: 'coulds' },
    { above: ['YN??', 1], below: ['NNYY', 9], by: 'answers', decider: 'musts' },
    { above: ['YYYY', 9], below: ['YYYY', 1], by: 'answers', decider: 'saving' },
    { above: ['YYYY', 9], below: ['YYYY', null], by: 'answers', decider: 'saving' },
    { above: ['Y?YY', 1], below: ['YNYY', 1], by: 'answers', decider: 'verdict' },
    { above: ['Y?Y?', 1], below: ['Y?YN', 1], by: 'answers', decider: 'unknowns' },
    { above: ['Y?Y?', 1], below: ['?YY?', 1], by: 'answers', decider: 'nothing' },
    { above: ['YYNN', null], below: ['YYNN', null], by: 'answers', decider: 'nothing' },
    { above: ['YYNN', 9], below: ['YYYY', 1], by: 'saving', decider: 'saving' },
    { above: ['YYNN', 9], below: ['YYYY', 9], by: 'saving', decider: 'nothing' },
    { above: ['YYNN', 1], below: ['Y?YY', 9], by: 'saving', decider: 'verdict' },
  ];

  test.each(pairs)('$above and $below, by $by, is: $decider', ({ above, below, by, decider }) => {
    const candidates = [plainCandidate('b', ...below), plainCandidate('a', ...above)];
    const [first, second] = rankPortfolio({ markings, candidates }, { by }).ranked;
    expect(first?.candidate.candidate).toBe('a');
    expect(first && second && findDecider(first, second, by)).toBe(decider);
  });
});
