import type { Note, NotedPlace } from '../blocks.ts';
import { citeSource } from '../words/sources.ts';
import { findAssumedAt, tellAssumed } from './assumed-at.ts';
import { tellEvidenceAt } from './evidence-at.ts';
import type { Explanation } from './explanation.ts';
import type { Origin } from './origin.ts';

/** A note on a figure: the places that it rests on, and how it was worked out. */
export function noteOn(
  origins: readonly Origin[],
  explanation: Explanation,
  formula?: string,
): Note {
  return { places: origins.flatMap((origin) => listPlaces(origin, explanation)), formula };
}

/** The line of a place with its sources and what was assumed of its parts, or what was assumed of all of it. */
function listPlaces(origin: Origin, explanation: Explanation): NotedPlace[] {
  const { findLine, entry, report } = explanation;
  const { whole, parts } = findAssumedAt(origin, explanation);
  if (whole.length > 0) return whole.map(tellAssumed);
  const listed =
    origin.document === 'candidate'
      ? entry.candidate.sources
      : report.assessment.assumptions.sources;
  const sources = origin.sources.map((id) => citeSource(id, listed));
  const evidence = tellEvidenceAt(origin, {
    candidate: entry.candidate,
    assumptions: report.assessment.assumptions,
  });
  const place = { kind: 'line', ...findLine(origin), sources } as const;
  return [evidence.length === 0 ? place : { ...place, evidence }, ...parts.map(tellAssumed)];
}
