import type { Candidate } from '../../documents/candidate.ts';
import type { Decimal } from '../../documents/decimal.ts';
import type { ByRun } from '../../documents/parts/range.ts';
import type { Judgement } from '../judging/judge.ts';
import type { Estimate, Savings } from './estimate.ts';
import { startTotal } from './running-total.ts';

/** What a set of candidates would save together, spend that is in several counted once. */
export interface Total {
  readonly annual: Savings | null;
  readonly oneOff: Savings | null;
  /** The part of the addressable spend that no ratio is applied to; null where there is none. */
  readonly withoutRatio: {
    readonly annual: ByRun<Decimal> | null;
    readonly oneOff: ByRun<Decimal> | null;
  };
  /** Ids of candidates whose spend another one already counts. */
  readonly leftOut: readonly string[];
}

/** What totalling needs to know of a candidate. */
export interface Totalled {
  readonly candidate: Candidate;
  readonly estimate: Estimate | null;
}

/** Totals by verdict; ruled-out candidates are in none. */
export interface Totals {
  readonly qualifies: Total;
  readonly open: Total;
}

/** Totals the savings of ranked candidates, those that qualify and those that are open. */
export function totalByVerdict(
  ranked: readonly (Totalled & { readonly judgement: Pick<Judgement, 'verdict'> })[],
): Totals {
  const totalOf = (verdict: keyof Totals) =>
    totalSavings(ranked.filter(({ judgement }) => judgement.verdict === verdict));
  return { qualifies: totalOf('qualifies'), open: totalOf('open') };
}

/**
 * Totals the savings of some candidates. Of those linked by `overlaps` or `contains`, only the one with
 * the greatest adjusted saving counts.
 */
export function totalSavings(entries: readonly Totalled[]): Total {
  const total = startTotal();
  for (const entry of entries) total.put(entry);
  return total.read();
}
