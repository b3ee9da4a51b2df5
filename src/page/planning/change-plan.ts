import { MONEY_EXPECTED, readMoney } from '../../documents/parts/money.ts';
import type { PlanFile } from '../../documents/plan-file.ts';
import { showExactly } from '../../documents/show-money.ts';
import type { Change } from '../what-if/wish.ts';
import { type PlanPlace, readPlanPath } from './plan-path.ts';

/** A plan with changes made in it; or why one of them cannot be made, in a sentence. */
export type ChangedPlan =
  | { readonly ok: true; readonly plan: PlanFile }
  | { readonly ok: false; readonly says: string };

/** Makes changes of limits in a plan, one after another. */
export function changePlan(plan: PlanFile, changes: readonly Change[]): ChangedPlan {
  let changed = plan;
  for (const { path, value } of changes) {
    const place = readPlanPath(path);
    if (place === undefined) throw new Error(`${path} is no limit of a plan`);
    const made = changeLimit(changed, place, value.trim());
    if (!made.ok) return made;
    changed = made.plan;
  }
  return { ok: true, plan: changed };
}

function changeLimit(plan: PlanFile, { limit, year }: PlanPlace, value: string): ChangedPlan {
  const { budget, team } = plan;
  const at = budget.findIndex((each) => each.year === year);
  if (at === -1) return refuse(`The plan has no year ${year}: it has ${tellYears(plan)}.`);
  if (limit === 'budget') {
    const amount = readMoney(value)?.pounds;
    if (amount === undefined) return refuse(`“${value}” is not ${MONEY_EXPECTED}.`);
    return { ok: true, plan: { ...plan, budget: budget.with(at, { year, amount }) } };
  }
  if (team === undefined) return refuse('The plan has no limit on people that could be another.');
  const people = readPeople(value);
  if (people === undefined) return refuse(`“${value}” is not a whole number of people.`);
  return { ok: true, plan: { ...plan, team: listTeam(plan).with(at, people) } };
}

function refuse(says: string): ChangedPlan {
  return { ok: false, says };
}

function tellYears({ budget }: PlanFile): string {
  const [first, last] = [budget[0]?.year, budget.at(-1)?.year];
  return first === last ? `${first} alone` : `${first} to ${last}`;
}

/** The people that there are in each year; none where that is no limit. */
function listTeam({ team = [], budget }: PlanFile): number[] {
  return typeof team === 'number' ? budget.map(() => team) : team;
}

/** What a plan says of a limit, as it may be typed; undefined where it has none. */
export function readLimit(plan: PlanFile, { limit, year }: PlanPlace): string | undefined {
  const at = plan.budget.findIndex((each) => each.year === year);
  if (limit === 'team') return listTeam(plan)[at]?.toString();
  const amount = plan.budget[at]?.amount;
  return amount && showExactly(amount);
}

/** Whether two texts give the same limit, however it is spelt. */
export function isSameLimit({ limit }: PlanPlace, a: string, b: string): boolean {
  if (limit === 'team') return readPeople(a.trim()) === readPeople(b.trim());
  const [one, other] = [readMoney(a.trim()), readMoney(b.trim())];
  return one === undefined || other === undefined ? a === b : one.pounds.eq(other.pounds);
}

function readPeople(typed: string): number | undefined {
  return /^\d{1,9}$/.test(typed) ? Number(typed) : undefined;
}
