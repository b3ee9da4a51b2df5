import type { BestSchedule, FoundSchedule } from './find-schedule.ts';
import { choiceOf, programOf, scheduleOf } from './program-of.ts';
import type { Schedule } from './schedule.ts';
import type { Setting } from './setting.ts';
import { keepsWithin } from './solver/keeps-within.ts';
import { findMerit } from './solver/merit.ts';

/**
 * The best schedule that a search found, or in place of one that is not proven another that keeps the
 * same limits and is worth more: the first of those worth most. It stays not proven, and its bound holds.
 */
export function takeBetter<Best extends BestSchedule>(
  setting: Setting,
  best: Best,
  others: readonly Schedule[],
): Best | FoundSchedule {
  if (best.kind !== 'found' || best.isProven) return best;
  const program = programOf(setting);
  let better: FoundSchedule = best;
  for (const other of others) {
    const choice = choiceOf(setting, program, other);
    const { value } = findMerit(program, choice);
    if (value <= better.value || !keepsWithin(program, choice)) continue;
    better = { ...better, schedule: scheduleOf(setting, program, choice), value };
  }
  return better;
}
