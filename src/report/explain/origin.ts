import type { FileLine } from '../../assess/provenance.ts';
import type { Path } from '../../yaml/place.ts';

/** Where a figure comes from: a place in the candidate's own file or in the assumptions. */
export interface Origin {
  readonly document: 'candidate' | 'assumptions';
  readonly path: Path;
  /** Id of the source that the place names, in that document. */
  readonly source?: string | undefined;
  /** Ids of sources, where the place names several. */
  readonly sources?: readonly string[] | undefined;
}

/** Finds the line that an origin stands on. */
export type FindLine = (origin: Origin) => FileLine;
