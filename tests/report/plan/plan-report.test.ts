import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/assess/plan/plan.ts';
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
  expect(text).toContain('**Start b and c in 2026-27, then a in 2027-28.**');
  expect(text).toContain('no other plan within these limits is worth more.');
  // 224.957 less 90.
  expect(text).toContain(
    'With a fifth less in every year, £130m of that value is lost, with everything adverse. Dropped: b and c. Moved: a from 2027-28 to 2026-27.',
  );
  expect(text).toContain('£80.0m more in 2026-27, starting in 2026-27');
});

test('without an appraisal the report says what to add', () => {
  const text = renderMarkdown(
    planBlocks(reportOf(planOf([rawPlanned('a', { savings: savingAll('£5m') })]))),
  );
  expect(text).toContain(
    'Nothing can start: of 1 ranked candidate, 1 meets every Must, and none says what its platform costs.',
  );
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

describe('a plan in words', () => {
  const withTeam = (id: string, cost: number, saving: number, people: number, more = {}) =>
    rawOneYear(id, cost, saving, {
      platform: rawPlatform({
        horizon: '1',
        build: [`£${cost}m`],
        'take-up': ['100%'],
        team: [String(people)],
      }),
      ...more,
    });
  const wordsOf = (plan: Plan) => renderMarkdown(planBlocks(reportOf(plan)));

  test('says what each start costs in each year, what is left, and what is carried over', () => {
    const asked = request({ budget: millions(60, 100), carryOver: true });
    const text = wordsOf(planOf(FOUR.slice(0, 3), asked));
    // A, £60m, in the first year; B and C, £50m each, in the second: 90 + 138 ÷ 1.035 = 223.3, and B first,
    // then A and C with the £10m that is left of the first year's: 70 + 158 ÷ 1.035 = 222.7.
    expect(text).toContain('**Start a in 2026-27, then b and c in 2027-28.**');
    expect(text).toContain('| **The funder pays** |  | **£60.0m** | **£100m** | – |');
    expect(text).toContain('| Left, with what was carried over |  | – | – |  |');
    expect(text).toContain('lapses after the last.');
  });

  test('says who takes how many people, and whose team is not stated', () => {
    const plan = planOf(
      [withTeam('a', 1, 9, 4), withTeam('b', 1, 8, 3), rawOneYear('c', 1, 7)],
      request({ team: [5, 5] }),
    );
    const text = wordsOf(plan);
    expect(text).toContain('| a | 4 | – |');
    expect(text).toContain('| b | – | 3 |');
    expect(text).toContain('| **Taken** | **4** | **3** |');
    expect(text).toContain('| There are | 5 | 5 |');
    expect(text).toContain('No team is stated, and none counted, for c.');
  });

  test('gathers equal years of what follows the plan', () => {
    const later = rawPlanned('a', {
      savings: savingAll('£90m'),
      platform: rawPlatform({
        horizon: '5',
        build: ['£5m', '£10m'],
        run: ['£0', '£0', '£2m', '£2m', '£3m'],
        'take-up': ['0%', '100%'],
      }),
    });
    const text = wordsOf(planOf([later], request({ years: ['2026-27'], budget: millions(5) })));
    expect(text).toContain('£17.0m afterwards (77.3% of its cost)');
    expect(text).toContain('| 2027-28 | £10.0m | – |');
    expect(text).toContain('| 2028-29 to 2029-30 | £2.00m a year | – |');
    expect(text).toContain('| 2030-31 | £3.00m | – |');
  });

  test('says what would change if nothing had to start', () => {
    const asked = request({ budget: millions(80, 0), must: new Map([['d', null]]) });
    const text = wordsOf(planOf(FOUR, asked));
    // A alone, 90, or D alone, 20; £80m hold no two of them.
    expect(text).toContain('If nothing had to start, the best plan would be worth £70m more.');
    expect(text).toContain('Dropped: d. In their place: a in 2026-27.');
  });

  test('shows the frontier where it is asked for', () => {
    const plan = planOf(FOUR.slice(0, 2), request({ budget: millions(50, 0) }), { frontier: true });
    const text = wordsOf(plan);
    // £50m hold B, 70; from £60m, 120%, A fits instead, 90; both take £110m, more than 200%.
    expect(text).toContain('| 100% | £70m | b | – | – |');
    expect(text).toContain('| 120% | £90m | a | b | – |');
    expect(text).not.toContain('| 200% |');
  });

  test('names what is under way and counts some of the same spend', () => {
    const started = rawOneYear('old', 1, 2, { status: 'adopting' });
    const asked = { savings: { ...savingAll('£9m'), overlaps: ['old'] } };
    const text = wordsOf(planOf([rawOneYear('a', 1, 9, asked), started]));
    expect(text).toContain(
      'a starts here, and counts some of the same spend as old, already under way',
    );
  });

  test('tells horizons apart, and a run that would break the budget', () => {
    const ranged = rawOneYear('a', 10, 50, {
      platform: rawPlatform({
        horizon: '1',
        build: [{ low: '£8m', central: '£10m', high: '£13m' }],
        'take-up': ['100%'],
      }),
    });
    const other = rawPlanned('b', {
      savings: savingAll('£9m'),
      platform: rawPlatform({ horizon: '4', build: ['£1m'], 'take-up': ['100%'] }),
    });
    const asked = request({ budget: millions(11, 0), run: 'central' });
    const text = wordsOf(planOf([ranged, other], asked));
    expect(text).toContain('Each is valued over its own horizon, in years: a 1 and b 4.');
    expect(text).toContain(
      'With everything adverse this plan would cost more than there is: £3.00m over the budget in 2026-27.',
    );
  });
});
