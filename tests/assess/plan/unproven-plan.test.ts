import { describe, expect, test } from 'vitest';
import { findBeside } from '../../../src/assess/plan/beside.ts';
import { findFrontier } from '../../../src/assess/plan/frontier.ts';
import { takeBetter } from '../../../src/assess/plan/take-better.ts';
import { finish } from '../../../src/assess/plan/work.ts';
import { Decimal } from '../../../src/documents/decimal.ts';
import { rawPlatform } from '../appraisal/appraise-raw.ts';
import { planOf, rawOneYear, request } from './plan-of.ts';

describe('where the search for a plan ended early', () => {
  /** A costs £60m with everything adverse and £45m else, and saves £150m; B costs £50m and saves £120m. */
  const { setting } = planOf(
    [
      rawOneYear('a', 60, 150, {
        platform: rawPlatform({
          horizon: '1',
          build: [{ low: '£40m', central: '£45m', high: '£60m' }],
          'take-up': ['100%'],
        }),
      }),
      rawOneYear('b', 50, 120),
    ],
    request({ years: ['2026'], budget: [new Decimal(100e6)] }),
  );
  const found = {
    kind: 'found',
    schedule: new Map([['b', 0]]),
    value: 7_000_000_000n,
    bound: 16_000_000_000n,
    isProven: false,
  } as const;
  const beside = finish(findBeside(setting, found, false));

  test('the plan is what keeps its limits and is worth most of all that was found beside it', () => {
    // A alone with £80m, 90. With central figures both start, for £95m, which adversely are £110m.
    const better = { ...found, schedule: new Map([['a', 0]]), value: 9_000_000_000n };
    expect(beside.found).toEqual(better);
    expect(beside.runs.low).toEqual(better);
    expect(beside.cut).toMatchObject({ value: 9_000_000_000n, isProven: true });
    // 105 + 70.
    expect(beside.runs.central).toMatchObject({ value: 17_500_000_000n, isProven: true });
  });

  test('no plan for less money is worth more', () => {
    expect(
      finish(findFrontier(setting, beside.found, beside.below)).map(({ percent, value }) => [
        percent,
        value,
      ]),
    ).toEqual([
      [10, 0n],
      [50, 7_000_000_000n],
      [60, 9_000_000_000n],
      [100, 9_000_000_000n],
      [110, 16_000_000_000n],
    ]);
  });

  test('the plan does not hang on whether its frontier is asked for', () => {
    expect(finish(findBeside(setting, found, true))).toEqual(beside);
  });
});

describe('in place of a schedule that is not proven', () => {
  /** A costs £60m and is worth £90m, B £50m and £70m, C £50m and £68m, within £100m in each of two years. */
  const { setting } = planOf([
    rawOneYear('a', 60, 150),
    rawOneYear('b', 50, 120),
    rawOneYear('c', 50, 118),
  ]);
  const found = {
    kind: 'found',
    schedule: new Map([['a', 0]]),
    value: 9_000_000_000n,
    bound: 22_800_000_000n,
    isProven: false,
  } as const;
  const best = new Map([
    ['a', 1],
    ['b', 0],
    ['c', 0],
  ]);
  const allAtOnce = new Map([...best, ['a', 0]]);

  test('that which is worth most of those that keep the limits is taken, and not proven either', () => {
    const second = new Map([
      ['a', 0],
      ['b', 1],
    ]);
    // 70 + 68 + 90 ÷ 1.035; all at once would be worth 228, and costs £160m.
    expect(takeBetter(setting, found, [second, allAtOnce, best, second])).toEqual({
      ...found,
      schedule: best,
      value: 22_495_652_174n,
    });
  });

  test('nothing is taken that is worth no more, nor where there is a proof or no schedule', () => {
    expect(takeBetter(setting, found, [new Map([['b', 0]]), allAtOnce])).toBe(found);
    const proven = { ...found, isProven: true };
    expect(takeBetter(setting, proven, [best])).toBe(proven);
    expect(takeBetter(setting, { kind: 'not-found' }, [best])).toEqual({ kind: 'not-found' });
  });
});
