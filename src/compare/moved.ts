import type { Step } from './attribute.ts';
import type { ChangedCandidate } from './changed.ts';
import type { Edit } from './edit.ts';
import { type Lead, listLeadEdits } from './lead.ts';
import { isStill, listMovedIds, type Moves } from './moves.ts';

/** So many candidates are told of, whatever moved; of more, only those that changed themselves. */
const MAX_TOLD = 30;

/** The candidates of which a verdict, a rank, a sum or the status differs. */
export interface Moved {
  /** All of them, in list order; where those are many, the ones that changed themselves. */
  readonly told: readonly ChangedCandidate[];
  /** How many others there are: of those only the rank or its range differs. */
  readonly others: number;
}

/** What moved candidates are found in. */
export interface MovedInput {
  readonly candidates: readonly ChangedCandidate[];
  readonly edits: readonly Edit[];
  readonly steps: readonly Step[];
  readonly whole: Moves;
}

/** Finds the candidates that moved, and which of them a reader is told of. */
export function findMoved({ candidates, edits, steps, whole }: MovedInput): Moved {
  const ids = new Set([
    ...listMovedIds(whole),
    ...edits.filter(({ what }) => what === 'status').map(({ candidate }) => candidate),
  ]);
  const moved = candidates.filter(({ id }) => ids.has(id));
  if (moved.length <= MAX_TOLD) return { told: moved, others: 0 };
  const own = new Set([
    ...steps.flatMap((step) => step.edits.map(({ candidate }) => candidate)),
    ...[...whole.verdicts, ...whole.savings].map(({ candidate }) => candidate),
  ]);
  const told = moved.filter(({ id }) => own.has(id));
  return { told, others: moved.length - told.length };
}

/** What edits that moved nothing are found in. */
export interface StillInput extends Pick<MovedInput, 'candidates' | 'edits' | 'steps'> {
  readonly lead: Lead;
}

/** The edits that moved nothing when they were made, and that are no part of the cause of a lead or a verdict. */
export function listStill({ edits, steps, lead, candidates }: StillInput): Edit[] {
  const causes = new Set([
    ...steps.filter(({ moves }) => !isStill(moves)).flatMap((step) => step.edits),
    ...listLeadEdits(lead),
    ...candidates.flatMap(({ minimalSets }) => minimalSets.flat()),
  ]);
  return edits.filter((edit) => !causes.has(edit));
}
