import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/assess/assessment.ts';
import { findUnknowns, portfolios, rankPortfolio, withAnswer } from '../../support/portfolio.ts';
import { enumerateRankRanges } from '../../support/rank-oracle.ts';

const withUnknowns = portfolios
  .filter((portfolio) => findUnknowns(portfolio).length > 0)
  .chain((portfolio) =>
    fc.record({
      portfolio: fc.constant(portfolio),
      unknown: fc.constantFrom(...findUnknowns(portfolio)),
      given: fc.constantFrom('Y' as const, 'N' as const),
    }),
  );

const rangesOf = ({ ranked }: Assessment) =>
  new Map(ranked.map(({ candidate, rankRange }) => [candidate.candidate, rankRange]));

const isInside = (
  [best = 0, worst = 0]: readonly number[] = [],
  [from = 0, to = 0]: readonly number[] = [],
) => best >= from && worst <= to && best <= worst;

describe.each(['answers', 'saving'] as const)('the rank range by %s', (by) => {
  test('is what trying every way the unknowns can fall gives', () => {
    fc.assert(
      fc.property(portfolios, (portfolio) => {
        const expected = enumerateRankRanges(portfolio, by);
        expect(rangesOf(rankPortfolio(portfolio, { by }))).toEqual(expected);
      }),
    );
  });

  test('holds the rank that is printed', () => {
    fc.assert(
      fc.property(portfolios, (portfolio) => {
        for (const { rank, rankRange } of rankPortfolio(portfolio, { by }).ranked) {
          expect(isInside([rank, rank], rankRange)).toBe(true);
        }
      }),
    );
  });

  test('is one rank for every candidate when nothing is unknown', () => {
    fc.assert(
      fc.property(portfolios, (portfolio) => {
        const known = findUnknowns(portfolio).reduce(
          (p, each) => withAnswer(p, each, 'Y'),
          portfolio,
        );
        for (const { rank, rankRange } of rankPortfolio(known, { by }).ranked) {
          expect(rankRange).toEqual([rank, rank]);
        }
      }),
    );
  });

  test('has neither end worsened by a Y in place of a ?', () => {
    fc.assert(
      fc.property(withUnknowns, ({ portfolio, unknown }) => {
        const before = rangesOf(rankPortfolio(portfolio, { by })).get(unknown.candidate) ?? [0, 0];
        const answered = withAnswer(portfolio, unknown, 'Y');
        const after = rangesOf(rankPortfolio(answered, { by })).get(unknown.candidate) ?? [9, 9];
        expect(after[0]).toBeLessThanOrEqual(before[0]);
        expect(after[1]).toBeLessThanOrEqual(before[1]);
      }),
    );
  });

  test('only narrows, for every candidate, when a ? is resolved', () => {
    fc.assert(
      fc.property(withUnknowns, ({ portfolio, unknown, given }) => {
        const before = rangesOf(rankPortfolio(portfolio, { by }));
        const after = rangesOf(rankPortfolio(withAnswer(portfolio, unknown, given), { by }));
        for (const [id, range] of after) expect(isInside(range, before.get(id))).toBe(true);
      }),
    );
  });

  test('is the same whether a question is ? or not answered', () => {
    fc.assert(
      fc.property(withUnknowns, ({ portfolio, unknown }) => {
        const [asked, left] = (['?', ''] as const).map((typed) =>
          rangesOf(rankPortfolio(withAnswer(portfolio, unknown, typed), { by })),
        );
        expect(asked).toEqual(left);
      }),
    );
  });
});
