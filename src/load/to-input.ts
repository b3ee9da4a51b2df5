import type { CandidateInput } from '../assess/provenance.ts';
import type { Loaded } from './load-document.ts';

/** The file that a candidate came from, as a report names it. */
export function toInput({ file, digest, document }: Loaded<'candidate'>): CandidateInput {
  return { file, digest, candidate: document.value.candidate };
}
