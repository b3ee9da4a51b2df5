import { Decimal } from '../decimal.ts';
import type { Candidate } from '../documents/candidate.ts';
import type { Estimate, Savings } from './estimate.ts';
import { sumKnown, sumRuns } from './estimate.ts';

/** What a set of candidates would save together, spend that is in several counted once. */
export interface Total {
  readonly annual: Savings | null;
  readonly oneOff: Savings | null;
  /** Ids of candidates whose spend another one already counts. */
  readonly leftOut: readonly string[];
}

/** What totalling needs to know of a candidate. */
export interface Totalled {
  readonly candidate: Candidate;
  readonly estimate: Estimate | null;
}

/**
 * Totals the savings of some candidates.
 *
 * Of candidates linked by `overlaps` or `contains`, directly or through others in the set, only the
 * one with the greatest adjusted saving counts.
 */
export function totalSavings(entries: readonly Totalled[]): Total {
  const groups = groupLinked(entries);
  const counted = groups.flatMap((group) => group.slice(0, 1));
  const leftOut = groups
    .flatMap((group) => group.slice(1))
    .map(({ candidate }) => candidate.candidate);
  return {
    annual: addSavings(counted.map(({ estimate }) => estimate?.annual ?? null)),
    oneOff: addSavings(counted.map(({ estimate }) => estimate?.oneOff ?? null)),
    leftOut: leftOut.sort(),
  };
}

/** The candidates in groups that share spend; in each the one that counts comes first. */
function groupLinked(entries: readonly Totalled[]): Totalled[][] {
  const groups: Totalled[][] = [];
  for (const entry of entries) {
    const linked = groups.filter((group) => group.some((member) => isLinked(member, entry)));
    for (const group of linked) groups.splice(groups.indexOf(group), 1);
    groups.push([...linked.flat(), entry]);
  }
  return groups.map((group) => group.sort(compareBySaving));
}

function isLinked(a: Totalled, b: Totalled): boolean {
  return namesSpendOf(a.candidate, b.candidate) || namesSpendOf(b.candidate, a.candidate);
}

function namesSpendOf(one: Candidate, other: Candidate): boolean {
  return [...(one.savings?.overlaps ?? []), ...(one.contains ?? [])].includes(other.candidate);
}

/** Annual adjusted saving, then one-off, each descending, then id. */
function compareBySaving(a: Totalled, b: Totalled): number {
  return (
    savingOf(b, 'annual').comparedTo(savingOf(a, 'annual')) ||
    savingOf(b, 'oneOff').comparedTo(savingOf(a, 'oneOff')) ||
    (a.candidate.candidate < b.candidate.candidate ? -1 : 1)
  );
}

/** The saving to compare by; one that is not estimated sorts below nought. */
function savingOf({ estimate }: Totalled, kind: 'annual' | 'oneOff'): Decimal {
  return estimate?.[kind]?.adjusted?.central ?? new Decimal(-1);
}

function addSavings(savings: readonly (Savings | null)[]): Savings | null {
  const known = savings.filter((each) => each !== null);
  if (known.length === 0) return null;
  return {
    spend: sumRuns(known.map(({ spend }) => spend)),
    addressable: sumRuns(known.map(({ addressable }) => addressable)),
    residual: sumKnown(known.map(({ residual }) => residual)),
    gross: sumKnown(known.map(({ gross }) => gross)),
    adjusted: sumKnown(known.map(({ adjusted }) => adjusted)),
    cashReleasing: sumKnown(known.map(({ cashReleasing }) => cashReleasing)),
    reference: {
      low: Decimal.sum(...known.map(({ reference }) => reference.low)),
      high: Decimal.sum(...known.map(({ reference }) => reference.high)),
    },
  };
}
