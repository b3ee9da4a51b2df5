import type { Contender } from './contender.ts';
import { sumPence } from './pence.ts';
import type { Schedule } from './schedule.ts';
import type { Limits, Setting } from './setting.ts';
import type { Choice, Pair, Program, Start, Starter } from './solver/program.ts';

/** The program that a setting comes to; its starters are the contenders, then whatever else must start. */
export function programOf(setting: Setting): Program {
  const { contenders, must, notBoth, before } = setting;
  const ids = listStarterIds(setting);
  const placeOf = (id: string) => ids.indexOf(id);
  const years = countYears(setting);
  const byId = new Map(contenders.map((contender) => [contender.id, contender]));
  const toPair = ([a, b]: readonly [string, string]): Pair => [placeOf(a), placeOf(b)];
  const hasFirst = ([a]: readonly [string, string]) => placeOf(a) !== -1;
  const orphans = new Set(before.filter((pair) => !hasFirst(pair)).map(([, b]) => b));
  return {
    starters: ids.map((id): Starter => {
      const contender = orphans.has(id) ? undefined : byId.get(id);
      const starts = contender === undefined ? [] : listStarts(contender, setting, years);
      return { starts, mayStayOut: !must.has(id) };
    }),
    limits: listLimits(setting, years),
    notBoth: notBoth.map(toPair),
    before: before.filter(hasFirst).map(toPair),
  };
}

/** A schedule as a choice of a program; what it cannot express never starts. */
export function choiceOf(setting: Setting, program: Program, schedule: Schedule): Choice {
  return listStarterIds(setting).map((id, index) => {
    const place = program.starters[index]?.starts.findIndex(
      ({ year }) => year === schedule.get(id),
    );
    return place === undefined || place === -1 ? null : place;
  });
}

/** A choice of a program as a schedule. */
export function scheduleOf(setting: Setting, program: Program, choice: Choice): Schedule {
  return new Map(
    listStarterIds(setting).flatMap((id, index): [string, number][] => {
      const place = choice[index] ?? null;
      const start = place === null ? undefined : program.starters[index]?.starts[place];
      return start === undefined ? [] : [[id, start.year]];
    }),
  );
}

/** What must start and cannot comes last, so that no choice keeps it. */
function listStarterIds({ contenders, must }: Setting): string[] {
  const ids = contenders.map(({ id }) => id);
  return [...ids, ...[...must.keys()].filter((id) => !ids.includes(id))];
}

/** The years in which something may have to be paid, from the plan's first. */
function countYears({ years, contenders, limits }: Setting): number {
  if (limits.after === null) return years;
  return contenders.reduce(
    (most, { appraisal }) => Math.max(most, years - 1 + appraisal.horizon),
    years,
  );
}

function listLimits({ limits: { budget, carryOver, team, after }, years }: Setting, all: number) {
  const ofBudget = budget === null ? [] : carryOver ? addUp(budget) : budget;
  const ofAfter = after === null ? [] : Array.from({ length: all - years }, () => after);
  return [...ofBudget, ...(team ?? []).map(BigInt), ...ofAfter];
}

function listStarts(contender: Contender, setting: Setting, all: number): Start[] {
  const { years, run, limits, must } = setting;
  const wanted = must.get(contender.id) ?? null;
  return contender.values.flatMap((value, year): Start[] => {
    if (wanted !== null && wanted !== year) return [];
    const costs = shift(contender.costs[run], year, all, 0n);
    const within = costs.slice(0, years);
    const team = shift(contender.team, year, years, 0).map(BigInt);
    return [
      {
        year,
        value: value[run],
        cost: sumPence(within),
        uses: listUses(limits, within, team, costs.slice(years)),
      },
    ];
  });
}

function listUses(
  { budget, carryOver, team, after }: Limits,
  costs: readonly bigint[],
  people: readonly bigint[],
  later: readonly bigint[],
): bigint[] {
  return [
    ...(budget === null ? [] : carryOver ? addUp(costs) : costs),
    ...(team === null ? [] : people),
    ...(after === null ? [] : later),
  ];
}

/** What falls in each plan year where it is known by year since a start. */
export function shift<T>(byYear: readonly T[], start: number, years: number, none: T): T[] {
  return Array.from({ length: years }, (_, year) => byYear[year - start] ?? none);
}

/** Sums of the first, the first two, the first three and so on. */
export function addUp(amounts: readonly bigint[]): bigint[] {
  let total = 0n;
  return amounts.map((amount) => {
    total += amount;
    return total;
  });
}
