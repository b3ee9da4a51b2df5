import { isStaleYear } from '../../assess/stale.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly year: string;
  readonly date: string;
}

export const staleSource: Rule<'stale-source', Facts> = {
  id: 'stale-source',
  severity: 'warning',
  stopsRanking: false,
  summary: 'Spend is older than five years at the date given.',
  why: 'Prices, volumes and the law have moved since. Without --date nothing is stale.',
  words: ({ year, date }) => ({
    message: `Spend of ${year} is over five years old on ${date}.`,
    fix: 'Look for a later return.',
  }),
  bad: '- {id: desks, year: 2014-15, …}      # checked with --date 2026-11-24',
  good: '- {id: desks, year: 2024-25, …}',
  check: onCandidate(({ savings }, { date }) => {
    if (date === null) return [];
    return (savings?.spend ?? []).flatMap(({ year }, index) => {
      if (year === undefined || !isStaleYear(year, date)) return [];
      const place = { path: ['savings', 'spend', index, 'year'], at: 'value' } as const;
      return [{ rule: 'stale-source', place, facts: { year, date } } as const];
    });
  }),
};
