import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { makePlan, type Plan } from '../../../src/assess/plan/plan.ts';
import { Decimal } from '../../../src/documents/decimal.ts';
import { renderMarkdown } from '../../../src/report/markdown/render-markdown.ts';
import { planBlocks } from '../../../src/report/plan/plan-blocks.ts';
import { listPlanColumns, renderPlanCsv } from '../../../src/report/plan/plan-csv.ts';
import { renderPlanJson } from '../../../src/report/plan/plan-json.ts';
import { rawPlatform, savingAll } from '../../assess/appraisal/appraise-raw.ts';
import { planOf, rawOneYear, rawPlanned, request } from '../../assess/plan/plan-of.ts';
import { makeState } from '../../support/make-state.ts';
import { parseCandidate, parseSheet } from '../../support/parse.ts';
import { rawSheet } from '../../support/raw-sheet.ts';
import { ROOT } from '../../support/root.ts';
import { parseCsv } from '../parse-csv.ts';
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
  expect(text).toContain('£80.0m more in 2026-27, for a start in 2026-27');
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
  const plan = planOf(FOUR, request({ budget: millions(100, 60) }));
  const cells = parseCsv(renderPlanCsv(reportOf(plan)));
  expect(cells.map(([id, name, start, why]) => [id, name, start, why])).toEqual([
    ['id', 'name', 'start', 'left out because of'],
    ['b', 'b', '2026-27', ''],
    ['c', 'c', '2026-27', ''],
    ['a', 'a', '2027-28', ''],
    ['d', 'd', '', 'budget'],
  ]);
  expect(cells.map((row) => row.length)).toEqual([14, 14, 14, 14, 14]);
  expect(cells[3]?.slice(4, 9)).toEqual([
    '86956521.74',
    '86956521.74',
    '86956521.74',
    '0.00',
    '60000000.00',
  ]);
  expect(cells[4]?.slice(-2)).toEqual(['80000000.00', '118000000.00']);
});

