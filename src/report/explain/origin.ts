import type { FileLine } from '../../assess/provenance.ts';
import type { Path } from '../../yaml/place.ts';

/** Where a figure comes from: a place in the candidate's own file or in the assumptions. */
export interface Origin {
  readonly document: 'candidate' | 'assumptions';
  readonly path: Path;
  /** Ids of the sources that the place names, in that document. */
  readonly sources: readonly string[];
}

/** Finds the line that an origin stands on. */
export type FindLine = (origin: Origin) => FileLine;

/** A place in the candidate's own file, with the sources that it names, if any. */
export function inCandidate(path: Path, ...sources: readonly (string | undefined)[]): Origin {
  return { document: 'candidate', path, sources: listNamed(sources) };
}

/** A place in the assumptions, with the sources that it names, if any. */
export function inAssumptions(path: Path, ...sources: readonly (string | undefined)[]): Origin {
  return { document: 'assumptions', path, sources: listNamed(sources) };
}

function listNamed(sources: readonly (string | undefined)[]): string[] {
  return sources.filter((id) => id !== undefined);
}
