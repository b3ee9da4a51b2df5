import { expect, test } from 'vitest';
import { Decimal } from '../../../src/documents/decimal.ts';
import { renderMarkdown } from '../../../src/report/markdown/render-markdown.ts';
import { planBlocks } from '../../../src/report/plan/plan-blocks.ts';
import { renderPlanCsv } from '../../../src/report/plan/plan-csv.ts';
import { renderPlanJson } from '../../../src/report/plan/plan-json.ts';
import { rawPlatform, savingAll } from '../../assess/appraisal/appraise-raw.ts';
import { planOf, rawOneYear, rawPlanned, request } from '../../assess/plan/plan-of.ts';
import { reportOf } from './report-of.ts';

const millions = (...amounts: number[]) => amounts.map((each) => new Decimal(each).times(1e6));

/** A costs £60m and is worth £90m, B £50m and £70m, C £50m and £68m, D £80m and £20m. */
const FOUR = [
  rawOneYear('a', 60, 150),
  rawOneYear('b', 50, 120),
  rawOneYear('c', 50, 118),
  rawOneYear('d', 80, 100),
];

test('JSON gives money in pounds and years by their names', () => {
  const plan = planOf(FOUR, request({ budget: millions(100, 60) }));
  const value = '224956521.74';
  expect(JSON.parse(renderPlanJson(reportOf(plan)))).toMatchObject({
    format: 1,
    years: ['2026-27', '2027-28'],
    budget: ['100000000', '60000000'],
    team: null,
    run: 'low',
    objective: 'npv',
    proven: true,
    bound: value,
    plan: [
      { id: 'b', start: '2026-27', cost: ['50000000', '0'], team: [0, 0] },
      { id: 'c', start: '2026-27' },
      { id: 'a', start: '2027-28', cost: ['0', '60000000'] },
    ],
    value: { low: value, central: value, high: value },
    cost: ['100000000', '60000000'],
    leftOut: [
      {
        id: 'd',
        why: ['budget'],
        needs: { start: '2026-27', extra: [{ year: '2026-27', amount: '80000000' }] },
        forced: '118000000',
      },
    ],
    margins: [
      { year: '2026-27', gain: '0' },
      { year: '2027-28', gain: '0' },
    ],
    robust: ['a', 'b', 'c'],
    // 80%: £80m, then £48m. A is the best that fits the first, and nothing fits the second.
    cut: { value: '90000000', plan: [{ id: 'a', start: '2026-27' }] },
  });
});

test('what falls after the plan has the names of the years that follow', () => {
  const later = rawPlanned('a', {
    savings: savingAll('£90m'),
    platform: rawPlatform({ horizon: '3', build: ['£5m', '£50m'], 'take-up': ['0%', '100%'] }),
  });
  const plan = planOf([later], request({ years: ['2026-27'], budget: millions(5) }));
  expect(JSON.parse(renderPlanJson(reportOf(plan))).after).toEqual([
    { year: '2027-28', cost: '50000000' },
    { year: '2028-29', cost: '0' },
  ]);
});

test('the report says first what starts when, and what a fifth less loses and drops', () => {
  const text = renderMarkdown(
    planBlocks(reportOf(planOf(FOUR, request({ budget: millions(100, 60) })))),
  );
  expect(text).toContain(
    'Start in 2026-27 b and c; in 2027-28 a: £220m of net present value, with everything adverse.',
  );
  expect(text).toContain('No other plan within the limits is worth more.');
  // 224.957 less 90.
  expect(text).toContain('the plan loses £130m and drops b, c. Start in 2026-27 a.');
  expect(text).toContain('a start in 2026-27: £80.0m more in 2026-27');
});

test('without an appraisal the report says what to add', () => {
  const text = renderMarkdown(
    planBlocks(reportOf(planOf([rawPlanned('a', { savings: savingAll('£5m') })]))),
  );
  expect(text).toContain('Nothing starts. No ranked candidate qualifies with an appraisal');
});

test('CSV has a row for each candidate, those that start first', () => {
  const csv = renderPlanCsv(reportOf(planOf(FOUR, request({ budget: millions(100, 60) }))));
  const cells = csv
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  expect(cells.map(([id, start, why]) => [id, start, why])).toEqual([
    ['candidate', 'start', 'left out because of'],
    ['b', '2026-27', ''],
    ['c', '2026-27', ''],
    ['a', '2027-28', ''],
    ['d', '', 'budget'],
  ]);
  expect(cells.map((row) => row.length)).toEqual([12, 12, 12, 12, 12]);
  expect(cells[3]?.slice(3, 8)).toEqual([
    '86956521.74',
    '86956521.74',
    '86956521.74',
    '0.00',
    '60000000.00',
  ]);
  expect(cells[4]?.slice(-2)).toEqual(['80000000.00', '118000000.00']);
});
