import { type BestSchedule, type FoundSchedule, findSchedule } from './find-schedule.ts';
import { takePercent } from './pence.ts';
import { isSameSchedule, type Schedule } from './schedule.ts';
import type { Setting } from './setting.ts';
import type { Work } from './work.ts';

/** What differs between two schedules, in id order. */
export interface Differences {
  readonly in: readonly string[];
  readonly out: readonly string[];
  /** What starts in another year. */
  readonly moved: readonly string[];
}

/**
 * The best plan at a share of every year's budget, and what differs from the step before; in the first
 * all that starts is in. Money in whole pence.
 */
export interface FrontierStep extends Differences {
  readonly percent: number;
  /** Null where no plan keeps within so little, or none was found. */
  readonly value: bigint | null;
  readonly isProven: boolean;
}

/** The shares of every year's budget that are looked at, in per cent; 100 is the plan itself. */
const PERCENTS: readonly number[] = [
  10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200,
];

/** How many searches a frontier takes: one for each share but that of the plan itself. */
export const FRONTIER_SEARCHES = PERCENTS.length - 1;

/**
 * The best plans at 10% to 200% of every year's budget: the first, the plan itself at 100%, and else those
 * that differ from the step before. Each search begins from the plan below, so that more money is never
 * worse.
 */
export function* findFrontier(setting: Setting, chosen: FoundSchedule): Work<FrontierStep[]> {
  const steps: FrontierStep[] = [];
  let before: Schedule = new Map();
  for (const percent of PERCENTS) {
    const found: BestSchedule =
      percent === 100 ? chosen : yield* findAt(setting, percent, [before]);
    const schedule = found.kind === 'found' ? found.schedule : new Map<string, number>();
    const isKept = steps.length === 0 || percent === 100 || !isSameSchedule(schedule, before);
    if (isKept) {
      steps.push({
        percent,
        value: found.kind === 'found' ? found.value : null,
        isProven: found.kind !== 'found' ? found.kind === 'impossible' : found.isProven,
        ...compareSchedules(before, schedule),
      });
    }
    before = schedule;
  }
  return steps;
}

/** The best schedule at a share of every year's budget, in whole per cent. */
export function* findAt(
  setting: Setting,
  percent: number,
  from: readonly Schedule[],
): Work<BestSchedule> {
  const budget = setting.limits.budget?.map((money) => takePercent(money, percent)) ?? null;
  const limits = { ...setting.limits, budget };
  return yield* findSchedule({ ...setting, limits }, 'further', from);
}

/** What differs between two schedules. */
export function compareSchedules(before: Schedule, now: Schedule): Differences {
  return {
    in: [...now.keys()].filter((id) => !before.has(id)),
    out: [...before.keys()].filter((id) => !now.has(id)),
    moved: [...now.keys()].filter((id) => before.has(id) && before.get(id) !== now.get(id)),
  };
}
