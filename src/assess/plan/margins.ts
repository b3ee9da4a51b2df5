import { findSchedule } from './find-schedule.ts';
import type { Chosen } from './left-out.ts';
import type { Setting } from './setting.ts';
import type { Work } from './work.ts';

/** What a margin adds to one year's budget: £1m, in pence. */
const MARGIN = 100_000_000n;

/** What £1m more in each plan year alone would add to the plan's value, in whole pence; null where that is not proven. */
export function* findMargins(
  setting: Setting,
  { schedule, value, isProven }: Chosen,
): Work<(bigint | null)[]> {
  const budget = setting.limits.budget ?? [];
  if (!isProven) return budget.map(() => null);
  const margins: (bigint | null)[] = [];
  for (const raised of budget.keys()) {
    const more = budget.map((money, year) => (year === raised ? money + MARGIN : money));
    const limits = { ...setting.limits, budget: more };
    const found = yield* findSchedule({ ...setting, limits }, 'further', [schedule]);
    margins.push(found.kind === 'found' && found.isProven ? found.value - value : null);
  }
  return margins;
}
