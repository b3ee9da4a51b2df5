import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RankBy } from '../../../src/documents/rank-by.ts';
import { type Portfolio, portfolios, rankPortfolio } from '../../support/portfolio.ts';
import { chanceOf, enumerateRankChances } from '../../support/unknown-oracle.ts';

const withChances = (percents: readonly number[]): fc.Arbitrary<Portfolio> =>
  fc
    .tuple(
      portfolios,
      fc.array(fc.constantFrom(...percents, undefined), { minLength: 25, maxLength: 25 }),
    )
    .map(([portfolio, chances]) => ({
      ...portfolio,
      candidates: portfolio.candidates.map((each, row) => ({
        ...each,
        likely: Object.fromEntries(
          Object.keys(each.meets).flatMap((id, column) => {
            const percent = chances[(row * 5 + column) % chances.length];
            return percent === undefined ? [] : [[id, percent]];
          }),
        ),
      })),
    }));

describe.each<RankBy>(['answers', 'saving'])('the chance of each rank, by %s', (by) => {
  test('is what trying every way in which the unknowns can fall gives, to 1e-13', () => {
    fc.assert(
      fc.property(withChances([0, 1, 30, 99, 100]), (portfolio) => {
        const expected = enumerateRankChances(portfolio, by);
        for (const { candidate, chances } of rankPortfolio(portfolio, { by, chances: true })
          .ranked) {
          const row = expected.get(candidate.candidate) ?? [];
          for (const [index, chance] of (chances?.ranks ?? []).entries()) {
            expect(Math.abs(chance - (row[index] ?? Number.NaN))).toBeLessThan(1e-13);
          }
        }
      }),
    );
  });

  test('spans just the rank range where every unknown may turn out either way', () => {
    fc.assert(
      fc.property(withChances([1, 30, 99]), (portfolio) => {
        for (const { chances, rankRange } of rankPortfolio(portfolio, { by, chances: true })
          .ranked) {
          const possible = (chances?.ranks ?? []).flatMap((chance, index) =>
            chance > 0 ? [index + 1] : [],
          );
          expect([possible[0], possible.at(-1)]).toEqual([...rankRange]);
        }
      }),
    );
  });
});

describe('the chances of a candidate', () => {
  test('of qualifying and of the top K follow from the chances of its Musts and of its ranks', () => {
    fc.assert(
      fc.property(withChances([0, 30, 100]), fc.integer({ min: 1, max: 5 }), (portfolio, top) => {
        const { ranked } = rankPortfolio(portfolio, { chances: true, top });
        for (const { candidate, chances, judgement } of ranked) {
          const plain = portfolio.candidates.find(({ id }) => id === candidate.candidate);
          if (plain === undefined || chances === null) throw new Error('no chances');
          const musts = judgement.criteria.filter(({ criterion }) => criterion.marking === 'must');
          const qualifies = musts.reduce((product, { meets, criterion }) => {
            if (meets !== '?') return meets === 'Y' ? product : 0;
            return product * chanceOf(plain, criterion.id);
          }, 1);
          const inTop = chances.ranks.slice(0, top).reduce((sum, chance) => sum + chance, 0);
          expect(chances.qualifies).toBeCloseTo(qualifies, 12);
          expect(chances.isInTop).toBeCloseTo(inTop, 12);
          expect(chances.ranks.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  test('stay exact to 1e-13 with 60 equal candidates, each ahead with a chance of one half', () => {
    const portfolio: Portfolio = {
      markings: { legal: 'must' },
      candidates: Array.from({ length: 60 }, (_, index) => ({
        id: `c${String(index).padStart(2, '0')}`,
        meets: { legal: '?' as const },
        saving: { tenths: null, why: 'no-spend' as const },
      })),
    };
    const { ranked } = rankPortfolio(portfolio, { chances: true });
    // Met (1/2): rank 1. Not met (1/2): rank 1 + how many of the 59 others are met, C(59, k) / 2^59.
    const binomial = (k: number) => {
      let value = 1;
      for (let i = 0; i < k; i += 1) value = (value * (59 - i)) / (i + 1);
      return value / 2 ** 59;
    };
    for (const { chances } of ranked) {
      for (const [index, chance] of (chances?.ranks ?? []).entries()) {
        const expected = binomial(index) / 2 + (index === 0 ? 0.5 : 0);
        expect(Math.abs(chance - expected)).toBeLessThan(1e-13);
      }
    }
  });
});

describe('the chances in a long list', () => {
  test('are what adding up one candidate at a time gives, to 1e-13', () => {
    const typed = ['Y', '?', '?', 'N', '?', 'Y', '?'] as const;
    const markings = { a: 'must', b: 'must', c: 'must', d: 'must' } as const;
    const candidates = Array.from({ length: 100 }, (_, index) => ({
      id: `c${String(index).padStart(3, '0')}`,
      meets: Object.fromEntries(
        Object.keys(markings).map((id, at) => [
          id,
          typed[(index * 3 + at * 5) % typed.length] ?? 'Y',
        ]),
      ),
      likely: Object.fromEntries(
        Object.keys(markings).map((id, at) => [id, [5, 50, 80, 49, 51][(index + at) % 5] ?? 50]),
      ),
      saving: { tenths: null, why: 'no-spend' as const },
    }));
    const met = candidates.map((each) => countMet(each));
    const { ranked } = rankPortfolio({ markings, candidates }, { chances: true });
    for (const { candidate, chances } of ranked) {
      const index = candidates.findIndex(({ id }) => id === candidate.candidate);
      const expected = rankDirectly(met, index);
      for (const [at, chance] of (chances?.ranks ?? []).entries()) {
        expect(Math.abs(chance - (expected[at] ?? Number.NaN))).toBeLessThan(1e-13);
      }
    }
  });
});

/** The chance of each number of Musts met. */
function countMet(candidate: Portfolio['candidates'][number]): number[] {
  let chances = [1];
  for (const [id, meets] of Object.entries(candidate.meets)) {
    const yes = meets === 'Y' ? 1 : meets === 'N' ? 0 : chanceOf(candidate, id);
    chances = addEvent(chances, yes);
  }
  return chances;
}

/** The chance of each count when one more independent event may happen. */
function addEvent(chances: readonly number[], yes: number): number[] {
  return [...chances, 0].map(
    (chance, count) => chance * (1 - yes) + (count === 0 ? 0 : (chances[count - 1] ?? 0) * yes),
  );
}

/** The chance of each rank of one candidate, from how many Musts each may meet. */
function rankDirectly(met: readonly (readonly number[])[], index: number): number[] {
  const row = Array<number>(met.length).fill(0);
  for (const [own, weight] of (met[index] ?? []).entries()) {
    let ahead = [1];
    for (const [other, chances] of met.entries()) {
      if (other === index) continue;
      const leads = chances.slice(own + 1).reduce((sum, chance) => sum + chance, 0);
      ahead = addEvent(ahead, leads);
    }
    for (const [count, chance] of ahead.entries()) row[count] = (row[count] ?? 0) + weight * chance;
  }
  return row;
}
