import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlace } from '../../../src/assess/ranking/place.ts';
import { EXAMPLE_MARKINGS as markings, plainCandidate } from '../../support/plain-candidate.ts';
import { portfolios, rankPortfolio } from '../../support/portfolio.ts';

const places = [
  { verdict: 'qualifies', range: [1, 3], top: 3, place: 'in', why: 'never below 3' },
  { verdict: 'qualifies', range: [1, 3], top: 5, place: 'in', why: 'never below 3' },
  { verdict: 'qualifies', range: [1, 3], top: 2, place: 'borderline', why: 'it may stand third' },
  { verdict: 'qualifies', range: [3, 4], top: 3, place: 'borderline', why: 'it may stand third' },
  { verdict: 'qualifies', range: [3, 4], top: 2, place: 'out', why: 'at best third' },
  { verdict: 'open', range: [1, 1], top: 1, place: 'borderline', why: 'an open one is never in' },
  { verdict: 'open', range: [1, 6], top: 1, place: 'borderline', why: 'it may stand first' },
  { verdict: 'open', range: [2, 6], top: 1, place: 'out', why: 'at best second' },
  { verdict: 'ruled-out', range: [1, 1], top: 5, place: 'out', why: 'a ruled-out one is never in' },
  { verdict: 'ruled-out', range: [1, 6], top: 3, place: 'out', why: 'a ruled-out one is never in' },
] as const;

describe('the place on a short list', () => {
  test.each(
    places,
  )('of a candidate that $verdict with the range $range is $place for the top $top: $why', ({
    verdict,
    range,
    top,
    place,
  }) => expect(findPlace(verdict, range, top)).toBe(place));

  test('is null when no list of that size was asked for', () => {
    const candidates = [plainCandidate('a', 'YYYY'), plainCandidate('b', 'N???')];
    const { ranked } = rankPortfolio({ markings, candidates });
    expect(ranked.map(({ place }) => place)).toEqual([null, null]);
  });

  test('never has more candidates in than the list is long, ties apart', () => {
    fc.assert(
      fc.property(portfolios, fc.integer({ min: 1, max: 5 }), (portfolio, top) => {
        const inside = rankPortfolio(portfolio, { top }).ranked.filter(
          ({ place }) => place === 'in',
        );
        const ranks = inside.map(({ rank }) => rank);
        expect(ranks.every((rank) => rank <= top)).toBe(true);
        expect(inside.every(({ judgement }) => judgement.verdict === 'qualifies')).toBe(true);
      }),
    );
  });
});
