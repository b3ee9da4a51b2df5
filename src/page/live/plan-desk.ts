import type { PlanDesk } from '../controls/plan-desk.ts';
import { isSamePlan, isWorkedOut, type ShownPlan } from '../planning/shown-plan.ts';

/** Works out what is wanted, in slices. */
export interface PlanWork extends PlanDesk {
  /** Wants the plan of what is shown now, and of the files: what else was wanted is given up. */
  readonly want: (plan: ShownPlan | null, inFiles: ShownPlan | null) => void;
}

/** For how long a plan is worked out before others have their turn, in milliseconds. */
const SLICE = 12;

/** What a change moves is painted before its plan is begun, within so many milliseconds. */
const PAINT = 60;

/**
 * Starts with nothing wanted. The plan of the files comes first, since the others are held against it.
 * `onSeen` is told once a plan was worked out, with what was seen before.
 */
export function startPlanDesk(
  onSeen: (before: ShownPlan | null, seen: ShownPlan) => void,
): PlanWork {
  let wanted: ShownPlan | null = null;
  let inFiles: ShownPlan | null = null;
  let seen: ShownPlan | null = null;
  /** What stands in the page from the start, for as long as it is what is seen. */
  let standing: ShownPlan | null = null;
  let isAtStart = true;
  let isFirst = true;
  let turn: ReturnType<typeof setTimeout> | undefined;
  const watching = new Set<() => void>();

  const findNext = () => [inFiles, wanted].find((each) => each !== null && !isWorkedOut(each));
  const tellAll = () => {
    for (const tell of watching) tell();
  };
  /** Sees what is wanted once it is worked out, with the plan of the files beside it. */
  const look = () => {
    if (wanted === null || findNext() !== undefined) return;
    const before = seen ?? inFiles;
    seen = wanted;
    isAtStart = false;
    onSeen(before, wanted);
  };
  const goOn = () => {
    const next = findNext();
    if (next?.kind !== 'settled' || next.work.kind !== 'planning') return;
    const { planning } = next.work;
    const before = planning.readStep();
    const end = performance.now() + SLICE;
    while (planning.read() === undefined && performance.now() < end) planning.goOn();
    const step = planning.readStep();
    if (planning.read() !== undefined) look();
    else if (step.done !== before.done || step.total !== before.total) tellAll();
    wait(0);
  };
  const wait = (milliseconds: number) => {
    clearTimeout(turn);
    if (findNext() !== undefined) turn = setTimeout(goOn, milliseconds);
  };
  return {
    want: (plan, ofFiles) => {
      if (isFirst) standing = plan;
      const isOfOthers = inFiles !== null && inFiles !== ofFiles;
      [wanted, inFiles] = [plan, ofFiles];
      if (plan === null || isWorkedOut(plan)) seen = plan;
      else if (isOfOthers) seen = null;
      if (standing === null || seen !== null || isOfOthers) isAtStart = false;
      isFirst = false;
      wait(PAINT);
    },
    readSeen: () => seen,
    isAtStart: () => isAtStart,
    isOld: () => !isSamePlan(isAtStart ? standing : seen, wanted),
    readStep: () => {
      const next = findNext();
      return next?.kind === 'settled' && next.work.kind === 'planning'
        ? next.work.planning.readStep()
        : null;
    },
    watch: (tell) => {
      watching.add(tell);
      return () => watching.delete(tell);
    },
  };
}
