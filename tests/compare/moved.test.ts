import { describe, expect, test } from 'vitest';
import { type Comparison, compareStates } from '../../src/compare/compare.ts';
import { document } from '../support/document.ts';
import { parseAssumptions, parseCandidate, parseSheet, type Raw } from '../support/parse.ts';
import { rawAssumptions } from '../support/raw-assumptions.ts';
import { rawAnswers, rawCandidate } from '../support/raw-candidate.ts';
import { rawSheet } from '../support/raw-sheet.ts';

function compare(before: readonly Raw[], after: readonly Raw[]): Comparison {
  const side = (candidates: readonly Raw[]) => ({
    sheet: document(rawSheet({ law: 'must', price: 1 }), parseSheet),
    assumptions: document(rawAssumptions(), parseAssumptions),
    candidates: candidates.map((raw) => document(raw, parseCandidate)),
  });
  const options = { by: 'answers', all: false, date: null } as const;
  return compareStates(side(before), side(after), options, { isWorkable: () => true });
}

const boat = (number: number, meets: Readonly<Record<string, string>>, more: Raw = {}) =>
  rawCandidate({
    candidate: `boat-${String(number).padStart(2, '0')}`,
    answers: rawAnswers(meets),
    ...more,
  });

/** So many boats that meet the Must and not the Could; the first meets the Could, and the Must or nobody knows. */
const fleet = (size: number, law: 'Y' | '?') => [
  boat(0, { law, price: 'Y' }),
  ...Array.from({ length: size - 1 }, (_, index) => boat(index + 1, { law: 'Y', price: 'N' })),
];

const ids = (candidates: readonly { readonly id: string }[]) => candidates.map(({ id }) => id);

describe('the candidates that a reader is told of', () => {
  test('are all that moved, up to 30, in the order of the later list', () => {
    // the first boat goes from rank 30 to 1, past 29 that shared rank 1 and go to 2
    const { moved } = compare(fleet(30, '?'), fleet(30, 'Y'));
    expect(moved.told).toHaveLength(30);
    expect(ids(moved.told).slice(0, 2)).toEqual(['boat-00', 'boat-01']);
    expect(moved.others).toBe(0);
  });

  test('are of more than 30 those that changed themselves; the others are counted', () => {
    const { moved } = compare(fleet(31, '?'), fleet(31, 'Y'));
    expect(ids(moved.told)).toEqual(['boat-00']);
    expect(moved.others).toBe(30);
  });

  test('leave out one whose words alone were edited', () => {
    const { moved, candidates } = compare(
      [boat(1, { law: 'Y' })],
      [boat(1, { law: 'Y' }, { summary: 'New' })],
    );
    expect(ids(candidates)).toEqual(['boat-01']);
    expect(moved).toEqual({ told: [], others: 0 });
  });
});

describe('the edits that moved nothing', () => {
  test('are those of words, and of answers that no rank hung on', () => {
    const before = [boat(1, { law: 'Y', price: 'N' }), boat(2, { law: 'N', price: 'N' })];
    const after = [
      boat(1, { law: 'Y', price: 'Y' }, { summary: 'New' }),
      boat(2, { law: 'Y', price: 'N' }),
    ];
    // the Could of the only one that qualifies decides nothing when it is answered, before boat 2 changes
    const { still } = compare(before, after);
    expect(still.map(({ candidate, what, subject }) => [candidate, what, subject])).toEqual([
      ['boat-01', 'answer', 'price'],
      ['boat-01', 'text', 'summary'],
    ]);
  });
});
