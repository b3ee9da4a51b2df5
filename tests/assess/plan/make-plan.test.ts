import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../src/documents/decimal.ts';
import { rawSpend } from '../../support/raw-candidate.ts';
import { rawPlatform, savingAll } from '../appraisal/appraise-raw.ts';
import { planOf, planRaw, rawOneYear, rawPlanned, request, startsOf } from './plan-of.ts';

/** A costs £60m and is worth £90m, B £50m and £70m, C £50m and £68m. */
const ABC = [rawOneYear('a', 60, 150), rawOneYear('b', 50, 120), rawOneYear('c', 50, 118)];

const millions = (...amounts: number[]) => amounts.map((each) => new Decimal(each).times(1e6));
const YEARS = ['2026', '2027', '2028'];

describe('three candidates and £100m in each of two years', () => {
  const plan = planOf(ABC);

  test('the best is to start B and C first, which greedy choice by ratio does not', () => {
    expect(startsOf(plan)).toEqual({ a: 1, b: 0, c: 0 });
    // 70 + 68 + 90 ÷ 1.035; A first and then B and C would be 90 + 138 ÷ 1.035 = 223.333.
    expect(plan.value.low).toBe(22_495_652_174n);
    expect(plan.isProven).toBe(true);
    expect(plan.bound).toBe(22_495_652_174n);
  });

  test('its cost falls in the years in which it is paid', () => {
    expect(plan.cost).toEqual([10_000_000_000n, 6_000_000_000n]);
    expect(plan.starts.map(({ id, start }) => [id, start])).toEqual([
      ['b', 0],
      ['c', 0],
      ['a', 1],
    ]);
  });

  test('nothing else would fit for £1m more, and all would start for £60m more at once', () => {
    expect(plan.margins).toEqual([0n, 0n]);
    const more = planOf(ABC, request({ budget: millions(160, 0) }));
    expect(startsOf(more)).toEqual({ a: 0, b: 0, c: 0 });
    expect(more.value.low).toBe(22_800_000_000n);
  });

  test('at 80% of the budget the best is A first, then B: 90 + 70 ÷ 1.035', () => {
    if (plan.cut.kind !== 'found') throw new Error('no plan');
    expect(Object.fromEntries(plan.cut.schedule)).toEqual({ a: 0, b: 1 });
    expect(plan.cut.value).toBe(15_763_285_024n);
  });

  test('the order of the files does not matter', () => {
    expect(planOf(ABC.toReversed())).toEqual(plan);
  });
});

describe('what is left out', () => {
  const plan = planOf([...ABC, rawOneYear('d', 80, 100)], request({ budget: millions(100, 60) }));

  test('says what keeps it out, what adds it and what it would cost to force it in', () => {
    expect(plan.leftOut).toEqual([
      {
        id: 'd',
        why: ['budget'],
        // Both years are full: £80m more in the first is as little as in the second.
        needs: { start: 0, extra: [8_000_000_000n, 0n] },
        // D takes the whole of a year: 20 first and A after it, in place of 224.956522.
        forced: 22_495_652_174n - (2_000_000_000n + 8_695_652_174n),
        isForcedKnown: true,
      },
    ]);
  });

  test('names the first reason why it cannot start at all', () => {
    const field = planOf([
      ...ABC,
      rawOneYear('fails', 1, 9, { answers: { law: { meets: 'N' } } }),
      rawOneYear('loses', 9, 1),
      rawPlanned('no-platform', { savings: savingAll('£5m') }),
      rawOneYear('radar', 1, 9, { status: 'radar' }),
    ]);
    expect(field.leftOut.map(({ id, why }) => [id, why])).toEqual([
      ['fails', ['not-qualifying']],
      ['loses', ['negative']],
      ['no-platform', ['no-appraisal']],
    ]);
  });

  test('names the team, both limits or a link', () => {
    const team = (people: string[]) => ({
      platform: rawPlatform({ horizon: '1', build: ['£10m'], 'take-up': ['100%'], team: people }),
    });
    const { leftOut } = planOf(
      [
        rawOneYear('a', 10, 90, team(['2'])),
        rawOneYear('b', 10, 80, team(['3'])),
        rawOneYear('c', 10, 70, { savings: savingAll('£70m', { overlaps: ['a'] }) }),
      ],
      request({ years: ['2026'], budget: millions(20), team: [2] }),
    );
    expect(leftOut.map(({ id, why }) => [id, why])).toEqual([
      ['b', ['team']],
      ['c', ['link']],
    ]);
  });
});

