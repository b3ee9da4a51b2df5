import { orderState } from '../assess/assess.ts';
import type { JudgeAndCost } from '../assess/judge-and-cost.ts';
import type { Ordering } from '../assess/order.ts';
import type { State } from '../assess/state.ts';
import type { Assumptions } from '../documents/assumptions.ts';
import type { Candidate } from '../documents/candidate.ts';
import type { Edit, PlannedEdit } from './edit.ts';
import { findMoves, type Moves } from './moves.ts';

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
  let state = start;
  let joined: PlannedEdit[] = [];
  const moving = planned.filter(({ apply }) => apply !== null);
  for (const [index, plan] of moving.entries()) {
    state = applyStep(state, [plan]);
    joined.push(plan);
    const candidate = state.candidates.get(plan.edit.candidate ?? '');
    if (candidate !== undefined && !isWorkable(candidate, state.assumptions)) {
      if (moving[index + 1]?.edit.candidate === plan.edit.candidate) continue;
      throw new Error(`the later state of ${plan.edit.candidate} cannot be worked out`);
    }
    steps.push(joined);
    joined = [];
  }
  return steps;
}

/** A state with its candidates in order. */
export interface OrderedState {
  readonly start: State;
  readonly ordering: Ordering;
}

/** What steps are made with. */
export interface StepTools {
  /** Judges and costs a candidate; the steps differ little, so that one that remembers is quick. */
  readonly work: JudgeAndCost;
  /** Called after each step, with the number done and of all. */
  readonly onStep?: ((done: number, total: number) => void) | undefined;
}

/** Makes the edits step by step and records what each moves, so that the steps add up to the whole. */
export function attribute(
  { start, ordering }: OrderedState,
  steps: readonly PlannedStep[],
  { work, onStep }: StepTools,
): Step[] {
  let state = start;
  let before = ordering;
  return steps.map((step, index) => {
    state = applyStep(state, step);
    const after = orderState(state, work);
    const moves = findMoves(before, after);
    before = after;
    onStep?.(index + 1, steps.length);
    return { edits: step.map(({ edit }) => edit), moves };
  });
}

/** A state with the edits of one step made. */
export function applyStep(state: State, step: PlannedStep): State {
  return step.reduce((made, { apply }) => apply?.(made) ?? made, state);
}
