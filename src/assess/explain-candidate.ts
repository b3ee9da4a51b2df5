import { findChances, type NetPresentValueChances } from './appraisal/chances.ts';
import { type CumulativeCash, cumulateCash } from './appraisal/cumulative-cash.ts';
import { type DriverEffect, findDrivers } from './appraisal/drivers.ts';
import { findSwitchingValues, type SwitchingValue } from './appraisal/switching-values.ts';
import type { Assessment } from './assessment.ts';
import type { ListedEntry } from './entry.ts';
import { findNeighbours, type Neighbours } from './ranking/neighbours.ts';

/** One candidate explained. */
export interface ExplainedCandidate extends Neighbours {
  readonly entry: ListedEntry;
  /** What drives the net present value, or the adjusted saving where there is none. */
  readonly drivers: readonly DriverEffect[];
  /** Null without an appraisal, or where no input of it is a range. */
  readonly chances: NetPresentValueChances | null;
  /** Null without an appraisal. */
  readonly cumulativeCash: CumulativeCash | null;
  /** Empty without an appraisal. */
  readonly switchingValues: readonly SwitchingValue[];
}

/** An explanation, or that there is no such candidate: then the ids that there are, in list order. */
export type CandidateExplanation =
  | ({ readonly kind: 'explained' } & ExplainedCandidate)
  | { readonly kind: 'unknown-id'; readonly known: readonly string[] };

/** Works out what an explanation of one candidate holds besides its entry. */
export function explainCandidate(assessment: Assessment, id: string): CandidateExplanation {
  const entry = assessment.byId.get(id);
  if (entry === undefined) return { kind: 'unknown-id', known: [...assessment.byId.keys()] };
  return {
    kind: 'explained',
    entry,
    ...findNeighbours(entry, assessment),
    drivers: findDrivers(entry, assessment.assumptions),
    chances: entry.appraisal && findChances(entry.appraisal.input),
    cumulativeCash: entry.appraisal && cumulateCash(entry.appraisal),
    switchingValues: entry.appraisal === null ? [] : findSwitchingValues(entry.appraisal),
  };
}
