import type { Assumptions } from '../documents/assumptions.ts';
import type { Sheet } from '../documents/sheet.ts';
import type { Entry, RankedEntry } from './entry.ts';
import type { HeadlineFact } from './headline.ts';
import type { RankBy } from './ranking/rank-key.ts';
import type { RatioEffect } from './savings/compare-ratios.ts';
import type { Totals } from './savings/total.ts';
import type { MarkingEffect } from './unknowns/markings.ts';
/** How the list is made. */
export interface AssessOptions {
  readonly by: RankBy;
  /** Rank every candidate, whatever its status. */
  readonly all: boolean;
  /** The size of the list for which each candidate gets a place. */
  readonly top?: number | undefined;
  /** Work out the chance of each rank. */
  readonly chances?: boolean | undefined;
}

/** Candidates ranked, judged and costed: computed once, handed to every reporter. */
export interface Assessment {
  readonly options: AssessOptions;
  readonly sheet: Sheet;
  readonly assumptions: Assumptions;
  readonly headline: readonly HeadlineFact[];
  /** In list order. */
  readonly ranked: readonly RankedEntry[];
  /** By status, then id. */
  readonly unranked: readonly Entry[];
  readonly totals: Totals;
  readonly ratioEffects: readonly RatioEffect[];
  /** What would change if one criterion's marking were the other way, in sheet order. */
  readonly markings: readonly MarkingEffect[];
}
