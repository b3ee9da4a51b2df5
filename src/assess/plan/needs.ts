import type { Contender } from './contender.ts';
import { sumPence } from './pence.ts';
import { addUp } from './program-of.ts';
import type { Schedule } from './schedule.ts';
import type { Setting } from './setting.ts';
import { costSchedule, staffSchedule } from './totals.ts';

/** What it takes to add a start to a plan that stays as it is. Money in whole pence. */
export interface Need {
  /** The plan year of the start. */
  readonly start: number;
  /** The extra budget, by plan year. */
  readonly extra: readonly bigint[];
}

/**
 * The start of a contender with the least extra budget that adds it to a plan unchanged, the earliest of
 * equal ones; null where people, links or the limit afterwards allow none.
 */
export function findNeed(setting: Setting, schedule: Schedule, contender: Contender): Need | null {
  let least: Need | null = null;
  for (let start = 0; start < setting.years; start += 1) {
    if (!mayJoin(setting, schedule, contender, start)) continue;
    const extra = findExtra(setting, schedule, contender, start);
    if (least === null || sumPence(extra) < sumPence(least.extra)) least = { start, extra };
  }
  return least;
}

/** Whether a contender would break the limit on the years after a plan, whenever it joined it. */
export function breaksAfter(setting: Setting, schedule: Schedule, { id }: Contender): boolean {
  return Array.from({ length: setting.years }, (_, start) => start).every(
    (start) => !keepsAfter(setting, new Map([...schedule, [id, start]])),
  );
}

function keepsAfter(setting: Setting, schedule: Schedule): boolean {
  const { run, years, limits } = setting;
  const { after } = limits;
  return (
    after === null ||
    costSchedule(setting, schedule, run)
      .slice(years)
      .every((cost) => cost <= after)
  );
}

function mayJoin(
  setting: Setting,
  schedule: Schedule,
  contender: Contender,
  start: number,
): boolean {
  const { notBoth, before, limits } = setting;
  const { id } = contender;
  const joined = new Map([...schedule, [id, start]]);
  const keepsLinks =
    notBoth.every(([a, b]) => !joined.has(a) || !joined.has(b)) &&
    before.every(([a, b]) => {
      const [first, second] = [joined.get(a), joined.get(b)];
      return second === undefined || (first !== undefined && first < second);
    });
  const { team } = limits;
  return (
    keepsLinks &&
    (team === null ||
      staffSchedule(setting, joined).every((people, year) => people <= (team[year] ?? 0))) &&
    keepsAfter(setting, joined)
  );
}

/** What the budget of each year lacks; with carry-over, what was added earlier stays too. */
function findExtra(
  setting: Setting,
  schedule: Schedule,
  contender: Contender,
  start: number,
): bigint[] {
  const { limits, years, run } = setting;
  const { budget, carryOver } = limits;
  const joined = new Map([...schedule, [contender.id, start]]);
  const costs = costSchedule(setting, joined, run).slice(0, years);
  if (budget === null) return costs.map(() => 0n);
  const [spent, given] = carryOver ? [addUp(costs), addUp(budget)] : [costs, budget];
  let added = 0n;
  return spent.map((cost, year) => {
    const lacking = cost - (given[year] ?? 0n) - (carryOver ? added : 0n);
    if (lacking <= 0n) return 0n;
    added += lacking;
    return lacking;
  });
}
