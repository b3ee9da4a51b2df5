import { type Domain, type Domains, isSettled } from './domains.ts';
import type { Relaxed } from './rows.ts';

/**
 * What is left in two parts, the likelier one first: the starter that the relaxation divides most starts
 * early or late, never counting as latest.
 */
export function branch(
  { ofStarter }: Relaxed,
  domains: Domains,
  taken: Float64Array,
): [Domains, Domains] {
  const weights = domains.map((domain, starter) => weigh(domain, ofStarter[starter] ?? [], taken));
  const chosen = findDivided(domains, weights);
  const domain = domains[chosen];
  if (domain === undefined) throw new Error('there is nothing to choose from');
  const { early, late, isEarlyLikelier } = split(domain, weights[chosen] ?? []);
  const withPart = (part: Domain) => domains.with(chosen, part);
  return isEarlyLikelier ? [withPart(early), withPart(late)] : [withPart(late), withPart(early)];
}

/** How much of each start that is left the relaxation makes, and how much of it stays out. */
function weigh(
  { starts, mayStayOut }: Domain,
  columns: readonly number[],
  taken: Float64Array,
): number[] {
  const weights = starts.map((place) => taken[columns[place] ?? -1] ?? 0);
  const rest = weights.reduce((left, weight) => left - weight, 1);
  return mayStayOut ? [...weights, Math.max(0, rest)] : weights;
}

/** The starter of which the relaxation makes no one start nearly whole; the first of equal ones. */
function findDivided(domains: Domains, weights: readonly (readonly number[])[]): number {
  let least = Number.POSITIVE_INFINITY;
  let found = -1;
  for (const [starter, domain] of domains.entries()) {
    if (isSettled(domain)) continue;
    const whole = (weights[starter] ?? []).reduce((most, weight) => Math.max(most, weight), 0);
    if (whole < least - 1e-7) {
      least = whole;
      found = starter;
    }
  }
  return found;
}

/** Two parts of a domain that the relaxation makes about equally much of. */
function split(
  { starts, mayStayOut }: Domain,
  weights: readonly number[],
): { early: Domain; late: Domain; isEarlyLikelier: boolean } {
  let [cut, before, nearest] = [1, 0, Number.POSITIVE_INFINITY];
  let weightBefore = 0;
  for (let at = 1; at < weights.length; at += 1) {
    before += weights[at - 1] ?? 0;
    if (Math.abs(before - 0.5) < nearest - 1e-7) {
      [cut, nearest, weightBefore] = [at, Math.abs(before - 0.5), before];
    }
  }
  return {
    early: { starts: starts.slice(0, cut), mayStayOut: mayStayOut && cut > starts.length },
    late: { starts: starts.slice(cut), mayStayOut },
    isEarlyLikelier: weightBefore >= 0.5,
  };
}
