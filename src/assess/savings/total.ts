import type { Candidate } from '../../documents/candidate.ts';
import { compareText } from '../../documents/compare-text.ts';
import { Decimal } from '../../documents/decimal.ts';
import type { ByRun } from '../../documents/parts/range.ts';
import type { Judgement } from '../judging/judge.ts';
import { sum, sumKnown } from '../sum.ts';
import { type Estimate, type Savings, sumAmounts } from './estimate.ts';

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
    annual: addSavings(savingsOf(counted, 'annual')),
    oneOff: addSavings(savingsOf(counted, 'oneOff')),
    withoutRatio: {
      annual: addWithoutRatio(savingsOf(counted, 'annual')),
      oneOff: addWithoutRatio(savingsOf(counted, 'oneOff')),
    },
    leftOut: leftOut.sort(),
  };
}

/** The candidates in groups that share spend; in each the one that counts comes first. */
function groupLinked(entries: readonly Totalled[]): Totalled[][] {
  const groupOf = new Map(entries.map((entry) => [entry.candidate.candidate, [entry]]));
  for (const { candidate } of entries) {
    for (const id of listLinks(candidate)) joinGroups(candidate.candidate, id, groupOf);
  }
  return [...new Set(groupOf.values())].map((group) => group.sort(compareBySaving));
}

/** Makes one group of two; a candidate that is not in the set joins nothing. */
function joinGroups(a: string, b: string, groupOf: Map<string, Totalled[]>): void {
  const [ours, theirs] = [groupOf.get(a), groupOf.get(b)];
  if (ours === undefined || theirs === undefined || ours === theirs) return;
  const [larger, smaller] = ours.length < theirs.length ? [theirs, ours] : [ours, theirs];
  for (const entry of smaller) {
    larger.push(entry);
    groupOf.set(entry.candidate.candidate, larger);
  }
}

/** The candidates that one says it shares spend with. */
export function listLinks({ savings, contains = [] }: Candidate): string[] {
  return [...(savings?.overlaps ?? []), ...contains];
}

/** Adjusted saving, annual before one-off, then addressable spend likewise, each descending, then id. */
function compareBySaving(a: Totalled, b: Totalled): number {
  for (const figure of ['adjusted', 'addressable'] as const) {
    for (const kind of ['annual', 'oneOff'] as const) {
      const order = amountOf(b, kind, figure).comparedTo(amountOf(a, kind, figure));
      if (order !== 0) return order;
    }
  }
  return compareText(a.candidate.candidate, b.candidate.candidate);
}

/** The amount to compare by; one that is not estimated sorts below 0. */
function amountOf(
  { estimate }: Totalled,
  kind: 'annual' | 'oneOff',
  figure: 'adjusted' | 'addressable',
): Decimal {
  return estimate?.[kind]?.[figure]?.central ?? new Decimal(-1);
}

function savingsOf(entries: readonly Totalled[], kind: 'annual' | 'oneOff'): Savings[] {
  return entries.map(({ estimate }) => estimate?.[kind] ?? null).filter((each) => each !== null);
}

function addWithoutRatio(savings: readonly Savings[]): ByRun<Decimal> | null {
  return sumKnown(savings.map(({ gross, addressable }) => (gross === null ? addressable : null)));
}

function addSavings(savings: readonly Savings[]): Savings | null {
  if (savings.length === 0) return null;
  return {
    ...sumAmounts(savings),
    cashReleasing: addCash(savings),
    reference: {
      low: sum(savings.map(({ reference }) => reference.low)),
      high: sum(savings.map(({ reference }) => reference.high)),
    },
  };
}

/** Not stated for one saving is not stated for the sum. */
function addCash(savings: readonly Savings[]): ByRun<Decimal> | null {
  const saving = savings.filter(({ adjusted }) => adjusted !== null);
  const isStated = saving.every(({ cashReleasing }) => cashReleasing !== null);
  return isStated ? sumKnown(saving.map(({ cashReleasing }) => cashReleasing)) : null;
}
