import type { Assumptions } from '../documents/assumptions.ts';
import type { Candidate } from '../documents/candidate.ts';
import type { RankBy } from '../documents/rank-by.ts';
import type { Sheet } from '../documents/sheet.ts';

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

/** All that an assessment is made from. The documents must have passed every check that stops a list. */
export interface State {
  readonly sheet: Sheet;
  readonly assumptions: Assumptions;
  /** By id. Their order makes no difference. */
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly options: AssessOptions;
}