describe('a start', () => {
  test('is discounted from the plan’s first year by the schedule of rates', () => {
    const horizon = 31;
    const plan = planOf(
      [
        rawPlanned('a', {
          savings: savingAll('£1m'),
          platform: rawPlatform({
            horizon: String(horizon),
            build: ['£0'],
            'take-up': [...Array(horizon - 1).fill('0%'), '100%'],
          }),
        }),
      ],
      request({ must: new Map([['a', '2027-28']]) }),
    );
    // All of it falls in year 31: DF(31) is .345901369517, not DF(30) ÷ 1.035 = .344230348.
    expect(plan.value.low).toBe(34_590_137n);
  });

  test('saves what the spend has grown to since the plan’s first year', () => {
    const grows = savingAll('£100m', { growth: '10%' });
    const one = rawPlatform({ horizon: '2', build: ['£10m'], 'take-up': ['100%'] });
    const plan = planOf(
      [rawPlanned('a', { savings: grows, platform: one })],
      request({ must: new Map([['a', '2027-28']]) }),
    );
    // (110 − 10) ÷ 1.035 + 121 ÷ 1.035²: costs do not grow.
    expect(plan.value.low).toBe(20_957_315_223n);
  });

  test('counts only what releases cash where cash is the objective, and every cost', () => {
    const stated = savingAll('£100m', { cashable: '60%' });
    const adopters = rawPlatform({
      horizon: '1',
      build: ['£10m'],
      transition: ['£5m'],
      'optimism-bias': { build: '0%', transition: '0%' },
      'take-up': ['100%'],
      'paid-by': { transition: 'adopters' },
    });
    const plan = planOf(
      [rawPlanned('a', { savings: stated, platform: adopters }), rawOneYear('b', 1, 9)],
      request({ objective: 'cash' }),
    );
    expect(plan.value.low).toBe(4_500_000_000n);
    expect(plan.cost[0]).toBe(1_000_000_000n);
    expect(plan.adopterCost[0]).toBe(500_000_000n);
    expect(plan.leftOut).toEqual([
      { id: 'b', why: ['no-cashable'], needs: null, forced: null, isForcedKnown: true },
    ]);
  });

  test('of no value and no cost is made at once, of no value at a cost never', () => {
    const plan = planOf([rawOneYear('free', 0, 0), rawOneYear('idle', 5, 5)]);
    expect(startsOf(plan)).toEqual({ free: 0 });
  });

  test('is made in the plan’s run and valued in all three', () => {
    const ranged = rawPlanned('a', {
      savings: savingAll('', {
        spend: [rawSpend('', { amount: { low: '£50m', central: '£90m', high: '£95m' } })],
      }),
      platform: rawPlatform({
        horizon: '1',
        build: [{ low: '£20m', central: '£40m', high: '£120m' }],
        'take-up': ['100%'],
      }),
    });
    expect(startsOf(planOf([ranged]))).toEqual({});
    const plan = planOf([ranged], request({ run: 'central' }));
    expect(plan.value).toEqual({
      low: -7_000_000_000n,
      central: 5_000_000_000n,
      high: 7_500_000_000n,
    });
    expect(plan.breaches).toEqual([{ run: 'low', year: 0, by: 2_000_000_000n }]);
    expect(plan.robust).toEqual([]);
  });
});

describe('links', () => {
  const bundle = [
    rawOneYear('bundle', 10, 100, { contains: ['middle'] }),
    rawOneYear('middle', 10, 5, { contains: ['part'], status: 'radar' }),
    rawOneYear('part', 10, 60),
    rawOneYear('other', 10, 50),
  ];

  test('a bundle bars what it contains at any depth', () => {
    expect(startsOf(planOf(bundle))).toEqual({ bundle: 0, other: 0 });
  });

  test('an order is kept in years, and frees what has started already', () => {
    const before = [['part', 'other'] as const];
    expect(startsOf(planOf(bundle.slice(2), request({ before })))).toEqual({ other: 1, part: 0 });
    const started = [
      rawOneYear('part', 10, 60, { status: 'delivered' }),
      rawOneYear('other', 10, 50),
    ];
    expect(startsOf(planOf(started, request({ before })))).toEqual({ other: 0 });
    const never = [rawOneYear('part', 10, 60, { status: 'radar' }), rawOneYear('other', 10, 50)];
    expect(startsOf(planOf(never, request({ before })))).toEqual({});
  });

  test('an order makes what loses by itself pay', () => {
    const plan = planOf(
      [rawOneYear('base', 10, 5), rawOneYear('top', 10, 90)],
      request({ before: [['base', 'top']] }),
    );
    expect(startsOf(plan)).toEqual({ base: 0, top: 1 });
  });
});

