import { type BestSchedule, findSchedule } from './find-schedule.ts';
import { takePercent } from './pence.ts';
import type { Schedule } from './schedule.ts';
import type { Setting } from './setting.ts';
import type { Work } from './work.ts';

/** Best schedules by the share of every year's budget, in per cent, the smallest first. */
export type ByShare = ReadonlyMap<number, BestSchedule>;

/** The share that a cut leaves. */
export const CUT_PERCENT = 80;

const BELOW: readonly number[] = [10, 20, 30, 40, 50, 60, 70, CUT_PERCENT, 90];
const ABOVE: readonly number[] = [110, 120, 130, 140, 150, 160, 170, 180, 190, 200];

/** How many searches the shares below take, that of the cut counted elsewhere, and those above. */
export const SHARE_SEARCHES = { below: BELOW.length - 1, above: ABOVE.length } as const;

/** The best schedules at 10% to 90% of every year's budget, each looked for from the one before and from the plan. */
export function findBelow(setting: Setting, cut: BestSchedule, plan: Schedule): Work<ByShare> {
  return findInTurn(setting, BELOW, [plan], new Map([[CUT_PERCENT, cut]]));
}

/** The best schedules at 110% to 200%, each looked for from the one before, so that more money is never worse. */
export function findAbove(setting: Setting, plan: Schedule): Work<ByShare> {
  return findInTurn(setting, ABOVE, [plan], new Map());
}

function* findInTurn(
  setting: Setting,
  percents: readonly number[],
  from: readonly Schedule[],
  known: ByShare,
): Work<ByShare> {
  const all = new Map<number, BestSchedule>();
  let before = from;
  for (const percent of percents) {
    const best = known.get(percent) ?? (yield* findAt(setting, percent, before));
    all.set(percent, best);
    if (best.kind === 'found') before = [...from, best.schedule];
  }
  return all;
}

/** The best schedule at a share of every year's budget, in whole per cent. */
export function findAt(
  setting: Setting,
  percent: number,
  from: readonly Schedule[],
): Work<BestSchedule> {
  return findSchedule(atShare(setting, percent), 'further', from);
}

/** A setting with a share of every year's budget, in whole per cent. */
export function atShare(setting: Setting, percent: number): Setting {
  const budget = setting.limits.budget?.map((money) => takePercent(money, percent)) ?? null;
  return { ...setting, limits: { ...setting.limits, budget } };
}
