import type { Differences } from '../../assess/plan/frontier.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import type { Schedule } from '../../assess/plan/schedule.ts';
import { joinNames } from '../words/show-answers.ts';
import { nameYear } from './year-names.ts';

type Named = Pick<Plan, 'names'>;

/** The name of a candidate, with its id where another has the same name. */
export function nameOf(id: string, { names }: Named): string {
  const name = names.get(id) ?? id;
  const isShared = [...names].some(([other, its]) => other !== id && its === name);
  return isShared ? `${name} (${id})` : name;
}

/** The names of some candidates as in a sentence. */
export function nameAll(ids: readonly string[], plan: Named): string {
  return joinNames(ids.map((id) => nameOf(id, plan)));
}

/** What starts in each year, in words: "Start A and B in 2026-27, then C in 2027-28"; null where nothing does. */
export function tellStarts(schedule: Schedule, plan: Named & Pick<Plan, 'request'>): string | null {
  const years = plan.request.years.flatMap((year, at) => {
    const ids = [...schedule].filter(([, start]) => start === at).map(([id]) => id);
    return ids.length === 0 ? [] : [`${nameAll(ids, plan)} in ${year}`];
  });
  const last = years.at(-1);
  if (last === undefined) return null;
  const before = years.slice(0, -1);
  return before.length === 0 ? `Start ${last}` : `Start ${before.join(', ')}, then ${last}`;
}

/** What differs between two plans, in sentences; none where nothing does. */
export function tellDifferences(
  { in: joins, out, moved }: Differences,
  now: Schedule,
  plan: Named & Pick<Plan, 'request' | 'schedule'>,
): string[] {
  const yearOf = (schedule: Schedule, id: string) => nameYear(plan.request, schedule.get(id) ?? 0);
  const moves = moved.map(
    (id) => `${nameOf(id, plan)} from ${yearOf(plan.schedule, id)} to ${yearOf(now, id)}`,
  );
  const comes = joins.map((id) => `${nameOf(id, plan)} in ${yearOf(now, id)}`);
  return [
    ...(out.length === 0 ? [] : [`Dropped: ${nameAll(out, plan)}.`]),
    ...(moves.length === 0 ? [] : [`Moved: ${joinNames(moves)}.`]),
    ...(comes.length === 0 ? [] : [`${PLACES[Math.min(out.length, 2)]}: ${joinNames(comes)}.`]),
  ];
}

/** What comes in, by how many go out: none, one or more. */
const PLACES = ['Added', 'In its place', 'In their place'] as const;
