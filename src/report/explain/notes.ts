import type { Note, NotedPlace, Piece } from '../blocks.ts';
import { citeSource } from '../words/sources.ts';
import { findAssumedAt, tellAssumed } from './assumed-at.ts';
import type { Explanation } from './explanation.ts';
import type { Origin } from './origin.ts';

/** A mark that leads to the places that a figure comes from, and to how it was worked out. */
export function noteOrigins(
  origins: readonly Origin[],
  explanation: Explanation,
  formula?: string,
): Piece {
  return { kind: 'note', note: toNote(origins, explanation, formula) };
}

/** The places that a figure comes from, and how it was worked out. */
export function toNote(
  origins: readonly Origin[],
  explanation: Explanation,
  formula?: string,
): Note {
  return { places: origins.flatMap((origin) => listPlaces(origin, explanation)), formula };
}

/** File and line with the sources named there; or what was assumed in their place. */
function listPlaces(origin: Origin, explanation: Explanation): NotedPlace[] {
  const { findLine, entry, report } = explanation;
  const { whole, parts } = findAssumedAt(origin, explanation);
  const assumed = (whole.length > 0 ? whole : parts).map(
    (each): NotedPlace => ({ kind: 'assumed', text: tellAssumed(each) }),
  );
  if (whole.length > 0) return assumed;
  const listed =
    origin.document === 'candidate'
      ? entry.candidate.sources
      : report.assessment.assumptions.sources;
  const { sources = origin.source === undefined ? [] : [origin.source] } = origin;
  const cited = sources.map((id) => citeSource(id, listed));
  return [{ kind: 'line', ...findLine(origin), sources: cited }, ...assumed];
}
