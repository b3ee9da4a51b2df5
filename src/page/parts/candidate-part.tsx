import { CandidateView } from './candidate-view.tsx';
import type { Part } from './part.ts';

/** The section of one candidate: what it is, how it was judged, and its money line by line. */
export function candidatePart(id: string): Part {
  return {
    id: `c-${id}`,
    View: ({ shown, controls }) => (
      <CandidateView explanation={shown.explain(id)} controls={controls} />
    ),
  };
}
