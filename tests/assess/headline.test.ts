import { describe, expect, test } from 'vitest';
import { findHeadline } from '../../src/assess/headline.ts';
import { EXAMPLE_MARKINGS as markings, plainCandidate } from '../support/plain-candidate.ts';
import { type PlainCandidate, rankPortfolio } from '../support/portfolio.ts';

const headlineOf = (...candidates: PlainCandidate[]) =>
  rankPortfolio({ markings, candidates }).headline;

describe('the headline', () => {
  test('says that nothing is ranked, and nothing else, of an empty list', () => {
    expect(findHeadline({ ranked: [], measure: 'answers' })).toEqual([{ fact: 'nothing-ranked' }]);
    expect(headlineOf()).toEqual([{ fact: 'nothing-ranked' }]);
  });

  test('names those that qualify in list order, and counts all that are ranked', () => {
    const facts = headlineOf(
      plainCandidate('c', 'YYNN', 9),
      plainCandidate('b', 'YYYY', 9),
      plainCandidate('a', 'NYYY', 5),
    );
    expect(facts).toEqual([{ fact: 'qualifying', names: ['B', 'C'], of: 3 }]);
  });

  test('says how many are open when none qualifies', () => {
    const facts = headlineOf(
      plainCandidate('a', 'Y?NN'),
      plainCandidate('b', '??NN'),
      plainCandidate('c', 'N???'),
    );
    expect(facts[0]).toEqual({
      fact: 'none-qualifies',
      of: 3,
      open: 2,
      ruledOut: 1,
      hasUnknown: true,
    });
  });

  test('says that none is open when all are ruled out', () => {
    const facts = headlineOf(plainCandidate('a', 'NYYY'));
    expect(facts).toEqual([
      { fact: 'none-qualifies', of: 1, open: 0, ruledOut: 1, hasUnknown: false },
    ]);
  });

  test('says that the evidence does not separate candidates that could all stand anywhere', () => {
    const facts = headlineOf(plainCandidate('a', '????', 1), plainCandidate('b', 'Y???', 1));
    expect(facts).toContainEqual({ fact: 'not-separated' });
  });

  test('does not say so when one range is not full, or when there is but one candidate', () => {
    const partly = headlineOf(
      plainCandidate('a', 'Y???'),
      plainCandidate('b', 'Y???'),
      plainCandidate('c', 'NNNN'),
    );
    expect(partly.map(({ fact }) => fact)).toEqual(['none-qualifies']);
    expect(headlineOf(plainCandidate('a', '????')).map(({ fact }) => fact)).toEqual([
      'none-qualifies',
    ]);
  });

  test('does not say so of equal candidates without unknowns, which share the first rank', () => {
    const facts = headlineOf(plainCandidate('a', 'YYYY', 1), plainCandidate('b', 'YYYY', 1));
    expect(facts).toEqual([{ fact: 'qualifying', names: ['A', 'B'], of: 2 }]);
  });

  test('names the first and those that would save most when they differ', () => {
    const facts = headlineOf(
      plainCandidate('a', 'YYYN', 5),
      plainCandidate('b', 'YYNN', 9),
      plainCandidate('c', 'NNNN', 9),
    );
    expect(facts).toEqual([
      { fact: 'qualifying', names: ['A', 'B'], of: 3 },
      {
        fact: 'saving-disagrees',
        measure: 'answers',
        first: ['A'],
        mostSaving: [
          { name: 'B', isRuledOut: false },
          { name: 'C', isRuledOut: true },
        ],
      },
    ]);
  });

  test('says so of a first without an estimate, when another has one', () => {
    const facts = headlineOf(plainCandidate('a', 'YYYY'), plainCandidate('b', 'YYNN', 0));
    expect(facts).toContainEqual({
      fact: 'saving-disagrees',
      measure: 'answers',
      first: ['A'],
      mostSaving: [{ name: 'B', isRuledOut: false }],
    });
  });

  test('says nothing of savings when the first saves most, as much as another, or none is estimated', () => {
    const lists = [
      headlineOf(plainCandidate('a', 'YYYY', 9), plainCandidate('b', 'YYNN', 5)),
      headlineOf(plainCandidate('a', 'YYYY', 9), plainCandidate('b', 'YYNN', 9)),
      headlineOf(plainCandidate('a', 'YYYY'), plainCandidate('b', 'YYNN')),
    ];
    expect(lists.flat().map(({ fact }) => fact)).toEqual(Array(3).fill('qualifying'));
  });
});
