import type { Assumed } from '../../assess/provenance.ts';
import { toDocumentSteps } from '../../documents/assumed-path.ts';
import type { Path } from '../../yaml/place.ts';
import type { NotedPlace } from '../blocks.ts';
import type { Explanation } from './explanation.ts';
import type { Origin } from './origin.ts';

/** What was assumed at a place. */
export interface AssumedAt {
  /** What takes the place of all that stands there. */
  readonly whole: readonly Assumed[];
  /** What takes the place of a part of it. */
  readonly parts: readonly Assumed[];
}

/** What was assumed in place of what stands at an origin. */
export function findAssumedAt(
  { document, path }: Origin,
  { entry, report }: Pick<Explanation, 'entry' | 'report'>,
): AssumedAt {
  if (document !== 'candidate') return { whole: [], parts: [] };
  const { candidate } = entry.candidate;
  const own = report.provenance.assumed
    .filter((assumed) => assumed.path.startsWith(`${candidate}.`))
    .map((assumed) => ({ assumed, steps: toDocumentSteps(assumed.path.split('.').slice(1)) }))
    .filter(({ steps }) => isOneLine(steps, path, entry));
  return {
    whole: own.filter(({ steps }) => steps.length <= path.length).map(({ assumed }) => assumed),
    parts: own.filter(({ steps }) => steps.length > path.length).map(({ assumed }) => assumed),
  };
}

/** What was assumed, to stand where a line of the file would: the value is no longer the file's. */
export function tellAssumed({ path, value }: Assumed): NotedPlace {
  return { kind: 'assumed', text: `assumed: ${path} = ${value}` };
}

/** Whether one path leads to the other, or to a part of it. */
function isOneLine(steps: readonly string[], path: Path, entry: Explanation['entry']): boolean {
  const shared = Math.min(steps.length, path.length);
  return path.slice(0, shared).every((step, index) => isSameStep(steps[index], step, entry));
}

/** A line of spend is named by its id or by its position. */
function isSameStep(
  typed: string | undefined,
  step: string | number,
  { candidate }: Explanation['entry'],
): boolean {
  if (typeof step === 'string') return typed === step;
  return typed === String(step) || typed === candidate.savings?.spend?.[step]?.id;
}
