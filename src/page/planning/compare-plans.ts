import { compareSchedules } from '../../assess/plan/frontier.ts';
import { toPounds } from '../../assess/plan/pence.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import { showArithmetic, showEstimate } from '../../documents/show-money.ts';
import { joinNames } from '../../report/words/show-answers.ts';
import { readPlan, type ShownPlan } from './shown-plan.ts';
import { tellUnplanned } from './tell-unplanned.ts';

/** What one plan has other than another, in sentences; none where nothing is, or one is not worked out yet. */
export function comparePlans(before: ShownPlan, now: ShownPlan): readonly string[] {
  const [was, is] = [readPlan(before), readPlan(now)];
  if (was !== null && is !== null) return [...tellValues(was, is), ...tellStarts(was, is)];
  const [whyBefore, whyNow] = [tellUnplanned(before), tellUnplanned(now)];
  if (was !== null && whyNow.length > 0) {
    return [`There is no plan any more; before it was worth ${tellValue(was)}.`];
  }
  if (is !== null && whyBefore.length > 0) {
    return [`There is a plan now, worth ${tellValue(is)}.`];
  }
  return [];
}

function worthOf({ value, setting: { run } }: Plan): bigint {
  return value[run];
}

function tellValue(plan: Plan): string {
  return showEstimate(toPounds(worthOf(plan)));
}

function tellValues(was: Plan, is: Plan): string[] {
  const gain = worthOf(is) - worthOf(was);
  if (gain === 0n) return [];
  const by = showArithmetic(toPounds(gain < 0n ? -gain : gain));
  return [
    `It is worth ${tellValue(was)} → ${tellValue(is)}, ${by} ${gain < 0n ? 'less' : 'more'}.`,
  ];
}

function tellStarts(was: Plan, is: Plan): string[] {
  const yearIn = (plan: Plan, id: string) => plan.request.years[plan.schedule.get(id) ?? 0] ?? '';
  const name = (id: string) => is.names.get(id) ?? was.names.get(id) ?? id;
  const { in: joins, out, moved } = compareSchedules(was.schedule, is.schedule);
  return [
    ...tellAll('In', joins, (id) => `${name(id)} (${yearIn(is, id)})`),
    ...tellAll('Out', out, (id) => `${name(id)} (was ${yearIn(was, id)})`),
    ...tellAll('Moved', moved, (id) => `${name(id)} (${yearIn(was, id)} → ${yearIn(is, id)})`),
  ];
}

function tellAll(lead: string, ids: readonly string[], tell: (id: string) => string): string[] {
  return ids.length === 0 ? [] : [`${lead}: ${joinNames(ids.map(tell))}.`];
}
