import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/assess/assessment.ts';
import { compareText } from '../../../src/documents/compare-text.ts';
import { EXAMPLE_MARKINGS as markings, plainCandidate } from '../../support/plain-candidate.ts';
import { type Portfolio, portfolios, rankPortfolio } from '../../support/portfolio.ts';
import { findPrintedRanks } from '../../support/rank-oracle.ts';

/** Seven candidates worked by hand; the answers are to two Musts and to Coulds of 1 and 2 points. */
const EXAMPLE: Portfolio = {
  markings,
  candidates: [
    plainCandidate('golf', 'NNNN'),
    plainCandidate('foxtrot', 'YNYY', 5000),
    plainCandidate('echo', 'Y?NN', 900),
    plainCandidate('delta', 'Y???', 900),
    plainCandidate('charlie', 'Y?YY', 50),
    plainCandidate('bravo', 'YYNN', 900),
    plainCandidate('alpha', 'YYYN', 100),
  ],
};

const BY_ANSWERS = [
  { id: 'alpha', rank: 1, rankRange: [1, 3], savingRank: 5, why: 'one more point than bravo' },
  { id: 'bravo', rank: 2, rankRange: [2, 4], savingRank: 2, why: 'qualifies without a point' },
  { id: 'charlie', rank: 3, rankRange: [1, 6], savingRank: 6, why: 'open, with three points sure' },
  { id: 'delta', rank: 4, rankRange: [1, 6], savingRank: 2, why: 'as low as echo, but higher' },
  { id: 'echo', rank: 5, rankRange: [2, 6], savingRank: 2, why: 'at best level with bravo' },
  { id: 'foxtrot', rank: 6, rankRange: [3, 6], savingRank: 1, why: 'ruled out, for all it saves' },
  { id: 'golf', rank: 7, rankRange: [7, 7], savingRank: null, why: 'meets nothing' },
];

const BY_SAVING = [
  { id: 'bravo', rank: 1, rankRange: [1, 1], why: 'qualifies and saves 900' },
  { id: 'alpha', rank: 2, rankRange: [2, 4], why: 'qualifies and saves 100' },
  { id: 'delta', rank: 3, rankRange: [1, 6], why: 'open and saves 900' },
  { id: 'echo', rank: 3, rankRange: [1, 6], why: 'equal to delta: its Coulds do not count' },
  { id: 'charlie', rank: 5, rankRange: [3, 6], why: 'open and saves 50' },
  { id: 'foxtrot', rank: 6, rankRange: [3, 6], why: 'ruled out, for all it saves' },
  { id: 'golf', rank: 7, rankRange: [7, 7], why: 'no estimate' },
];

const listOf = ({ ranked }: Assessment) =>
  ranked.map(({ candidate, rank, rankRange, savingRank }) => ({
    id: candidate.candidate,
    rank,
    rankRange,
    savingRank,
  }));

const idsOf = ({ ranked }: Assessment) => ranked.map(({ candidate }) => candidate.candidate);

describe('the order by answers', () => {
  test.each(
    BY_ANSWERS.map((row, index) => ({ ...row, index })),
  )('puts $id at rank $rank, with the range $rankRange: $why', ({ why: _, index, ...expected }) => {
    expect(listOf(rankPortfolio(EXAMPLE))[index]).toEqual(expected);
  });

  test('takes savings as equal when they are equal to the penny', () => {
    const candidates = [
      plainCandidate('c', 'YYYY', 1.0),
      plainCandidate('b', 'YYYY', 1.004),
      plainCandidate('a', 'YYYY', 1.005),
      plainCandidate('d', 'YYYY', 0.995),
      plainCandidate('e', 'YYYY', 0.994),
      plainCandidate('f', 'YYYY', 0),
      plainCandidate('g', 'YYYY'),
    ];
    const ranks = listOf(rankPortfolio({ markings, candidates })).map(({ id, rank }) => id + rank);
    expect(ranks).toEqual(['a1', 'b2', 'c2', 'd2', 'e5', 'f6', 'g7']);
  });

  test('lets equal candidates share a rank, and puts them in the order of code units', () => {
    const ids = ['b', 'a-b', 'a', 'a1', 'a0', 'ab', 'z9', '9'];
    const candidates = ids.map((id) => plainCandidate(id, 'YYYY'));
    const list = listOf(rankPortfolio({ markings, candidates }));
    expect(list.map(({ id }) => id)).toEqual(['9', 'a', 'a-b', 'a0', 'a1', 'ab', 'b', 'z9']);
    expect(list.every(({ rank, rankRange: [, worst] }) => rank === 1 && worst === 1)).toBe(true);
  });
});

describe('the order of ids', () => {
  test('is that of code units, which no language or machine changes', () => {
    expect(['ä', 'a', 'Z', 'z', 'A', '-', '9'].sort(compareText).join('')).toBe('-9AZazä');
    expect(compareText('a', 'a')).toBe(0);
  });
});

describe('the order by saving', () => {
  test.each(
    BY_SAVING.map((row, index) => ({ ...row, index })),
  )('puts $id at rank $rank, with the range $rankRange: $why', ({ why: _, index, ...expected }) => {
    expect(listOf(rankPortfolio(EXAMPLE, { by: 'saving' }))[index]).toMatchObject(expected);
  });
});

describe.each(['answers', 'saving'] as const)('for any candidates, by %s,', (by) => {
  test('the printed ranks are 1, 2, 2, 4, and equal candidates stand in id order', () => {
    fc.assert(
      fc.property(portfolios, (portfolio) => {
        const ranks = findPrintedRanks(portfolio, by);
        const expected = [...ranks.entries()]
          .map(([id, rank]) => ({ id, rank }))
          .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
        expect(
          listOf(rankPortfolio(portfolio, { by })).map(({ id, rank }) => ({ id, rank })),
        ).toEqual(expected);
      }),
    );
  });

  test('taking one away never reorders the others', () => {
    fc.assert(
      fc.property(portfolios, fc.nat(), ({ candidates, ...rest }, nat) => {
        const gone = candidates[nat % candidates.length]?.id;
        const fewer = { ...rest, candidates: candidates.filter(({ id }) => id !== gone) };
        const all = idsOf(rankPortfolio({ ...rest, candidates }, { by }));
        expect(idsOf(rankPortfolio(fewer, { by }))).toEqual(all.filter((id) => id !== gone));
      }),
    );
  });

  test('the order of the files never changes the list', () => {
    const shuffled = portfolios.chain((portfolio) =>
      fc.record({
        portfolio: fc.constant(portfolio),
        candidates: fc.shuffledSubarray([...portfolio.candidates], {
          minLength: portfolio.candidates.length,
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 1, max: 5 }), ({ portfolio, candidates }, top) => {
        const [one, other] = [portfolio, { ...portfolio, candidates }].map((given) =>
          JSON.stringify(rankPortfolio(given, { by, top })),
        );
        expect(one).toBe(other);
      }),
    );
  });
});
