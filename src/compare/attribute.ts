import type { LiveOrder, StateChange } from '../assess/live-order.ts';
import type { State } from '../assess/state.ts';
import type { Assumptions } from '../documents/assumptions.ts';
import type { Candidate } from '../documents/candidate.ts';
import type { Edit, PlannedEdit } from './edit.ts';
import { listMoves, type Moves } from './moves.ts';

/** Edits that are made together: more than one where amounts could not be worked out after the first alone. */
export type PlannedStep = readonly PlannedEdit[];

/** Edits made together, and what they moved. */
export interface Step {
  readonly edits: readonly Edit[];
  readonly moves: Moves;
}

/** Whether the amounts of a candidate can be worked out: all price years known, no cost counted twice. */
export type IsWorkable = (candidate: Candidate, assumptions: Assumptions) => boolean;

/** Cuts the edits that can move something into steps, in order. */
export function planSteps(
  start: State,
  planned: readonly PlannedEdit[],
  isWorkable: IsWorkable,
): PlannedStep[] {
  const steps: PlannedStep[] = [];
  const candidates = new Map(start.candidates);
  let { sheet, assumptions } = start;
  let joined: PlannedEdit[] = [];
  const moving = planned.filter(({ apply }) => apply !== null);
  for (const [index, plan] of moving.entries()) {
    const change = editDocuments({ ...start, sheet, assumptions, candidates }, [plan]);
    ({ sheet, assumptions } = change);
    joined.push(plan);
    let isDone = true;
    for (const [id, candidate] of change.candidates) {
      if (candidate === null) candidates.delete(id);
      else candidates.set(id, candidate);
      isDone = candidate === null || isWorkable(candidate, assumptions);
    }
    if (!isDone) {
      if (moving[index + 1]?.edit.candidate === plan.edit.candidate) continue;
      throw new Error(`the later state of ${plan.edit.candidate} cannot be worked out`);
    }
    steps.push(joined);
    joined = [];
  }
  return steps;
}

/** Makes the edits step by step and records what each moves, so that the steps add up to the whole. */
export function attribute(
  live: LiveOrder,
  steps: readonly PlannedStep[],
  onStep?: (done: number, total: number) => void,
): Step[] {
  return steps.map((step, index) => {
    const moves = listMoves(live.change(editDocuments(live.readState(), step)));
    onStep?.(index + 1, steps.length);
    return { edits: step.map(({ edit }) => edit), moves };
  });
}

/** What some edits make of the documents of a state: of those that they edit, or of `ids` where given. */
export function editDocuments(
  state: State,
  edits: PlannedStep,
  ids: readonly string[] = edits.flatMap(({ edit }) => edit.candidate ?? []),
): StateChange {
  const own = ids.flatMap((id) => {
    const candidate = state.candidates.get(id);
    return candidate === undefined ? [] : [[id, candidate] as const];
  });
  // With those alone that are edited, an edit has no long list to copy.
  const made = applyStep({ ...state, candidates: new Map(own) }, edits);
  return {
    sheet: made.sheet,
    assumptions: made.assumptions,
    candidates: new Map(ids.map((id) => [id, made.candidates.get(id) ?? null])),
  };
}

/** A state with the edits of one step made. */
export function applyStep(state: State, step: PlannedStep): State {
  return step.reduce((made, { apply }) => apply?.(made) ?? made, state);
}
