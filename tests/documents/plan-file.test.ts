import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/assess/plan/read-request.ts';
import { parseDocument } from '../../src/documents/parse-document.ts';
import { listPlanNames, type PlanFile } from '../../src/documents/plan-file.ts';
import { findProblems, type Raw } from '../support/parse.ts';

const BUDGET = { '2026-27': '£20m', '2027-28': '£30m' };

function parsePlan(raw: Raw): PlanFile {
  const parsed = parseDocument('plan', { plan: 'first-wave', budget: BUDGET, ...raw });
  if (parsed.ok && parsed.document.kind === 'plan') return parsed.document.value;
  throw new Error(JSON.stringify(parsed));
}

/** Where a plan is faulty, as dotted paths. */
function faultsOf(raw: Raw): string[] {
  const problems = findProblems('plan', { plan: 'first-wave', budget: BUDGET, ...raw });
  return problems.map(({ place }) => place.path.join('.'));
}

describe('the budget of a plan', () => {
  test('gives the years, in order whatever the order of the file', () => {
    const { budget } = parsePlan({ budget: { '2027': '£1m', '2026': '£2m', '2028': '£0' } });
    expect(budget.map(({ year, amount }) => `${year} ${amount.toFixed()}`)).toEqual([
      '2026 2000000',
      '2027 1000000',
      '2028 0',
    ]);
  });

  test('goes on past the turn of a century', () => {
    expect(faultsOf({ budget: { '2099-00': '£1m', '2100-01': '£1m' } })).toEqual([]);
  });

  test.each([
    ['a gap', { '2026-27': '£1m', '2028-29': '£1m' }],
    ['financial and calendar years', { '2026-27': '£1m', '2027': '£1m' }],
    ['the same year in both kinds', { '2026-27': '£1m', '2026': '£1m' }],
    ['no year', {}],
  ])('with %s is an error', (_, budget) => {
    expect(faultsOf({ budget })).toEqual(['budget']);
  });

  test('names years and holds amounts', () => {
    expect(faultsOf({ budget: { '2026-28': '£1m' } })).toEqual(['budget.2026-28']);
    expect(faultsOf({ budget: { '2026-27': 'much' } })).toEqual(['budget.2026-27']);
  });
});

describe('what a plan asks for', () => {
  test('has defaults for all but the budget', () => {
    const request = readRequest(parsePlan({}));
    expect(request).toMatchObject({
      years: ['2026-27', '2027-28'],
      carryOver: false,
      team: null,
      run: 'low',
      objective: 'npv',
      after: null,
      before: [],
      notBoth: [],
      mustNot: [],
      only: false,
    });
    expect(request.must.size).toBe(0);
  });

  test('is a team of one size, or of one a year and no other number', () => {
    expect(readRequest(parsePlan({ team: '6' })).team).toEqual([6, 6]);
    expect(readRequest(parsePlan({ team: ['6', '8'] })).team).toEqual([6, 8]);
    expect(faultsOf({ team: ['6'] })).toEqual(['team']);
  });

  test('must start as ids, as ids with years, or as both', () => {
    const mustOf = (must: Raw[string]) => [...readRequest(parsePlan({ must })).must];
    expect(mustOf(['a', 'b'])).toEqual([
      ['a', null],
      ['b', null],
    ]);
    expect(mustOf({ a: '2026-27' })).toEqual([['a', '2026-27']]);
    expect(mustOf(['a', { b: '2027-28' }])).toEqual([
      ['a', null],
      ['b', '2027-28'],
    ]);
  });

  test('names candidates at places that a message can point to', () => {
    const names = listPlanNames(
      parsePlan({
        before: [['a', 'b']],
        'not-both': [['c', 'd']],
        must: ['e', { f: '2026-27' }],
        'must-not': ['g'],
      }),
    );
    expect(names.map(({ id, place }) => `${id} ${place.path.join('.')} ${place.at}`)).toEqual([
      'a before.0.0 value',
      'b before.0.1 value',
      'c not-both.0.0 value',
      'd not-both.0.1 value',
      'e must.0 value',
      'f must.1.f key',
      'g must-not.0 value',
    ]);
  });

  test.each([
    ['a pair of three', { before: [['a', 'b', 'c']] }, 'before.0'],
    ['a misspelt run', { run: 'lo' }, 'run'],
    ['a team in halves', { team: '1.5' }, 'team'],
    ['a start in no year', { must: { a: 'soon' } }, 'must.a'],
    ['an unknown key', { budgets: '£1m' }, 'budgets'],
  ])('%s is an error', (_, raw: Raw, place) => {
    expect(faultsOf(raw)).toEqual([place]);
  });
});
