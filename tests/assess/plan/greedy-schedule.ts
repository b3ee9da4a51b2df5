import type { Contender } from '../../../src/assess/plan/contender.ts';
import type { Setting } from '../../../src/assess/plan/setting.ts';

/** Which contenders start in which plan year. */
type Starts = ReadonlyMap<string, number>;

/**
 * What a spreadsheet would choose: whatever gains most for each pound of the funder's comes first, in the
 * earliest year in which it fits. What needs another goes with it, and counts as one with it.
 */
export function findGreedySchedule(setting: Setting): Starts {
  const packs = listPacks(setting).sort((a, b) => rate(setting, b) - rate(setting, a));
  return packs
    .filter((pack) => rate(setting, pack) > 0)
    .reduce((starts: Starts, pack) => add(setting, starts, pack), new Map());
}

/** What some starts are worth in the run of a setting, in whole pence. */
export function worthOf({ contenders, run }: Setting, starts: Starts): bigint {
  return contenders.reduce((total, { id, values }) => {
    const start = starts.get(id);
    return total + (start === undefined ? 0n : (values[start]?.[run] ?? 0n));
  }, 0n);
}

/** Each contender after what it needs. */
function listPacks({ contenders, before }: Setting): Contender[][] {
  return contenders.map((contender) => [
    ...contenders.filter(({ id }) => before.some(([a, b]) => a === id && b === contender.id)),
    contender,
  ]);
}

/** What a pack is worth, one after another from the first year on, for each pound within the plan. */
function rate({ run, years }: Setting, pack: readonly Contender[]): number {
  const value = pack.reduce((sum, { values }, at) => sum + Number(values[at]?.[run] ?? 0n), 0);
  const paid = pack.flatMap(({ costs }, at) => costs[run].slice(0, years - at));
  return value / Number(paid.reduce((sum, each) => sum + each, 0n));
}

/** A pack joins whole, or not at all. */
function add(setting: Setting, starts: Starts, pack: readonly Contender[]): Starts {
  let joined = starts;
  let earliest = 0;
  for (const { id } of pack) {
    const year = listYears(setting, earliest).find((each) =>
      fits(setting, new Map([...joined, [id, each]])),
    );
    if (year === undefined) return starts;
    joined = new Map([...joined, [id, year]]);
    earliest = year + 1;
  }
  return joined;
}

function listYears({ years }: Setting, earliest: number): number[] {
  return Array.from({ length: years }, (_, year) => year).filter((year) => year >= earliest);
}

/** Whether money and people suffice in every year, and no two start that may not. */
function fits({ contenders, run, years, limits, notBoth }: Setting, starts: Starts): boolean {
  const chosen = contenders.flatMap(({ id, costs, team }) => {
    const start = starts.get(id);
    return start === undefined ? [] : [{ start, costs: costs[run], team }];
  });
  const isWithin = (year: number) => {
    const cost = chosen.reduce((sum, each) => sum + (each.costs[year - each.start] ?? 0n), 0n);
    const staff = chosen.reduce((sum, each) => sum + (each.team[year - each.start] ?? 0), 0);
    return cost <= (limits.budget?.[year] ?? 0n) && staff <= (limits.team?.[year] ?? 0);
  };
  return (
    Array.from({ length: years }, (_, year) => year).every(isWithin) &&
    notBoth.every(([a, b]) => !starts.has(a) || !starts.has(b))
  );
}
