import type { Place } from '../../domain/problem.ts';
import { findPriceFactor } from '../../domain/savings/price-base.ts';
import { onCandidate, type Rule } from '../rule.ts';

export const missingDeflator: Rule = {
  id: 'missing-deflator',
  severity: 'error',
  stopsRanking: true,
  summary: 'An amount cannot be brought to the price base, since a year has no deflator.',
  why: 'Sums in the prices of different years must not be added.',
  bad: `savings:
  price-base: 2024
  spend:
    - {id: desks, year: 1999, …}`,
  good: `savings:
  price-base: 2024
  spend:
    - {id: desks, year: 2021, …}`,
  check: onCandidate(({ savings }, { assumptions }) => {
    const base = savings?.['price-base'];
    if (assumptions === null || base === undefined) return [];
    return (savings?.spend ?? []).flatMap(({ year }, index) => {
      if (findPriceFactor(year, base, assumptions) !== undefined) return [];
      const path = ['savings', 'spend', index];
      const place: Place =
        year === undefined ? { path, at: 'key' } : { path: [...path, 'year'], at: 'value' };
      return [{ rule: 'missing-deflator', place, facts: { year: year ?? null, base } } as const];
    });
  }),
};
