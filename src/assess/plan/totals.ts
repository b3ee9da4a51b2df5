import { type ByRun, forEachRun, RUNS, type Run } from '../../documents/parts/range.ts';
import type { Contender } from './contender.ts';
import { sumPence } from './pence.ts';
import { addUp, shift } from './program-of.ts';
import type { Schedule } from './schedule.ts';
import type { Setting } from './setting.ts';

/** One start of a plan. Money in whole pence. */
export interface PlannedStart {
  readonly id: string;
  /** The plan year in which it starts. */
  readonly start: number;
  readonly value: ByRun<bigint>;
  /** What the funder pays in each plan year, in the plan's run. */
  readonly cost: readonly bigint[];
  /** People of the roll-out team, by plan year. */
  readonly team: readonly number[];
}

/** The starts of a schedule, by year and then by id. */
export function listPlanned(setting: Setting, schedule: Schedule): PlannedStart[] {
  const { years, run } = setting;
  return listScheduled(setting, schedule)
    .map(({ contender, start }) => ({
      id: contender.id,
      start,
      value: forEachRun((each) => contender.values[start]?.[each] ?? 0n),
      cost: shift(contender.costs[run], start, years, 0n),
      team: shift(contender.team, start, years, 0),
    }))
    .sort((a, b) => a.start - b.start);
}

/** What a schedule is worth in each run. */
export function valueSchedule(setting: Setting, schedule: Schedule): ByRun<bigint> {
  const planned = listScheduled(setting, schedule);
  return forEachRun((run) =>
    sumPence(planned.map(({ contender, start }) => contender.values[start]?.[run] ?? 0n)),
  );
}

/** What each payer pays in a run in every year from the plan's first to the last that costs anything. */
export function costSchedule(
  setting: Setting,
  schedule: Schedule,
  run: Run,
  payer: 'costs' | 'adopterCosts' = 'costs',
): bigint[] {
  const planned = listScheduled(setting, schedule);
  const all = planned.reduce(
    (most, { contender, start }) => Math.max(most, start + contender.costs[run].length),
    setting.years,
  );
  const shifted = planned.map(({ contender, start }) =>
    shift(contender[payer][run], start, all, 0n),
  );
  return Array.from({ length: all }, (_, year) =>
    sumPence(shifted.map((costs) => costs[year] ?? 0n)),
  );
}

/** The people that a schedule takes in each plan year. */
export function staffSchedule(setting: Setting, schedule: Schedule): number[] {
  const teams = listPlanned(setting, schedule).map(({ team }) => team);
  return Array.from({ length: setting.years }, (_, year) =>
    teams.reduce((total, team) => total + (team[year] ?? 0), 0),
  );
}

/** A limit of money that another run than the plan's would break, and by how much. */
export interface Breach {
  readonly run: Run;
  /** Counted from the plan's first year; beyond its last where `after` is broken. */
  readonly year: number;
  readonly by: bigint;
}

/** The limits that the other runs would break, run by run and year by year. */
export function listBreaches(setting: Setting, schedule: Schedule): Breach[] {
  const { years, limits } = setting;
  return RUNS.filter((run) => run !== setting.run).flatMap((run) => {
    const costs = costSchedule(setting, schedule, run);
    const within = costs.slice(0, years);
    const over = [
      ...listOver(within, limits.budget ?? [], limits.carryOver),
      ...costs.slice(years).map((cost) => (limits.after === null ? 0n : cost - limits.after)),
    ];
    return over.flatMap((by, year) => (by > 0n ? [{ run, year, by }] : []));
  });
}

/** By how much costs exceed the budget in each year, after what was carried over where that is allowed. */
function listOver(
  costs: readonly bigint[],
  budget: readonly bigint[],
  carryOver: boolean,
): bigint[] {
  const [spent, given] = carryOver ? [addUp(costs), addUp(budget)] : [costs, budget];
  return spent.map((cost, year) => cost - (given[year] ?? cost));
}

function listScheduled(
  { contenders }: Setting,
  schedule: Schedule,
): { contender: Contender; start: number }[] {
  return contenders.flatMap((contender) => {
    const start = schedule.get(contender.id);
    return start === undefined ? [] : [{ contender, start }];
  });
}
