import * as z from 'zod';
import type { Path, Place } from '../yaml/place.ts';
import type { Decimal } from './decimal.ts';
import { type KeysOf, oneOf } from './key-facts.ts';
import { fileId, id } from './parts/id.ts';
import { keyword } from './parts/keyword.ts';
import { list, nonEmptyList } from './parts/list.ts';
import { mapping } from './parts/mapping.ts';
import { money } from './parts/money.ts';
import { RUNS } from './parts/range.ts';
import { text } from './parts/text.ts';
import { wholeNumber } from './parts/whole-number.ts';
import { findFollowing, isYear, YEAR_EXPECTED, year } from './parts/year.ts';
import { yesNo } from './parts/yes-no.ts';

/** What a plan makes the most of: net present value, or that of cash alone. */
export const OBJECTIVES = ['npv', 'cash'] as const;

export type Objective = (typeof OBJECTIVES)[number];

/** What the budget of a plan must be, to complete "this is not …". */
const BUDGET_EXPECTED = 'a mapping from years to amounts, such as {2026-27: £20m}';

/** What the years of a budget must be, to complete "this is not …". */
const YEARS_EXPECTED =
  'a budget whose years follow one another, all of them financial or all calendar years';

/** What a list of people by year must be, to complete "this is not …". */
const TEAM_EXPECTED = 'one number of people, or one for each year of the budget';

/** What one year of a plan may cost its funder, in pounds. */
export interface YearBudget {
  readonly year: string;
  readonly amount: Decimal;
}

const budget = z
  .record(z.string().refine(isYear, { error: YEAR_EXPECTED }), money, { error: BUDGET_EXPECTED })
  .transform((byYear, context): YearBudget[] => {
    const years = sortByYear(
      Object.entries(byYear).map(([each, amount]) => ({ year: each, amount })),
    );
    if (!doFollow(years)) {
      context.addIssue({ code: 'custom', message: YEARS_EXPECTED });
    }
    return years;
  });

/** The years of a budget, the earliest first. */
export function sortByYear(budget: readonly YearBudget[]): YearBudget[] {
  return budget.toSorted((a, b) => Number(a.year.slice(0, 4)) - Number(b.year.slice(0, 4)));
}

/** Whether there are years, and each is the one after that before it. */
export function doFollow(budget: readonly YearBudget[]): boolean {
  return (
    budget.length > 0 &&
    budget.every(
      ({ year: each }, at) => at === 0 || each === findFollowing(budget[at - 1]?.year ?? ''),
    )
  );
}

const pair = z.tuple([id, id], {
  error: 'a pair of candidate ids, such as [boat-permits, mooring-fees]',
});

const byYear = z.record(id, year, { error: 'a mapping from candidate ids to years' });

/** A candidate that must start, in a year or, where that is null, in any. */
export interface MustStart {
  readonly id: string;
  readonly year: string | null;
  /** Where the file names it. */
  readonly place: Place;
}

/** Ids, some with the year in which they must start. */
const must = z
  .union([list(z.union([id, byYear])), byYear])
  .transform((given): MustStart[] =>
    Array.isArray(given)
      ? given.flatMap((item, index) => listMust(item, ['must', index]))
      : listMust(given, ['must']),
  );

function listMust(given: string | Readonly<Record<string, string>>, path: Path): MustStart[] {
  if (typeof given === 'string') return [{ id: given, year: null, place: { path, at: 'value' } }];
  return Object.entries(given).map(([each, start]) => ({
    id: each,
    year: start,
    place: { path: [...path, each], at: 'key' },
  }));
}

/** The people for roll-out: the same number in every year, or one a year. */
const team = z.union([wholeNumber(0), nonEmptyList(wholeNumber(0))]);

/** What is to be planned, within which limits. */
export const planSchema = mapping({
  plan: fileId,
  name: text.optional(),
  note: text.optional(),
  budget,
  'carry-over': yesNo.optional(),
  team: team.optional(),
  run: keyword(RUNS).optional(),
  objective: keyword(OBJECTIVES).optional(),
  after: money.optional(),
  before: list(pair).optional(),
  'not-both': list(pair).optional(),
  must: must.optional(),
  'must-not': list(id).optional(),
  only: yesNo.optional(),
}).superRefine(({ budget: years, team: people }, context) => {
  if (!Array.isArray(people) || people.length === years.length) return;
  context.addIssue({ code: 'custom', path: ['team'], message: TEAM_EXPECTED });
});

/** What the keys of a plan are. */
export const planKeys = {
  plan: { edit: 'id', type: 'id', means: "Must differ from every other plan's." },
  name: { edit: 'text', type: 'text', means: 'As reports print it.' },
  note: { edit: 'text', type: 'text', means: 'What else is to be said of it.' },
  budget: {
    edit: 'text',
    type: 'mapping from years to money',
    means:
      'What the funder may spend in each year, in the prices of the candidates. Its years are those of the plan: one after another, all financial or all calendar years.',
  },
  'carry-over': {
    edit: 'text',
    type: '`yes` or `no`',
    means: 'Whether what is not spent stays for later years of the plan. Default `no`.',
  },
  team: {
    edit: 'text',
    type: 'whole number, or a list of them',
    means: 'People for roll-out: in every year, or one number a year. Default: no limit.',
  },
  run: {
    edit: 'text',
    type: oneOf(RUNS),
    means: 'The run in which limits hold and value is greatest. Default `low`.',
  },
  objective: {
    edit: 'text',
    type: oneOf(OBJECTIVES),
    means: 'Net present value, or that of cash alone. Default `npv`.',
  },
  after: {
    edit: 'text',
    type: 'money',
    means: 'What the funder may spend in each year after the plan. Default: no limit.',
  },
  before: {
    edit: 'text',
    type: 'list of pairs of candidate ids',
    means: 'The second starts only if the first does, in an earlier year.',
  },
  'not-both': {
    edit: 'text',
    type: 'list of pairs of candidate ids',
    means: 'At most one of the two starts.',
  },
  must: {
    edit: 'text',
    type: 'list of candidate ids, or a mapping from them to years',
    means: 'What must start, in any year or in the one given.',
  },
  'must-not': { edit: 'text', type: 'list of candidate ids', means: 'What may not start.' },
  only: {
    edit: 'text',
    type: '`yes` or `no`',
    means: 'Whether nothing may start but what must. Default `no`.',
  },
} as const satisfies KeysOf<typeof planSchema, 'id' | 'text'>;

export type PlanFile = z.infer<typeof planSchema>;

/** A place where a plan names a candidate. */
export interface PlanName {
  readonly id: string;
  readonly place: Place;
}

/** Every place where a plan names a candidate, in the order of its keys. */
export function listPlanNames(plan: PlanFile): PlanName[] {
  const pairs = (key: 'before' | 'not-both') =>
    (plan[key] ?? []).flatMap((pair, index) =>
      pair.map((id, at): PlanName => ({ id, place: { path: [key, index, at], at: 'value' } })),
    );
  const barred = (plan['must-not'] ?? []).map(
    (id, index): PlanName => ({ id, place: { path: ['must-not', index], at: 'value' } }),
  );
  const forced = (plan.must ?? []).map(({ id, place }): PlanName => ({ id, place }));
  return [...pairs('before'), ...pairs('not-both'), ...forced, ...barred];
}
