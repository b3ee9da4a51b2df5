import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../src/documents/decimal.ts';
import { savingAll } from '../appraisal/appraise-raw.ts';
import { findGreedySchedule, worthOf } from './greedy-schedule.ts';
import { planOf, rawOneYear, request, startsOf } from './plan-of.ts';

/** Those of docs/plan.md that no other test of a plan has. */
describe('the worked examples of docs/plan.md', () => {
  const abc = [rawOneYear('a', 60, 150), rawOneYear('b', 50, 120), rawOneYear('c', 50, 118)];
  const millions = (...amounts: number[]) => amounts.map((each) => new Decimal(each).times(1e6));

  test('the best ratio first gives 90 + (70 + 68) ÷ 1.035', () => {
    const { setting } = planOf(abc);
    const greedy = findGreedySchedule(setting);
    expect(Object.fromEntries(greedy)).toEqual({ a: 0, b: 1, c: 1 });
    // 90 + 67.63285024 + 65.70048309.
    expect(worthOf(setting, greedy)).toBe(22_333_333_333n);
  });

  test('what two of a chain of overlaps have in common bars neither end', () => {
    const overlapping = (id: string, saving: number, overlaps: readonly string[]) =>
      rawOneYear(id, 10, saving, { savings: savingAll(`£${saving}m`, { overlaps }) });
    const plan = planOf([
      overlapping('a', 60, ['b']),
      overlapping('b', 90, ['c']),
      overlapping('c', 50, []),
    ]);
    // 50 + 40 is more than 80.
    expect(startsOf(plan)).toEqual({ a: 0, c: 0 });
  });

  test('what loses 5 and lets something start that gains 80 is worth −5 + 80 ÷ 1.035', () => {
    const before = [['base', 'top']] as const;
    const pair = [rawOneYear('base', 10, 5), rawOneYear('top', 10, 90)];
    expect(planOf(pair, request({ before })).value.low).toBe(7_229_468_599n);
    expect(startsOf(planOf(pair.slice(0, 1)))).toEqual({});
  });

  test('the frontier of A, B and C is worth what the table says', () => {
    const { frontier } = planOf(abc, request(), { frontier: true });
    expect(frontier?.map(({ percent, value }) => [percent, value])).toEqual([
      [10, 0n],
      // 70 + 68 ÷ 1.035; 90 + 70 ÷ 1.035; 138 + 90 ÷ 1.035; 160 + 68 ÷ 1.035; all at once.
      [50, 13_570_048_309n],
      [60, 15_763_285_024n],
      [100, 22_495_652_174n],
      [110, 22_570_048_309n],
      [160, 22_800_000_000n],
    ]);
  });

  test('a must is set beside the best plan without it', () => {
    const must = new Map([['a', '2026-27']]);
    const { value, free } = planOf(abc, request({ must, budget: millions(100, 100) }));
    expect(value.low).toBe(22_333_333_333n);
    expect(free).toMatchObject({ kind: 'found', value: 22_495_652_174n });
  });
});
