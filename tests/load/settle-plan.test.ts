import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/assess/plan/read-request.ts';
import { parseDocument } from '../../src/documents/parse-document.ts';
import type { PlanFile } from '../../src/documents/plan-file.ts';
import { settlePlan } from '../../src/load/settle-plan.ts';
import type { TypedPlan } from '../../src/load/typed-plan.ts';
import type { Raw } from '../support/parse.ts';

function planFile(raw: Raw = {}): PlanFile {
  const budget = { '2026-27': '£6m', '2027-28': '£4m' };
  const parsed = parseDocument('plan', { plan: 'first-wave', budget, ...raw });
  if (!parsed.ok || parsed.document.kind !== 'plan') throw new Error(JSON.stringify(parsed));
  return parsed.document.value;
}

function settled(file: PlanFile | null, typed: TypedPlan) {
  const found = settlePlan(file, typed);
  if (found.kind !== 'settled') throw new Error(found.misuse.why);
  return found;
}

describe('a plan is settled', () => {
  test('by its file alone, which stays as it is', () => {
    const file = planFile({ team: ['6', '4'], must: ['a'] });
    expect(settled(file, {})).toEqual({ kind: 'settled', plan: file, typed: [] });
  });

  test('by what is typed alone, with the defaults of a file that says nothing', () => {
    const { plan, typed } = settled(null, { budget: '2027=£1,200,000, 2026=£1bn', team: '3' });
    expect(typed).toEqual([]);
    const request = readRequest(plan);
    expect(request).toMatchObject({
      years: ['2026', '2027'],
      team: [3, 3],
      run: 'low',
      objective: 'npv',
      carryOver: false,
      after: null,
    });
    expect(request.budget.map(String)).toEqual(['1000000000', '1200000']);
  });

  test('by both: each option takes the place of its key and of no other', () => {
    const file = planFile({ team: '6', run: 'high', after: '£1m', 'must-not': ['b'] });
    const { plan, typed } = settled(file, { team: '1,2', objective: 'cash', after: '0' });
    expect(plan).toEqual({ ...file, team: [1, 2], objective: 'cash', after: plan.after });
    expect(plan.after?.toFixed()).toBe('0');
    expect(typed).toEqual([
      { option: 'team', value: '1,2', replaces: true },
      { option: 'objective', value: 'cash', replaces: false },
      { option: 'after', value: '0', replaces: true },
    ]);
  });

  test('with the carry-over of its file, which no option switches off', () => {
    const { plan } = settled(planFile({ 'carry-over': 'yes' }), { team: '6' });
    expect(readRequest(plan).carryOver).toBe(true);
  });

  test.each([
    { file: null, typed: {}, misuse: { why: 'no-budget' } },
    {
      file: planFile(),
      typed: { budget: '2026-27=£6m,2027-28' },
      misuse: { why: 'refused-plan-option', option: 'budget', part: '2026-27=£6m,2027-28' },
    },
    {
      file: planFile({ team: ['6', '4'] }),
      typed: { budget: '2026-27=£6m' },
      misuse: { why: 'team-misfit', people: 2, years: ['2026-27'], isTeamTyped: false },
    },
    {
      file: planFile(),
      typed: { team: '6,4,2' },
      misuse: { why: 'team-misfit', people: 3, isTeamTyped: true, isBudgetTyped: false },
    },
  ])('not at all where it cannot be: $misuse', ({ file, typed, misuse }) => {
    expect(settlePlan(file, typed)).toMatchObject({ kind: 'misused', misuse });
  });
});
