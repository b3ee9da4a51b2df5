import { expect, test } from 'vitest';
import {
  listTied,
  showRankRange,
  tellRankRange,
  tellRankRanges,
} from '../../../src/report/words/rank-range.ts';
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

function tellAll(...candidates: PlainCandidate[]) {
  const { ranked } = rankPortfolio({ markings, candidates });
  return {
    whole: tellRankRanges(ranked),
    each: ranked.map((entry) => showRankRange(entry, ranked)),
  };
}

test('all ranges in a sentence: the widest is named, and the settled are counted', () => {
  const first = plainCandidate('a', 'YYYY', 5);
  const unsure = plainCandidate('b', '?YYY', 9);
  const last = plainCandidate('c', 'NNNN', 1);
  expect(tellAll(first, last)).toEqual({
    whole: 'No answer is unknown, so every rank is settled.',
    each: ['', ''],
  });
  expect(tellAll(first, plainCandidate('b', 'NYY?', 5))).toEqual({
    whole: 'Every rank is settled, whatever the unknown answers turn out to be.',
    each: ['whatever the answers', 'whatever the answers'],
  });
  expect(tellAll(first, unsure)).toEqual({
    whole: 'Every candidate may stand anywhere from 1 to 2.',
    each: ['anywhere from 1 to 2', 'anywhere from 1 to 2'],
  });
  expect(tellAll(first, unsure, last)).toEqual({
    whole: 'A and B may stand anywhere from 1 to 2, the widest range; 1 rank is settled.',
    each: ['anywhere from 1 to 2', 'anywhere from 1 to 2', 'whatever the answers'],
  });
});
