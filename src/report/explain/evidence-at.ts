import type { Assumptions } from '../../documents/assumptions.ts';
import type { Candidate } from '../../documents/candidate.ts';
import type { Path } from '../../yaml/place.ts';
import type { Origin } from './origin.ts';

/** The documents that origins lead into. */
interface Documents {
  readonly candidate: Candidate;
  readonly assumptions: Assumptions;
}

/** Parts of a candidate whose figures have evidence to be graded. */
const GRADED: readonly (string | number)[] = ['savings', 'platform', 'organisations'];

/**
 * How good the evidence at a place is: its grade, the nearest one above it; that it has none, or names no
 * source, where it could; of an assumption whether anybody checked it. Nothing of an answer or a claim.
 */
export function tellEvidenceAt(origin: Origin, documents: Documents): string[] {
  const grade = findNearest(documents[origin.document], origin.path, 'grade');
  if (origin.document === 'assumptions') {
    const verified = findNearest(documents.assumptions, origin.path, 'verified');
    return [
      ...(typeof grade === 'number' ? [`grade ${grade}`] : []),
      ...(typeof verified === 'boolean' ? [verified ? 'verified' : 'not verified'] : []),
    ];
  }
  const [part = ''] = origin.path;
  if (!GRADED.includes(part)) return [];
  return [
    ...(origin.sources.length === 0 ? ['no source named'] : []),
    typeof grade === 'number' ? `grade ${grade}` : 'no grade given',
  ];
}

/** What a key holds at a place, or else in what holds it, from the inside out. */
function findNearest(document: unknown, path: Path, key: string): unknown {
  const [step, ...rest] = path;
  if (typeof document !== 'object' || document === null) return undefined;
  const inside =
    step === undefined ? undefined : findNearest(Reflect.get(document, step), rest, key);
  return inside ?? Reflect.get(document, key);
}
