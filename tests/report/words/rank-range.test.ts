import { expect, test } from 'vitest';
import { listTied, tellRankRange } from '../../../src/report/words/rank-range.ts';
import { EXAMPLE_MARKINGS as markings, plainCandidate } from '../../support/plain-candidate.ts';
import { type PlainCandidate, rankPortfolio } from '../../support/portfolio.ts';

function rank(...candidates: PlainCandidate[]) {
  const { ranked } = rankPortfolio({ markings, candidates });
  return ranked.map((entry) => ({
    name: entry.candidate.name,
    range: tellRankRange(entry, ranked),
    tied: listTied(entry, ranked),
  }));
}

test('a rank depends on no unknown answer where none is unknown', () => {
  expect(rank(plainCandidate('a', 'YYYY', 5), plainCandidate('b', 'NYYY', 5))).toEqual([
    { name: 'A', range: '', tied: [] },
    { name: 'B', range: '', tied: [] },
  ]);
});

test('a rank is fixed or not whatever unknown answers turn out to be', () => {
  expect(rank(plainCandidate('a', 'YYYY', 5), plainCandidate('b', 'NYY?', 5))).toEqual([
    { name: 'A', range: ', whatever the unknown answers turn out to be', tied: [] },
    { name: 'B', range: ', whatever the unknown answers turn out to be', tied: [] },
  ]);
  expect(rank(plainCandidate('a', 'YYYY', 5), plainCandidate('b', '?YYY', 9))[1]?.range).toBe(
    ', anywhere from 1 to 2 as unknown answers fall',
  );
});

test('all that share a rank are named', () => {
  const tied = rank(
    plainCandidate('a', 'YYYY', 5),
    plainCandidate('b', 'YYYY', 5),
    plainCandidate('c', 'YYYY', 5),
    plainCandidate('d', 'NYYY', 5),
  ).map((each) => each.tied);
  expect(tied).toEqual([['B', 'C'], ['A', 'C'], ['A', 'B'], []]);
});
