import { expect, test } from 'vitest';
import { tellHeadline } from '../../../src/report/hit-list/headline.ts';

test('one candidate alone is said to be open, or to be ruled out', () => {
  const tell = (open: number, ruledOut: number) =>
    tellHeadline([{ fact: 'none-qualifies', of: 1, open, ruledOut, hasUnknown: true }]);
  expect(tell(1, 0)).toEqual(['The one candidate does not qualify: it is open.']);
  expect(tell(0, 1)).toEqual(['The one candidate does not qualify: it is ruled out.']);
});

test('several of which none qualifies are counted, or said to be all open or all ruled out', () => {
  const tell = (open: number, ruledOut: number) =>
    tellHeadline([
      { fact: 'none-qualifies', of: open + ruledOut, open, ruledOut, hasUnknown: true },
    ]);
  const order = 'The order shows how much evidence is held, not merit.';
  expect(tell(1, 2)).toEqual([
    `None of the 3 candidates qualifies yet: 1 is open and 2 ruled out. ${order}`,
  ]);
  expect(tell(2, 0)).toEqual([`None of the 2 candidates qualifies yet: all are open. ${order}`]);
  expect(tell(0, 2)).toEqual([`None of the 2 candidates qualifies: all are ruled out. ${order}`]);
});

test('a list ranked by a figure says so, and not that its order shows evidence', () => {
  const told = tellHeadline([
    { fact: 'none-qualifies', of: 2, open: 2, ruledOut: 0, hasUnknown: true },
    { fact: 'ranked-by', measure: 'saving', horizons: [] },
  ]);
  expect(told).toEqual([
    'None of the 2 candidates qualifies yet: all are open.',
    'Ranked by verdict, then by adjusted annual saving.',
  ]);
});

test('a candidate that would save most and is ruled out is said to be', () => {
  const told = tellHeadline([
    {
      fact: 'saving-disagrees',
      measure: 'npv',
      first: ['A'],
      mostSaving: [{ name: 'B', isRuledOut: true }],
    },
  ]);
  expect(told).toEqual([
    'A stands first by verdict and net present value, but B, which is ruled out, would save most.',
  ]);
});

test('an order in which no answer is unknown does not show how much evidence is held', () => {
  expect(
    tellHeadline([{ fact: 'none-qualifies', of: 2, open: 0, ruledOut: 2, hasUnknown: false }]),
  ).toEqual(['None of the 2 candidates qualifies: all are ruled out.']);
});

test('prices of several years name the option to a reader of a report, and the key of a file to one of a page', () => {
  const facts = [{ fact: 'price-years-differ', years: ['2021-22', '2023-24'] }] as const;
  const differ = 'Their savings are in the prices of 2021-22 and 2023-24';
  expect(tellHeadline(facts)).toEqual([`${differ}: --price-base brings them to one year.`]);
  expect(tellHeadline(facts, 'page')).toEqual([
    `${differ}: the same “price-base:” under “savings:” in each file brings them to one year.`,
  ]);
});

test('a page, whose reader gives no options, names none', () => {
  const facts = [{ fact: 'nothing-ranked' }] as const;
  expect(tellHeadline(facts)[0]).toContain('unless --all is given');
  expect(tellHeadline(facts, 'page')).toEqual([
    'No candidate is ranked: only those with the status "assessed" are.',
  ]);
});
