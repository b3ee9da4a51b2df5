import type { PlanFile } from '../../documents/plan-file.ts';
import type { Fault } from '../../yaml/fault.ts';
import type { Place } from '../../yaml/place.ts';
import type { Rule } from '../rule.ts';

/** What cannot all hold. */
type Facts =
  | { readonly why: 'cycle'; readonly first: string; readonly second: string }
  | { readonly why: 'must-and-must-not'; readonly id: string }
  | { readonly why: 'must-both'; readonly first: string; readonly second: string }
  | { readonly why: 'no-budget'; readonly id: string; readonly year: string };

type Found = Fault<'plan-contradiction', Facts>;

export const planContradiction: Rule<'plan-contradiction', Facts> = {
  id: 'plan-contradiction',
  severity: 'error',
  stopsRanking: false,
  summary: 'Conditions of a plan contradict each other.',
  why: 'No plan keeps them, however much money there is.',
  words: (facts) => {
    switch (facts.why) {
      case 'cycle':
        return {
          message: `"${facts.second}" cannot start after "${facts.first}": by other pairs it comes before.`,
          fix: 'Take out one of the pairs under "before:".',
        };
      case 'must-and-must-not':
        return {
          message: `"${facts.id}" must start and must not.`,
          fix: 'Take it out of "must:" or of "must-not:".',
        };
      case 'must-both':
        return {
          message: `"${facts.first}" and "${facts.second}" must both start, and only one of them may.`,
          fix: 'Take one of them out of "must:", or the pair out of "not-both:".',
        };
      case 'no-budget':
        return {
          message: `"${facts.id}" must start in ${facts.year}, a year without a budget.`,
          fix: 'Name a year of "budget:", or give that year a budget.',
        };
      default:
        return facts satisfies never;
    }
  },
  bad: `must: [boat-permits]
must-not: [boat-permits]`,
  good: 'must: [boat-permits]',
  check: ({ kind, value }) => {
    if (kind !== 'plan') return [];
    return [...findCycles(value), ...findBarredPairs(value), ...findImpossibleMusts(value)].map(
      ({ place, facts }): Found => ({ rule: 'plan-contradiction', place, facts }),
    );
  },
};

interface Contradiction {
  readonly place: Place;
  readonly facts: Facts;
}

/** The pairs that close a circle with those before them. */
function findCycles({ before = [] }: PlanFile): Contradiction[] {
  return before.flatMap(([first, second], index): Contradiction[] => {
    if (!leadsTo(second, first, before.slice(0, index))) return [];
    const place = { path: ['before', index], at: 'value' } as const;
    return [{ place, facts: { why: 'cycle', first, second } }];
  });
}

function leadsTo(from: string, to: string, pairs: readonly (readonly [string, string])[]): boolean {
  const reached = new Set([from]);
  for (const id of reached) {
    for (const [first, second] of pairs) if (first === id) reached.add(second);
  }
  return reached.has(to);
}

function findBarredPairs({ 'not-both': pairs = [], must = [] }: PlanFile): Contradiction[] {
  const forced = new Set(must.map(({ id }) => id));
  return pairs.flatMap(([first, second], index): Contradiction[] => {
    if (!forced.has(first) || !forced.has(second)) return [];
    const place = { path: ['not-both', index], at: 'value' } as const;
    return [{ place, facts: { why: 'must-both', first, second } }];
  });
}

function findImpossibleMusts({
  budget,
  must = [],
  'must-not': not = [],
}: PlanFile): Contradiction[] {
  const barred = new Set(not);
  const years = new Set(budget.map(({ year }) => year));
  return must.flatMap(({ id, year, place }): Contradiction[] => [
    ...(barred.has(id) ? [{ place, facts: { why: 'must-and-must-not', id } } as const] : []),
    ...(year === null || years.has(year)
      ? []
      : [{ place, facts: { why: 'no-budget', id, year } } as const]),
  ]);
}
