import type { Ordering } from '../../assess/order.ts';
import {
  type PlanOptions,
  type PlanResult,
  type PlanStep,
  planInSteps,
} from '../../assess/plan/plan.ts';
import type { PlanRequest } from '../../assess/plan/request.ts';
import { compareText } from '../../documents/compare-text.ts';
import { isAlike } from '../../report/html/is-alike.ts';

/** A plan that is worked out step by step, and may be left and gone on with. */
export interface Planning {
  readonly request: PlanRequest;
  /** What came of it; undefined until it is worked out. */
  readonly read: () => PlanResult | undefined;
  /** How far it has come. */
  readonly readStep: () => PlanStep;
  /** Goes on by a step. */
  readonly goOn: () => void;
  /** Works out all of it. */
  readonly finish: () => PlanResult;
}

/** What a plan is made from. */
export type Planned = Pick<Ordering, 'ranked' | 'unranked' | 'byId'>;

/** Begins to plan; nothing is worked out yet. */
export function startPlanning(
  ordering: Planned,
  request: PlanRequest,
  options: PlanOptions,
): Planning {
  const work = planInSteps(ordering, request, options);
  let step: PlanStep = { done: 0, total: 1 };
  let result: PlanResult | undefined;
  const goOn = () => {
    if (result !== undefined) return;
    const next = work.next();
    if (next.done === true) result = next.value;
    else step = next.value;
  };
  return {
    request,
    read: () => result,
    readStep: () => step,
    goOn,
    finish: () => {
      while (result === undefined) goOn();
      return result;
    },
  };
}

/** A plan that was worked out elsewhere, from the same. */
export function plannedAlready(request: PlanRequest, result: PlanResult): Planning {
  return {
    request,
    read: () => result,
    readStep: () => ({ done: 1, total: 1 }),
    goOn: () => undefined,
    finish: () => result,
  };
}

/** How many plans are kept, so that undoing a change takes no time. */
const KEPT = 8;

/** A plan with all that it rests on. */
interface Known {
  readonly from: unknown;
  readonly planning: Planning;
}

/** Begins to plan like `startPlanning`, and goes on with what was begun from the same: the first and the last ones. */
export function rememberPlannings(): typeof startPlanning {
  let first: Known | undefined;
  let last: readonly Known[] = [];
  return (ordering, request, options) => {
    const from = listFrom(ordering, request, options);
    const found = [...last, ...(first === undefined ? [] : [first])].find((each) =>
      isAlike(each.from, from),
    );
    const known = found ?? { from, planning: startPlanning(ordering, request, options) };
    first ??= known;
    last = [known, ...last.filter((each) => each !== known)].slice(0, KEPT);
    return known.planning;
  };
}

/** All that a plan rests on; in which order candidates are ranked is no part of it. */
function listFrom({ ranked, unranked }: Planned, request: PlanRequest, options: PlanOptions) {
  return {
    request: { ...request, must: [...request.must] },
    options,
    ranked: ranked
      .map(({ candidate, judgement, appraisal }) => ({
        candidate,
        verdict: judgement.verdict,
        appraisal,
      }))
      .sort((a, b) => compareText(a.candidate.candidate, b.candidate.candidate)),
    unranked: unranked.map(({ candidate }) => candidate),
  };
}
