import { expect, test } from 'vitest';
import { orderTable } from '../../../src/report/hit-list/order-table.ts';
import { EXAMPLE_MARKINGS, plainCandidate } from '../../support/plain-candidate.ts';
import { rankPortfolio } from '../../support/portfolio.ts';

/** One open candidate without spend above one that is ruled out and saves £500 a year. */
const PORTFOLIO = {
  markings: EXAMPLE_MARKINGS,
  candidates: [plainCandidate('a', 'Y?YN'), plainCandidate('b', 'NYYY', 500)],
};

function findTable(options: Parameters<typeof rankPortfolio>[1] = {}) {
  const [table] = orderTable(rankPortfolio(PORTFOLIO, options));
  if (table?.kind !== 'table') throw new Error('the order is a table');
  return table;
}

test('the order has a place only where asked for, and what stands below as well only where there is room', () => {
  const headings = findTable().columns.map(({ heading }) => heading);
  expect(headings).not.toContain('Top 1');
  const asked = findTable({ top: 1, chances: true }).columns.map(({ heading }) => heading);
  expect(asked).toEqual([
    ...['Rank', 'Candidate', 'Top 1', 'Verdict', 'Musts met', 'Could'],
    ...['Reference saving a year', 'Rank by saving'],
    ...['Replication: addressable → residual → gross', 'Adjusted'],
  ]);
  const ifRoom = findTable().columns.filter(({ hint }) => hint === 'if-room');
  expect(ifRoom.map(({ heading }) => heading)).toEqual([
    ...['Musts met', 'Could'],
    ...['Replication: addressable → residual → gross', 'Adjusted'],
  ]);
});

test('a row pictures the Musts in the order of the sheet, and has dashes where nothing is saved', () => {
  const [first] = findTable().rows;
  // with N in place of ?, both are ruled out with one Must met, and the other has more points
  expect(first).toEqual([
    '1 [1–2]',
    'A',
    [{ kind: 'toned', tone: 'open', text: 'open' }],
    [{ kind: 'marks', marks: ['Y', '?'] }, '1–2 of 2'],
    '1 of 3',
    ...['–', '–', '–', '–'],
  ]);
});

test('a row gives savings: what is halved leaves half, of which the best evidence is not cut', () => {
  const [, second] = findTable().rows;
  // £1,000 of spend, all of it addressable, at a ratio of 2; the reference is 10% to 15% of it
  expect(second?.slice(5)).toEqual(['£100 to £150', '1', '£1.00k → £500 → £500', '£500']);
});

test('without a ranked candidate there is no table', () => {
  expect(orderTable({ ...rankPortfolio(PORTFOLIO), ranked: [] })).toEqual([]);
});
