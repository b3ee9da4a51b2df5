import { type ByRun, RUNS } from '../../documents/parts/range.ts';
import type { Ordering } from '../order.ts';
import { type Based, findUnequal } from '../ranking/price-bases.ts';
import { findBeside, looksBelow } from './beside.ts';
import { countDemands, type Demand, findClash } from './clash.ts';
import { type Committed, listCommitted } from './committed.ts';
import { type Field, findField } from './field.ts';
import { type BestSchedule, type FoundSchedule, findSchedule } from './find-schedule.ts';
import { type FrontierStep, findFrontier } from './frontier.ts';
import { type LeftOut, listLeftOut } from './left-out.ts';
import { findMargins } from './margins.ts';
import type { PlanRequest } from './request.ts';
import type { Schedule } from './schedule.ts';
import { candidatesOf, findSetting, type Setting } from './setting.ts';
import { SHARE_SEARCHES } from './shares.ts';
import {
  type Breach,
  costSchedule,
  listBreaches,
  listPlanned,
  type PlannedStart,
  valueSchedule,
} from './totals.ts';
import { finish, type Work } from './work.ts';

/** A plan, or why there is none. */
export type PlanResult =
  | Plan
  /** What may start is not all in the same prices. */
  | { readonly kind: 'unequal-bases'; readonly based: readonly Based[] }
  /** No plan keeps every limit: some that clash, of which none can be spared. */
  | { readonly kind: 'impossible'; readonly clash: readonly Demand[]; readonly field: Field }
  /** The search ended before it had found a plan. */
  | { readonly kind: 'not-found' };

/** A plan and what is said beside it. Money in whole pence. */
export interface Plan {
  readonly kind: 'planned';
  readonly request: PlanRequest;
  readonly setting: Setting;
  readonly field: Field;
  /** The name of every candidate, ranked or not, by its id. */
  readonly names: ReadonlyMap<string, string>;
  /** What may start and counts some of the same spend as what has started already, in id order. */
  readonly committed: readonly Committed[];
  /** By year, then by id. */
  readonly starts: readonly PlannedStart[];
  readonly schedule: Schedule;
  readonly value: ByRun<bigint>;
  /** Whether no other plan is better; else none exceeds the bound. */
  readonly isProven: boolean;
  readonly bound: bigint;
  /** What the funder pays in each year from the plan's first, beyond its last too, in the plan's run. */
  readonly cost: readonly bigint[];
  /** The same of adopters. */
  readonly adopterCost: readonly bigint[];
  readonly breaches: readonly Breach[];
  readonly leftOut: readonly LeftOut[];
  /** By plan year. */
  readonly margins: readonly (bigint | null)[];
  /** What starts in the best plans of all three runs, in whatever year. */
  readonly robust: readonly string[];
  /** The best plan of each run. */
  readonly runs: ByRun<BestSchedule>;
  /** The best plan at 80% of every year's budget. */
  readonly cut: BestSchedule;
  /** The best plan if nothing had to start; null where nothing has to. */
  readonly free: BestSchedule | null;
  /** Null where it was not asked for. */
  readonly frontier: readonly FrontierStep[] | null;
}

/** What is to be worked out besides the plan. */
export interface PlanOptions {
  readonly frontier?: boolean;
}

/** How many searches have come to their end, and of how many. */
export interface PlanStep {
  readonly done: number;
  readonly total: number;
}

/** What is planned, and from what. */
type Given = Pick<Plan, 'request' | 'setting' | 'field' | 'names' | 'committed'>;

/** Plans which candidates of a list start when. */
export function makePlan(
  ordering: Pick<Ordering, 'ranked' | 'unranked' | 'byId'>,
  request: PlanRequest,
  options: PlanOptions = {},
): PlanResult {
  return finish(planInSteps(ordering, request, options));
}

/** The same in steps, several to a search. */
export function* planInSteps(
  ordering: Pick<Ordering, 'ranked' | 'unranked' | 'byId'>,
  request: PlanRequest,
  options: PlanOptions = {},
): Work<PlanResult, PlanStep> {
  const field = findField(ordering, request);
  const based = findUnequalStarts(field);
  if (based.length > 0) return { kind: 'unequal-bases', based };
  const setting = findSetting(request, field, ordering.byId);
  const found = yield* countSteps(findSchedule(setting, 'plan'), 0, 1);
  if (found.kind === 'not-found') return found;
  if (found.kind === 'impossible') {
    const demands = countDemands(setting);
    const clash = yield* countSteps(findClash(setting), 1, 1 + demands);
    return { ...found, clash, field };
  }
  const candidates = candidatesOf(ordering.byId);
  const names = new Map([...candidates].map(([id, { name }]) => [id, name]));
  const committed = listCommitted(field, candidates);
  const given = { request, setting, field, names, committed };
  const total = 1 + countFurther(given, found, options);
  return yield* countSteps(describe(given, found, options), 1, total);
}

/** What may start, where it is not all in the same prices. */
function findUnequalStarts({ contenders }: Field): readonly Based[] {
  const inputs = contenders.map(({ appraisal }) => appraisal.input);
  const [first] = inputs;
  if (first === undefined) return [];
  return findUnequal(
    inputs.map(({ candidate }) => candidate),
    first.assumptions,
  );
}

/** Counts the searches of some work, after those that came before it. */
function* countSteps<Result>(
  work: Work<Result>,
  before: number,
  total: number,
): Work<Result, PlanStep> {
  let done = before;
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (step.value === 'searched') done += 1;
    yield { done, total };
  }
}

/** How many searches describe a plan. */
function countFurther(
  { setting: { contenders, limits, must, years } }: Given,
  found: FoundSchedule,
  { frontier = false }: PlanOptions,
): number {
  const otherRuns = RUNS.length - 1;
  const cut = 1;
  const below = looksBelow(found, frontier) ? SHARE_SEARCHES.below : 0;
  const lifts = limits.team === null ? 1 : 3;
  const ofProven = found.isProven ? contenders.length - found.schedule.size + years : 0;
  const free = must.size === 0 ? 0 : 1;
  const above = frontier ? SHARE_SEARCHES.above : 0;
  return otherRuns + cut + below + lifts + ofProven + free + above;
}

function* describe(
  given: Given,
  first: FoundSchedule,
  { frontier = false }: PlanOptions,
): Work<Plan> {
  const { setting, field } = given;
  const { found, runs, cut, below } = yield* findBeside(setting, first, frontier);
  const { schedule, isProven, bound } = found;
  const { run } = setting;
  return {
    kind: 'planned',
    ...given,
    starts: listPlanned(setting, schedule),
    schedule,
    value: valueSchedule(setting, schedule),
    isProven,
    bound,
    cost: costSchedule(setting, schedule, run),
    adopterCost: costSchedule(setting, schedule, run, 'adopterCosts'),
    breaches: listBreaches(setting, schedule),
    leftOut: yield* listLeftOut(setting, field, found),
    margins: yield* findMargins(setting, found),
    robust: [...schedule.keys()].filter((id) => RUNS.every((each) => startsIn(runs[each], id))),
    runs,
    cut,
    free: setting.must.size === 0 ? null : yield* findFree(setting, schedule),
    frontier: frontier ? yield* findFrontier(setting, found, below) : null,
  };
}

function startsIn(best: BestSchedule, id: string): boolean {
  return best.kind === 'found' && best.schedule.has(id);
}

function findFree(setting: Setting, from: Schedule): Work<BestSchedule> {
  return findSchedule({ ...setting, must: new Map() }, 'further', [from]);
}
