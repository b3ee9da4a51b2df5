import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { portfolios, rankPortfolio } from '../../support/portfolio.ts';
import { runs } from '../../support/property-runs.ts';
import { findPrintedRanks, orderVerdict } from '../../support/rank-oracle.ts';

const VERDICTS = ['ruled-out', 'open', 'qualifies'];

describe('flipping one marking', () => {
  test('changes the verdicts and printed ranks that judging afresh on the flipped sheet changes', () => {
    fc.assert(
      fc.property(portfolios, (portfolio) => {
        const { markings } = rankPortfolio(portfolio);
        for (const { criterion, to, change } of markings) {
          const flipped = {
            ...portfolio,
            markings: {
              ...portfolio.markings,
              [criterion.id]: to === 'must' ? 'must' : 1,
            } as const,
          };
          const hasMust = Object.values(flipped.markings).includes('must');
          expect(change !== null).toBe(hasMust);
          if (change === null) continue;
          const verdictOf = (sheet: typeof portfolio.markings, id: string) => {
            const plain = portfolio.candidates.find((each) => each.id === id);
            return plain && VERDICTS[Number(orderVerdict(plain, sheet))];
          };
          const verdicts = portfolio.candidates
            .map(({ id }) => ({
              candidate: id,
              from: verdictOf(portfolio.markings, id),
              to: verdictOf(flipped.markings, id),
            }))
            .filter(({ from, to: after }) => from !== after);
          const byId = (a: { candidate: string }, b: { candidate: string }) =>
            a.candidate < b.candidate ? -1 : 1;
          expect([...change.verdicts].sort(byId)).toEqual(verdicts.sort(byId));
          const before = findPrintedRanks(portfolio, 'answers');
          const after = findPrintedRanks(flipped, 'answers');
          const moved = [...before].filter(([id, rank]) => after.get(id) !== rank).length;
          expect(change.moved).toBe(moved);
        }
      }),
      runs(1.5),
    );
  });
});

describe('how much hangs on any one marking', () => {
  test('is counted in flips that change a verdict, flips that change a rank, and flips not tried', () => {
    fc.assert(
      fc.property(portfolios, (portfolio) => {
        const { markings, markingWeight } = rankPortfolio(portfolio);
        let [ofVerdict, ofRank, untried] = [0, 0, 0];
        for (const { change } of markings) {
          if (change === null) untried += 1;
          else {
            if (change.verdicts.length > 0) ofVerdict += 1;
            if (change.moved > 0) ofRank += 1;
          }
        }
        expect(markingWeight).toEqual({ ofVerdict, ofRank, untried });
      }),
      runs(0.5),
    );
  });
});
