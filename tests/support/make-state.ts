import type { AssessOptions, State } from '../../src/assess/state.ts';
import type { Candidate } from '../../src/documents/candidate.ts';
import { parseAssumptions } from './parse.ts';
import { rawAssumptions } from './raw-assumptions.ts';

/** Documents of a state; the plain assumptions stand in where none are given. */
export interface StateParts extends Pick<State, 'sheet'>, Partial<Pick<State, 'assumptions'>> {
  readonly candidates: readonly Candidate[];
}

/** A state of some documents, ranked by answers unless said otherwise. */
export function makeState(
  { sheet, assumptions, candidates }: StateParts,
  options: Partial<AssessOptions> = {},
): State {
  return {
    sheet,
    assumptions: assumptions ?? parseAssumptions(rawAssumptions()),
    candidates: new Map(candidates.map((each) => [each.candidate, each])),
    options: { by: 'answers', all: false, ...options },
  };
}
