import type { FoundSchedule } from './find-schedule.ts';
import { isSameSchedule, type Schedule } from './schedule.ts';
import type { Setting } from './setting.ts';
import { type ByShare, findAbove } from './shares.ts';
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

/**
 * The best plans at 10% to 200% of every year's budget: the first, the plan itself at 100%, and else those
 * that differ from the step before. With more money none is worth less.
 */
export function* findFrontier(
  setting: Setting,
  chosen: FoundSchedule,
  below: ByShare,
): Work<FrontierStep[]> {
  const above = yield* findAbove(setting, chosen.schedule);
  const all = new Map([...below, [100, chosen] as const, ...above]);
  const steps: FrontierStep[] = [];
  let before: Schedule = new Map();
  for (const [percent, found] of all) {
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

/** What differs between two schedules. */
export function compareSchedules(before: Schedule, now: Schedule): Differences {
  return {
    in: [...now.keys()].filter((id) => !before.has(id)),
    out: [...before.keys()].filter((id) => !now.has(id)),
    moved: [...now.keys()].filter((id) => before.has(id) && before.get(id) !== now.get(id)),
  };
}
