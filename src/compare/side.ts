import type { AssessOptions, State } from '../assess/state.ts';
import type { Assumptions } from '../documents/assumptions.ts';
import type { Candidate } from '../documents/candidate.ts';
import { compareText } from '../documents/compare-text.ts';
import type { Sheet } from '../documents/sheet.ts';
import type { Documented } from './edit.ts';

/** One side of a comparison: documents that have passed every check that stops a hit list. */
export interface Side {
  readonly sheet: Documented<Sheet>;
  readonly assumptions: Documented<Assumptions>;
  readonly candidates: readonly Documented<Candidate>[];
}

/** The state that a side's documents make, its candidates in id order. */
export function toState({ sheet, assumptions, candidates }: Side, options: AssessOptions): State {
  const byId = candidates.map(({ value }) => [value.candidate, value] as const);
  return {
    sheet: sheet.value,
    assumptions: assumptions.value,
    candidates: new Map(byId.toSorted(([a], [b]) => compareText(a, b))),
    options,
  };
}
