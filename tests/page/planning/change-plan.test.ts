import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/documents/parse-document.ts';
import { changePlan, isSameLimit, readLimit } from '../../../src/page/planning/change-plan.ts';
import { readPlanPath, writePlanPath } from '../../../src/page/planning/plan-path.ts';
import { putLimit } from '../../../src/page/planning/put-limit.ts';
import { toChange } from '../../../src/page/what-if/wish.ts';

const BUDGET = { '2026-27': '£1,250,000', '2027-28': '£3m' };

function planOf(more: Readonly<Record<string, string | string[]>> = {}) {
  const parsed = parseDocument('plan', { plan: 'first', budget: BUDGET, ...more });
  if (!parsed.ok || parsed.document.kind !== 'plan') throw new Error('no plan');
  return parsed.document.value;
}

function change(plan: ReturnType<typeof planOf>, ...typed: readonly string[]) {
  const changed = changePlan(plan, typed.map(toChange));
  if (!changed.ok) return changed.says;
  const { budget, team } = changed.plan;
  return { budget: budget.map(({ amount }) => amount.toFixed()), team };
}

describe('the path of a limit', () => {
  test.each(['plan.budget.2026-27', 'plan.team.2030'])('is read and written: %s', (path) => {
    const place = readPlanPath(path);
    expect(place && writePlanPath(place)).toBe(path);
  });

  test.each([
    'plan.budget',
    'plan.budget.2026-28',
    'plan.budget.because',
    'plan.run.2026-27',
    'plan.budget.2026-27.low',
    'boat-permits.budget.2026-27',
  ])('is no other path: %s', (path) => {
    expect(readPlanPath(path)).toBeUndefined();
  });
});

describe('limits of a plan', () => {
  test('are changed year by year', () => {
    expect(change(planOf(), 'plan.budget.2027-28=£0.5bn')).toEqual({
      budget: ['1250000', '500000000'],
      team: undefined,
    });
    expect(change(planOf({ team: '6' }), 'plan.team.2026-27=8')).toMatchObject({ team: [8, 6] });
    expect(
      change(planOf({ team: ['6', '4'] }), 'plan.team.2026-27=8', 'plan.team.2027-28=0'),
    ).toMatchObject({ team: [8, 0] });
  });

  test('are refused with why', () => {
    expect(change(planOf(), 'plan.budget.2028-29=£1m')).toBe(
      'The plan has no year 2028-29: it has 2026-27 to 2027-28.',
    );
    expect(change(planOf(), 'plan.budget.2026-27=-£1m')).toBe(
      '“-£1m” is not an amount of money such as £1.11bn, £152m, £850k or £20,000,000.',
    );
    expect(change(planOf(), 'plan.budget.2026-27=')).toContain('is not an amount');
    expect(change(planOf({ team: '6' }), 'plan.team.2026-27=2.5')).toBe(
      '“2.5” is not a whole number of people.',
    );
    expect(change(planOf(), 'plan.team.2026-27=2')).toContain('no limit on people');
  });

  test('are told as they may be typed', () => {
    const plan = planOf({ team: '6' });
    expect(readLimit(plan, { limit: 'budget', year: '2026-27' })).toBe('£1.25m');
    expect(readLimit(plan, { limit: 'team', year: '2027-28' })).toBe('6');
    expect(readLimit(plan, { limit: 'budget', year: '2030-31' })).toBeUndefined();
    expect(readLimit(planOf(), { limit: 'team', year: '2026-27' })).toBeUndefined();
  });

  test('are the same however they are spelt', () => {
    const budget = { limit: 'budget', year: '2026-27' } as const;
    expect(isSameLimit(budget, '£1,250,000', '1.25m')).toBe(true);
    expect(isSameLimit(budget, '£1,250,001', '1.25m')).toBe(false);
    expect(isSameLimit(budget, 'lots', '1.25m')).toBe(false);
    expect(isSameLimit({ limit: 'team', year: '2026-27' }, ' 06', '6')).toBe(true);
  });
});

describe('a limit in the text of a plan', () => {
  const TEXT = `plan: first # ours
budget: {2026-27: £1m, 2027-28: £3m} # deflated
team: 6 # people
`;

  test('is put where it stands, and nothing else moves', () => {
    expect(putLimit(TEXT, { limit: 'budget', year: '2027-28' }, '£4m')).toEqual({
      kind: 'edited',
      text: TEXT.replace('£3m', '£4m'),
    });
  });

  test('of people becomes a list, in which the next one is put', () => {
    const first = putLimit(TEXT, { limit: 'team', year: '2027-28' }, '8');
    expect(first).toEqual({
      kind: 'edited',
      text: TEXT.replace('team: 6 # people', 'team: [6, 8] # people'),
    });
    if (first.kind !== 'edited') throw new Error(first.kind);
    expect(putLimit(first.text, { limit: 'team', year: '2026-27' }, '7')).toEqual({
      kind: 'edited',
      text: TEXT.replace('team: 6 # people', 'team: [7, 8] # people'),
    });
  });

  test('is refused where it has no place', () => {
    const other = { limit: 'budget', year: '2030-31' } as const;
    expect(putLimit(TEXT, other, '£4m')).toMatchObject({ kind: 'absent' });
    const bare = TEXT.replace('team: 6 # people\n', '');
    expect(putLimit(bare, { limit: 'team', year: '2026-27' }, '7')).toEqual({ kind: 'no-place' });
  });
});
