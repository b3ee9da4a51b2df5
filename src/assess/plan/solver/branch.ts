import { type Domain, type Domains, isSettled } from './domains.ts';
import type { Relaxed } from './rows.ts';

/** A domain in two: starts before some year, and those from then on, never counting as latest. */
interface Split {
  readonly early: Domain;
  readonly late: Domain;
  /** How much of the early part the relaxation makes, from 0 to 1. */
  readonly weight: number;
}

/** A weight that is no division: the search still has to choose one of the starters left. */
const LEAST_DIVISION = 1e-6;

/**
 * What is left in two parts, the likelier one first. The starter is the one that the relaxation divides
 * most evenly, counted by what it may be worth: with others the bounds of both parts hardly fall.
 */
export function branch(
  { columns, ofStarter }: Relaxed,
  domains: Domains,
  taken: Float64Array,
): [Domains, Domains] {
  let most = 0;
  let found: { readonly starter: number; readonly split: Split } | null = null;
  for (const [starter, domain] of domains.entries()) {
    if (isSettled(domain)) continue;
    const own = ofStarter[starter] ?? [];
    const split = splitEvenly(domain, weigh(domain, own, taken));
    const division = Math.min(split.weight, 1 - split.weight) + LEAST_DIVISION;
    const score = division * (1 + findSize(columns, own));
    if (found === null || score > most * (1 + LEAST_DIVISION)) {
      most = score;
      found = { starter, split };
    }
  }
  if (found === null) throw new Error('there is nothing to choose from');
  const { starter, split } = found;
  const [early, late] = [domains.with(starter, split.early), domains.with(starter, split.late)];
  return split.weight >= 0.5 ? [early, late] : [late, early];
}

/** The greatest value of any start of a starter, gain or loss. */
function findSize(columns: Relaxed['columns'], own: readonly number[]): number {
  return own.reduce((most, column) => Math.max(most, Math.abs(columns[column]?.value ?? 0)), 0);
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

/** The split whose parts the relaxation makes about equally much of. */
function splitEvenly({ starts, mayStayOut }: Domain, weights: readonly number[]): Split {
  let [cut, weight, before] = [1, weights[0] ?? 0, 0];
  for (let at = 1; at < weights.length; at += 1) {
    before += weights[at - 1] ?? 0;
    if (Math.abs(before - 0.5) < Math.abs(weight - 0.5) - LEAST_DIVISION)
      [cut, weight] = [at, before];
  }
  return {
    early: { starts: starts.slice(0, cut), mayStayOut: mayStayOut && cut > starts.length },
    late: { starts: starts.slice(cut), mayStayOut },
    weight: Math.min(1, weight),
  };
}
