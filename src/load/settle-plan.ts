import {
  PLAN_OPTION_KEYS,
  type PlanOptionKey,
  type TypedOption,
} from '../assess/plan/typed-option.ts';
import type { PlanFile } from '../documents/plan-file.ts';
import type { Misused } from './misuse.ts';
import { type ReadOption, readAfter, readBudget, readTeam } from './read-typed-plan.ts';
import type { TypedPlan } from './typed-plan.ts';

/** The plan file in use, with what was typed in place of what it says. */
export interface SettledPlan {
  readonly kind: 'settled';
  readonly plan: PlanFile;
  /** The options that were typed beside a plan file, in the order of its keys. */
  readonly typed: readonly TypedOption[];
}

/** The id of a plan that no file holds. */
const TYPED_ID = 'typed';

/** Settles what is to be planned: options win over the file. A plan without a budget is none. */
export function settlePlan(file: PlanFile | null, typed: TypedPlan): SettledPlan | Misused {
  const budget = readIfTyped(typed.budget, readBudget);
  if (budget?.kind === 'misused') return budget;
  const team = readIfTyped(typed.team, readTeam);
  if (team?.kind === 'misused') return team;
  const after = readIfTyped(typed.after, readAfter);
  if (after?.kind === 'misused') return after;
  const years = budget?.value ?? file?.budget;
  if (years === undefined) return { kind: 'misused', misuse: { why: 'no-budget' } };
  const plan: PlanFile = {
    ...(file ?? { plan: TYPED_ID }),
    budget: years,
    ...(typed.carryOver && { 'carry-over': true }),
    ...(team && { team: team.value }),
    ...(typed.run && { run: typed.run }),
    ...(typed.objective && { objective: typed.objective }),
    ...(after && { after: after.value }),
  };
  return findTeamMisfit(plan, typed) ?? { kind: 'settled', plan, typed: listTyped(file, typed) };
}

function readIfTyped<Value>(
  typed: string | undefined,
  read: (typed: string) => ReadOption<Value>,
): ReadOption<Value> | undefined {
  return typed === undefined ? undefined : read(typed);
}

/** A list of people that has not one number for each year of the budget. */
function findTeamMisfit({ team, budget }: PlanFile, typed: TypedPlan): Misused | undefined {
  if (!Array.isArray(team) || team.length === budget.length) return undefined;
  return {
    kind: 'misused',
    misuse: {
      why: 'team-misfit',
      people: team.length,
      years: budget.map(({ year }) => year),
      isTeamTyped: typed.team !== undefined,
      isBudgetTyped: typed.budget !== undefined,
    },
  };
}

/** What was typed beside a file; without one there is nothing that it could differ from. */
function listTyped(file: PlanFile | null, typed: TypedPlan): TypedOption[] {
  if (file === null) return [];
  const values: Readonly<Record<PlanOptionKey, string | undefined>> = {
    budget: typed.budget,
    'carry-over': typed.carryOver && '',
    team: typed.team,
    run: typed.run,
    objective: typed.objective,
    after: typed.after,
  };
  return PLAN_OPTION_KEYS.flatMap((option) => {
    const value = values[option];
    return value === undefined ? [] : [{ option, value, replaces: file[option] !== undefined }];
  });
}