describe('limits', () => {
  test('what is not spent stays only with carry-over', () => {
    const budget = millions(30, 30);
    expect(startsOf(planOf([rawOneYear('a', 60, 90)], request({ budget })))).toEqual({});
    const carried = planOf([rawOneYear('a', 60, 90)], request({ budget, carryOver: true }));
    expect(startsOf(carried)).toEqual({ a: 1 });
  });

  test('what falls after the plan is limited only where asked', () => {
    const later = rawPlanned('a', {
      savings: savingAll('£90m'),
      platform: rawPlatform({ horizon: '3', build: ['£5m', '£50m'], 'take-up': ['0%', '100%'] }),
    });
    const year = { years: ['2026'], budget: millions(5) };
    const plan = planOf([later], request(year));
    expect(plan.cost).toEqual([500_000_000n, 5_000_000_000n, 0n]);
    const after = new Decimal(49_999_999);
    expect(startsOf(planOf([later], request({ ...year, after })))).toEqual({});
  });

  test('that cannot all be kept give those that clash, none of which can be spared', () => {
    const must = new Map([
      ['a', '2026'],
      ['b', null],
    ]);
    const result = planRaw(
      ABC,
      request({
        years: YEARS,
        budget: millions(60, 40, 40),
        must,
        team: [9, 9, 9],
        notBoth: [['b', 'c']],
      }),
    );
    expect(result).toMatchObject({
      kind: 'impossible',
      // B fits in no year: A takes the first, and £40m is too little in the others.
      clash: [
        { kind: 'budget', year: 0 },
        { kind: 'budget', year: 1 },
        { kind: 'budget', year: 2 },
        { kind: 'must', id: 'a' },
        { kind: 'must', id: 'b' },
      ],
    });
  });

  test('what must start and may not is impossible by itself', () => {
    const result = planRaw(ABC, request({ must: new Map([['a', null]]), mustNot: ['a'] }));
    expect(result).toMatchObject({ kind: 'impossible', clash: [{ kind: 'must', id: 'a' }] });
  });

  test('with only, nothing starts but what must', () => {
    const plan = planOf(ABC, request({ must: new Map([['c', null]]), only: true }));
    expect(startsOf(plan)).toEqual({ c: 0 });
    expect(plan.leftOut.map(({ why }) => why)).toEqual([['must-not'], ['must-not']]);
  });
});

test('candidates in the prices of different years are not planned together', () => {
  const dated = (id: string, year: string) =>
    rawOneYear(id, 1, 9, { savings: savingAll('', { spend: [rawSpend('£9m', { year })] }) });
  expect(planRaw([dated('a', '2021'), dated('b', '2022')])).toEqual({
    kind: 'unequal-bases',
    based: [
      { candidate: 'a', priceYears: ['2021'] },
      { candidate: 'b', priceYears: ['2022'] },
    ],
  });
});

test('the frontier keeps the first step, the plan itself and each change, and never falls', () => {
  const { frontier } = planOf(ABC, request(), { frontier: true });
  expect(
    frontier?.map(({ percent, in: joins, out, moved }) => [percent, joins, out, moved]),
  ).toEqual([
    [10, [], [], []],
    // B then C: 70 + 68 ÷ 1.035.
    [50, ['b', 'c'], [], []],
    // A then B: 90 + 70 ÷ 1.035 is more than B then A, 70 + 90 ÷ 1.035.
    [60, ['a'], ['c'], ['b']],
    [100, ['c'], [], ['a', 'b']],
    // A and B, then C: 160 + 68 ÷ 1.035 = 225.700.
    [110, [], [], ['a', 'c']],
    [160, [], [], ['c']],
  ]);
  const values = (frontier ?? []).map(({ value }) => value ?? 0n);
  expect(values.every((value, step) => value >= (values[step - 1] ?? 0n))).toBe(true);
});
