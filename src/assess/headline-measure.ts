import type { Appraisal } from './appraisal/appraise.ts';
import type { RankedEntry } from './entry.ts';
import type { Ordering } from './order.ts';
import { findKeySum, type Measure } from './ranking/key-sums.ts';

/** What the headline says of what a list is ranked by, and of how far its appraisals compare. */
export type MeasureFact =
  | {
      readonly fact: 'ranked-by';
      readonly measure: Exclude<Measure, 'answers'>;
      /** In years, each once, the shortest first. */
      readonly horizons: readonly number[];
    }
  /** Those that have nothing to rank by, so that they sort last; all of them where `isAll`. */
  | {
      readonly fact: 'without-figure';
      readonly measure: Exclude<Measure, 'answers'>;
      readonly names: readonly string[];
      readonly isAll: boolean;
    }
  /** Those whose three runs are the same, among others that take the adverse one. */
  | { readonly fact: 'without-range'; readonly names: readonly string[] }
  /** Those that only replicate the ratio, among others that are worked from the bottom up. */
  | { readonly fact: 'methods-mixed'; readonly topDown: readonly string[] }
  | {
      readonly fact: 'appraisals-differ';
      readonly horizons: readonly number[];
      /** Stated ones in order, then null where one states none. */
      readonly priceBases: readonly (string | null)[];
    };

type Ranking = Pick<Ordering, 'ranked' | 'measure'>;

/** What is to be said of a list by its measure; of one by answers, only where its appraisals do not compare. */
export function describeMeasure({ ranked, measure }: Ranking): MeasureFact[] {
  const appraisals = ranked.flatMap(({ appraisal }) => appraisal ?? []);
  const horizons = listHorizons(appraisals);
  switch (measure) {
    case 'answers':
      return describeDifferences(appraisals, horizons);
    case 'saving':
      return [
        { fact: 'ranked-by', measure, horizons },
        ...describeMissing(ranked, measure),
        ...describeDifferences(appraisals, horizons),
      ];
    case 'npv':
    case 'npv-a-year':
      return [
        { fact: 'ranked-by', measure, horizons },
        ...describeMissing(ranked, measure),
        ...describeRanges(ranked),
        ...describeMethods(ranked),
      ];
    default:
      return measure satisfies never;
  }
}

function listHorizons(appraisals: readonly Appraisal[]): number[] {
  return [...new Set(appraisals.map(({ horizon }) => horizon))].sort((a, b) => a - b);
}

function describeMissing(
  ranked: readonly RankedEntry[],
  measure: Exclude<Measure, 'answers'>,
): MeasureFact[] {
  const missing = ranked.filter(({ keySums }) => findKeySum(keySums, measure) === null);
  if (missing.length === 0) return [];
  const isAll = missing.length === ranked.length;
  return [{ fact: 'without-figure', measure, names: missing.map(nameOf), isAll }];
}

function describeRanges(ranked: readonly RankedEntry[]): MeasureFact[] {
  const bare = ranked.filter(({ appraisal }) => appraisal?.isRanged === false);
  return bare.length === 0 ? [] : [{ fact: 'without-range', names: bare.map(nameOf) }];
}

function describeMethods(ranked: readonly RankedEntry[]): MeasureFact[] {
  const appraised = ranked.filter(({ appraisal }) => appraisal !== null);
  const topDown = appraised.filter(({ appraisal }) => appraisal?.method === 'top-down');
  return topDown.length === 0 || topDown.length === appraised.length
    ? []
    : [{ fact: 'methods-mixed', topDown: topDown.map(nameOf) }];
}

function describeDifferences(
  appraisals: readonly Appraisal[],
  horizons: readonly number[],
): MeasureFact[] {
  const bases = new Set(appraisals.map(({ priceBase }) => priceBase));
  if (horizons.length < 2 && bases.size < 2) return [];
  const stated = [...bases].filter((base) => base !== null).sort();
  const priceBases = bases.has(null) ? [...stated, null] : stated;
  return [{ fact: 'appraisals-differ', horizons, priceBases }];
}

function nameOf({ candidate }: RankedEntry): string {
  return candidate.name;
}
