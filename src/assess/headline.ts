import type { Appraisal } from './appraisal/appraise.ts';
import { isLosing } from './appraisal/worth.ts';
import type { Entry, RankedEntry } from './entry.ts';
import { describeMeasure, type MeasureFact } from './headline-measure.ts';
import type { Ordering } from './order.ts';
import type { Measure } from './ranking/key-sums.ts';

/** What the top of a hit list has to say, as facts; words for them stand in one table. */
export type HeadlineFact =
  | { readonly fact: 'nothing-ranked' }
  | { readonly fact: 'qualifying'; readonly names: readonly string[]; readonly of: number }
  | {
      readonly fact: 'none-qualifies';
      readonly of: number;
      readonly open: number;
      readonly ruledOut: number;
      /** Whether some answer is not known, so that the order may come from what is not known. */
      readonly hasUnknown: boolean;
    }
  | { readonly fact: 'qualifying-loses'; readonly losses: readonly Loss[] }
  | { readonly fact: 'not-separated' }
  | { readonly fact: 'price-years-differ'; readonly years: readonly string[] }
  | {
      readonly fact: 'saving-disagrees';
      readonly measure: Measure;
      readonly first: readonly string[];
      readonly mostSaving: readonly { readonly name: string; readonly isRuledOut: boolean }[];
    }
  | MeasureFact;

/** A qualifying candidate that loses, with its appraisal. */
export interface Loss {
  readonly name: string;
  readonly appraisal: Appraisal;
}

/** Finds what the headline must say, in the order to say it. */
export function findHeadline({
  ranked,
  measure,
}: Pick<Ordering, 'ranked' | 'measure'>): HeadlineFact[] {
  if (ranked.length === 0) return [{ fact: 'nothing-ranked' }];
  return [
    describeVerdicts(ranked),
    ...describeLosses(ranked),
    ...describeMeasure({ ranked, measure }),
    ...describeSeparation(ranked),
    ...describeTop(ranked, measure),
    ...describePriceYears(ranked),
  ];
}

function describeVerdicts(ranked: readonly RankedEntry[]): HeadlineFact {
  const withVerdict = (verdict: Entry['judgement']['verdict']) =>
    ranked.filter(({ judgement }) => judgement.verdict === verdict);
  const names = withVerdict('qualifies').map(nameOf);
  if (names.length > 0) return { fact: 'qualifying', names, of: ranked.length };
  return {
    fact: 'none-qualifies',
    of: ranked.length,
    open: withVerdict('open').length,
    ruledOut: withVerdict('ruled-out').length,
    hasUnknown: hasUnknown(ranked),
  };
}

/** Whether some answer of those ranked is not known. */
export function hasUnknown(ranked: readonly Pick<RankedEntry, 'judgement'>[]): boolean {
  return ranked.some(({ judgement: { musts, coulds } }) => musts.unknown + coulds.unknown > 0);
}

/** Qualifying is about criteria: what would lose money is named beside it. */
function describeLosses(ranked: readonly RankedEntry[]): HeadlineFact[] {
  const losses = listLosses(ranked);
  return losses.length === 0 ? [] : [{ fact: 'qualifying-loses', losses }];
}

/** The qualifying candidates that lose, by all three runs or by the central one, in list order. */
export function listLosses(ranked: readonly RankedEntry[]): Loss[] {
  return ranked.flatMap(({ candidate, judgement, appraisal }) =>
    judgement.verdict === 'qualifies' && appraisal !== null && isLosing(appraisal.results)
      ? [{ name: candidate.name, appraisal }]
      : [],
  );
}

/** Savings in the prices of several years are ranked as they stand, and that is said. */
function describePriceYears(ranked: readonly RankedEntry[]): HeadlineFact[] {
  const years = new Set(ranked.flatMap(({ estimate }) => estimate?.annual?.priceYears ?? []));
  return years.size > 1 ? [{ fact: 'price-years-differ', years: [...years].sort() }] : [];
}

/** When each candidate could stand anywhere, the evidence does not separate them. */
function describeSeparation(ranked: readonly RankedEntry[]): HeadlineFact[] {
  const isFull = ranked.every(
    ({ rankRange: [best, worst] }) => best === 1 && worst === ranked.length,
  );
  return isFull && ranked.length > 1 ? [{ fact: 'not-separated' }] : [];
}

/** Where the first in the list is not the first by adjusted saving, both are named. */
function describeTop(ranked: readonly RankedEntry[], measure: Measure): HeadlineFact[] {
  const first = ranked.filter(({ rank }) => rank === 1);
  const mostSaving = ranked.filter(({ savingRank }) => savingRank === 1);
  if (mostSaving.length === 0 || first.some(({ savingRank }) => savingRank === 1)) return [];
  return [
    {
      fact: 'saving-disagrees',
      measure,
      first: first.map(nameOf),
      mostSaving: mostSaving.map((entry) => ({
        name: nameOf(entry),
        isRuledOut: entry.judgement.verdict === 'ruled-out',
      })),
    },
  ];
}

function nameOf({ candidate }: Entry): string {
  return candidate.name;
}
