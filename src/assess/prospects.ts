import type { RankedEntry } from './entry.ts';
import type { Ordering } from './order.ts';
import type { Total } from './savings/running-total.ts';
import type { Totals } from './savings/total.ts';

/** What the ranked candidates of one verdict may bring together, and for how many of them that is known. */
export interface Prospect {
  readonly verdict: keyof Totals;
  readonly total: Total;
  /** How many candidates have the verdict: at least one. */
  readonly of: number;
  /** How many of them state spend. */
  readonly costed: number;
  /** How many of them have an appraisal. */
  readonly appraised: number;
}

/** What may be hoped for of those that qualify, and then of those that are open; ruled-out ones promise nothing. */
export function findProspects({ ranked, totals }: Pick<Ordering, 'ranked' | 'totals'>): Prospect[] {
  return (['qualifies', 'open'] as const).flatMap((verdict) => {
    const entries = ranked.filter(({ judgement }) => judgement.verdict === verdict);
    return entries.length === 0 ? [] : [describe(verdict, entries, totals[verdict])];
  });
}

function describe(verdict: keyof Totals, entries: readonly RankedEntry[], total: Total): Prospect {
  return {
    verdict,
    total,
    of: entries.length,
    costed: entries.filter(({ estimate }) => estimate !== null).length,
    appraised: entries.filter(({ appraisal }) => appraisal !== null).length,
  };
}
