import { findSchedule } from './find-schedule.ts';
import type { Chosen } from './left-out.ts';
import type { Setting } from './setting.ts';

/** What a margin adds to one year's budget: £1m, in pence. */
const MARGIN = 100_000_000n;

/** What £1m more in each plan year alone would add to the plan's value, in whole pence; null where that is not proven. */
export function findMargins(
  setting: Setting,
  { schedule, value, isProven }: Chosen,
): (bigint | null)[] {
  const { budget } = setting.limits;
  return (budget ?? []).map((_, raised) => {
    if (!isProven) return null;
    const more = (budget ?? []).map((money, year) => (year === raised ? money + MARGIN : money));
    const limits = { ...setting.limits, budget: more };
    const found = findSchedule({ ...setting, limits }, 'further', [schedule]);
    return found.kind === 'found' && found.isProven ? found.value - value : null;
  });
}
