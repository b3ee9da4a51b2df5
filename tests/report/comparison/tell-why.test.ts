import { expect, test } from 'vitest';
import type { Cause } from '../../../src/compare/lead.ts';
import { tellWhy } from '../../../src/report/comparison/tell-why.ts';

const names = { candidate: (id: string) => id, criterion: (id: string) => id };

/** The edit of a spend line of Boats. */
function edit(subject: string): Cause {
  return [{ of: 'candidate', candidate: 'Boats', what: 'spend', subject, changes: [] }];
}

const [A, B, C, D, E] = [edit('a'), edit('b'), edit('c'), edit('d'), edit('e')];

function tell(sets: readonly (readonly Cause[])[], isComplete = true): string {
  return tellWhy('Boats now stands first', { sets, isComplete, names, about: 'Boats' });
}

const AB_BC = [
  [A, B],
  [B, C],
];

// Without A and B, or without B and C, it would not stand first; without A and C it would.
test.each<[string, readonly (readonly Cause[])[], string]>([
  [
    'two sets that share an edit',
    AB_BC,
    'at least one of “its spend line a changed and its spend line b changed” and at least one of “its spend line b changed and its spend line c changed”',
  ],
  [
    'one more set',
    [...AB_BC, [C, D]],
    'at least one of “its spend line a changed and its spend line b changed”, at least one of “its spend line b changed and its spend line c changed” and at least one edit of 1 other set',
  ],
  [
    'an edit that was needed, and two more sets',
    [[E], ...AB_BC, [C, D]],
    '“its spend line e changed”, at least one of “its spend line a changed and its spend line b changed” and at least one edit of each of 2 other sets',
  ],
])('%s say what it took', (_, sets, took) => {
  expect(tell(sets)).toBe(`Boats now stands first. It took ${took}.`);
});

test('one large set, beside which there may be others, says what it took', () => {
  expect(tell([[A, B, C]], false)).toBe(
    'Boats now stands first. It took at least one of these edits: its spend line a changed, its spend line b changed and its spend line c changed.',
  );
});