test('every column of the CSV holds what docs/json.md says that JSON holds', () => {
  const docs = readFileSync(join(ROOT, 'docs/json.md'), 'utf8');
  const plan = planOf(FOUR, request({ budget: millions(100, 60) }));
  const json = JSON.parse(renderPlanJson(reportOf(plan)));
  const [, ...rows] = parseCsv(renderPlanCsv(reportOf(plan)));
  for (const [at, { heading, name }] of listPlanColumns(plan).entries()) {
    expect(docs).toContain(`| ${heading} | ${name === null ? '–' : `\`${name}\``} |`);
    if (name === null) continue;
    for (const [index, each] of [...json.plan, ...json.leftOut].entries()) {
      const value = name
        .split('.')
        .reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), each);
      const cell = rows[index]?.[at] ?? '';
      const amount = heading.endsWith('(pounds)') && value !== undefined;
      expect([heading, cell]).toEqual([
        heading,
        amount ? new Decimal(String(value)).toFixed(2) : [value ?? ''].flat().join(' '),
      ]);
    }
  }
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
    expect(text).toContain('| 2026-27 | a | £60.0m | £60.0m | – | – |');
    expect(text).toContain('| 2027-28 | b, c | £100m | £100m | – | – |');
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
    expect(text).toContain('| 2026-27 | a, c | £2.00m | £100m | £98.0m | – | 4 | 5 |');
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
    expect(text).toContain('Dropped: d. In its place: a in 2026-27.');
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

  test('says why something starts that is worth less than nothing', () => {
    const all = [rawOneYear('a', 9, 4), rawOneYear('b', 5, 50)];
    const forced = planOf(all, request({ must: new Map([['a', null]]), before: [] }));
    // 4 less 9, in the second year ÷ 1.035: −4.83.
    expect(wordsOf(forced)).toContain('By itself a is worth −£4.8m: it starts because it must.');
    const first = planOf(all, request({ before: [['a', 'b']] }));
    expect(wordsOf(first)).toContain(
      'By itself a is worth −£5.0m: it starts because b may start only after it.',
    );
  });

  test('names what a candidate may not start beside or before', () => {
    const all = [rawOneYear('a', 9, 40), rawOneYear('b', 5, 30), rawOneYear('c', 5, 9)];
    const asked = request({ notBoth: [['a', 'b']], before: [['b', 'c']] });
    const text = wordsOf(planOf(all, asked));
    // With B comes C a year later: 31 less 25 + 4 ÷ 1.035. Without B there is no C, so that forcing C is the same.
    expect(text).toContain(
      '| b | a, beside which it may not start | money alone is not enough | £2.1m |',
    );
    expect(text).toContain(
      '| c | b, after which alone it may start | money alone is not enough | £2.1m |',
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

  test('names what bars a candidate though neither of them starts', () => {
    const pair = [rawOneYear('a', 60, 90), rawOneYear('b', 70, 120)];
    const asked = request({ budget: millions(50, 50), notBoth: [['a', 'b']] });
    // With money enough B starts, 50, and not A, 30.
    expect(wordsOf(planOf(pair, asked))).toContain(
      '| a | b, beside which it may not start | £10.0m more in 2026-27, for a start in 2026-27 | cannot be in |',
    );
  });

  test('names the limit on later years where it keeps a candidate out, and only there', () => {
    const later = (id: string, cost: string, more = {}) =>
      rawPlanned(id, {
        savings: savingAll('£90m'),
        platform: rawPlatform({ horizon: '2', build: ['£5m', cost], 'take-up': ['0%', '100%'] }),
        ...more,
      });
    const asked = request({ after: new Decimal(9e6), notBoth: [['a', 'b']] });
    const text = wordsOf(
      planOf([rawOneYear('a', 5, 99), rawOneYear('b', 5, 30), later('c', '£10m')], {
        ...asked,
        years: ['2026-27'],
        budget: millions(100),
      }),
    );
    expect(text).toContain('| b | a, beside which it may not start | money');
    expect(text).toContain('| c | the limit on the years after the plan | money');
  });

  test('says what an added start would lose', () => {
    const grown = rawOneYear('a', 10, 9, {
      savings: { ...savingAll('£9m'), growth: { value: '30%', source: 'a' } },
    });
    const text = wordsOf(planOf([grown], request({ budget: millions(10, 9) })));
    // 9 × 1.3 less 10 in the second year, for which £1m lacks: 1.7 ÷ 1.035. In the first it fits, and loses £1m.
    expect(text).toContain(
      '| a | the budget | no more money is needed, for a start in 2026-27, which by itself is worth −£1.0m |',
    );
  });

  test('with carry-over counts what is unspent, and what another run would break, from the first year', () => {
    const ranged = rawOneYear('a', 10, 50, {
      platform: rawPlatform({
        horizon: '1',
        build: [{ low: '£8m', central: '£10m', high: '£13m' }],
        'take-up': ['100%'],
      }),
    });
    const asked = request({ budget: millions(10, 1), carryOver: true, run: 'central' });
    const text = wordsOf(planOf([ranged], asked));
    expect(text).toContain('| Unspent so far |');
    // £13m of £10m, then of £11m.
    expect(text).toContain(
      '£3.00m over all budgets up to then in 2026-27 and £2.00m over all budgets up to then in 2027-28.',
    );
  });

  test('says what was asked of candidates', () => {
    const asked = request({
      before: [['a', 'b']],
      notBoth: [
        ['a', 'c'],
        ['b', 'c'],
      ],
      must: new Map([
        ['a', '2026-27'],
        ['b', null],
      ]),
      mustNot: ['c'],
      only: true,
    });
    const text = wordsOf(planOf(FOUR, asked));
    expect(text).toContain('- Must start: a in 2026-27 and b.\n- May not start: c.\n');
    expect(text).toContain('- Nothing may start but what must.\n- Only in this order: a before b.');
    expect(text).toContain('- Not both: a and c; b and c.');
    expect(text).toContain(
      'If nothing had to start, and still nothing else might, the plan would be the same.',
    );
  });

  test('tells two of one name apart by their ids', () => {
    const all = [rawOneYear('a', 5, 9, { name: 'Fees' }), rawOneYear('b', 5, 8, { name: 'Fees' })];
    expect(wordsOf(planOf(all))).toContain('**Start Fees (a) and Fees (b) in 2026-27.**');
  });

  test('counts cash alone where that is asked for', () => {
    const cash = (share: string) => ({
      savings: { ...savingAll('£90m'), cashable: { value: share, source: 'a' } },
    });
    const asked = request({ objective: 'cash' });
    // 60% of 90 less 10; 10% of 90 less 10.
    const text = wordsOf(planOf([rawOneYear('a', 10, 90, cash('60%'))], asked));
    expect(text).toContain(
      'The net present value of the cash that it releases, less the costs of everyone, is £44m',
    );
    expect(text).toContain('Benefits that release cash, less costs of everyone, discounted');
    expect(wordsOf(planOf([rawOneYear('a', 10, 90, cash('10%'))], asked))).toContain(
      '**Nothing starts: 1 candidate could, and no start of it keeps these limits and releases more cash than it costs.**',
    );
  });

  test('where nothing starts, says what would start in the other runs', () => {
    const ranged = rawOneYear('a', 10, 12, {
      platform: rawPlatform({
        horizon: '1',
        build: [{ low: '£8m', central: '£10m', high: '£13m' }],
        'take-up': ['100%'],
      }),
    });
    const text = wordsOf(planOf([ranged]));
    expect(text).toContain('no start of it keeps these limits and is worth more than it costs.**');
    expect(text).toContain('- The best plan with central figures: start a in 2026-27.');
  });

  test('says that nothing can start where conditions keep all of it out, and not what to add', () => {
    const text = wordsOf(planOf(FOUR.slice(0, 2), request({ mustNot: ['a', 'b'] })));
    expect(text).toContain(
      '**Nothing can start: of 2 ranked candidates, 2 are kept out by the conditions of the plan.**',
    );
    expect(text).not.toContain('To plan a candidate');
  });

  test('says of the one that has no costs what it lacks, where another is kept out', () => {
    const bare = rawPlanned('b', { savings: savingAll('£5m') });
    const text = wordsOf(planOf([rawOneYear('a', 5, 9), bare], request({ mustNot: ['a'] })));
    expect(text).toContain(
      'of 2 ranked candidates, 1 does not say what its platform costs and 1 is kept out by the conditions of the plan.**',
    );
    expect(text).toContain('To plan a candidate, give the costs');
  });

  test('says of what is not proven that it is not', () => {
    const plan = planOf(FOUR, request({ budget: millions(100, 60) }));
    const { schedule, value, runs, cut } = plan;
    const unproven = {
      kind: 'found',
      schedule,
      value: value.low,
      bound: value.low + 100n,
      isProven: false,
    } as const;
    const text = wordsOf({
      ...plan,
      isProven: false,
      bound: value.low + 100n,
      margins: [null, null],
      runs: { ...runs, low: unproven, central: unproven },
      cut: { ...cut, ...unproven, schedule: new Map([['a', 0]]), value: 9_000_000_000n },
    });
    expect(text).toContain('This is the best found, within £1 of the bound');
    expect(text).toContain(
      '| The best plan of that run | at least £220m | at least £220m | £220m |',
    );
    expect(text).toContain('That plan is the best found, and not proven to be the best.');
    expect(text).toContain('Not known: that takes a plan that is proven, or a longer search.');
  });

  test('warns where what is under way is planned again, since every status is ranked', () => {
    const started = parseCandidate(rawOneYear('old', 5, 9, { status: 'delivered' }));
    const sheet = parseSheet(rawSheet({ law: 'must' }));
    const state = makeState({ sheet, candidates: [started] }, { all: true });
    const plan = makePlan(assess(state), request());
    if (plan.kind !== 'planned') throw new Error(plan.kind);
    expect(wordsOf(plan)).toContain('- old has the status "delivered" and is planned all the same');
  });
});
