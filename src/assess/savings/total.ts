import type { Judgement } from '../judging/judge.ts';
import { startTotal, type Total, type Totalled } from './running-total.ts';

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
