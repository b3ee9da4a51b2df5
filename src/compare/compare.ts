import { assess } from '../assess/assess.ts';
import type { Assessment } from '../assess/assessment.ts';
import { startLiveOrder } from '../assess/live-order.ts';
import { rememberEntries } from '../assess/remember-entries.ts';
import type { AssessOptions } from '../assess/state.ts';
import { attribute, type IsWorkable, planSteps, type Step } from './attribute.ts';
import { type ChangedCandidate, listChanged } from './changed.ts';
import type { Edit } from './edit.ts';
import { compareLeads, type Lead } from './lead.ts';
import { listEdits } from './list-edits.ts';
import { findMoved, listStill, type Moved } from './moved.ts';
import { findMoves, type Moves } from './moves.ts';
import { type Radar, scanRadar } from './radar.ts';
import { type Side, toState } from './side.ts';

/** How both sides are ranked, and the day of the later one. */
export interface CompareOptions extends Pick<AssessOptions, 'by' | 'all' | 'top'> {
  readonly date: string | null;
}

/** What the comparison is done with. */
export interface CompareTools {
  readonly isWorkable: IsWorkable;
  /** Called after each step, with the number done and of all. */
  readonly onStep?: (done: number, total: number) => void;
}

/** What changed between two states, and which edits moved what. */
export interface Comparison {
  readonly options: CompareOptions;
  readonly before: Assessment;
  readonly after: Assessment;
  /** All edits: those of the sheet, of the assumptions, and of candidates in id order. */
  readonly edits: readonly Edit[];
  /** The edits that can move something, made one after another. */
  readonly steps: readonly Step[];
  /** The difference between the two states, to which the steps add up. */
  readonly whole: Moves;
  readonly lead: Lead;
  /** Candidates that entered, left, were edited or moved: ranked ones in the order of the later list, then the others by id, last those that left. */
  readonly candidates: readonly ChangedCandidate[];
  /** Those of them that moved. */
  readonly moved: Moved;
  /** The edits that moved nothing and explain nothing. */
  readonly still: readonly Edit[];
  readonly radar: Radar;
}

/** Compares two states. The order of their candidates does not matter. */
export function compareStates(
  earlier: Side,
  later: Side,
  options: CompareOptions,
  { isWorkable, onStep }: CompareTools,
): Comparison {
  const { by, all, top, date } = options;
  const [start, end] = [toState(earlier, { by, all, top }), toState(later, { by, all, top })];
  const planned = listEdits(earlier, later);
  const edits = planned.map(({ edit }) => edit);
  const stepPlans = planSteps(start, planned, isWorkable);
  const work = rememberEntries();
  const [before, after] = [assess(start, work), assess(end, work)];
  const whole = findMoves(before, after);
  const live = startLiveOrder(start, work);
  const steps = attribute(live, stepPlans, onStep);
  const lead = compareLeads({ start, live, before, after, stepPlans }, isWorkable);
  const candidates = listChanged({ start, end, before, after, edits, whole });
  return {
    options,
    before,
    after,
    edits,
    steps,
    whole,
    lead,
    candidates,
    moved: findMoved({ candidates, edits, steps, whole }),
    still: listStill({ candidates, edits, steps, lead }),
    radar: scanRadar({ before, after, date }),
  };
}
