import { type ByRun, forEachRun, RUNS } from '../../documents/parts/range.ts';
import type { Ordering } from '../order.ts';
import { type Based, findUnequal } from '../ranking/price-bases.ts';
import { type Demand, findClash } from './clash.ts';
import { type Field, findField } from './field.ts';
import { type BestSchedule, findSchedule } from './find-schedule.ts';
import { type FrontierStep, findAt, findFrontier } from './frontier.ts';
import { type LeftOut, listLeftOut } from './left-out.ts';
import { findMargins } from './margins.ts';
import type { PlanRequest } from './request.ts';
import type { Schedule } from './schedule.ts';
import { findSetting, type Setting } from './setting.ts';
import {
  type Breach,
  costSchedule,
  listBreaches,
  listPlanned,
  type PlannedStart,
  valueSchedule,
} from './totals.ts';

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
  /** The name of every ranked candidate, by its id. */
  readonly names: ReadonlyMap<string, string>;
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

/** The share of every year's budget that a cut leaves, in per cent. */
export const CUT_PERCENT = 80;

/** What is to be worked out besides the plan. */
export interface PlanOptions {
  readonly frontier?: boolean;
}

/** Plans which candidates of a list start when. */
export function makePlan(
  ordering: Pick<Ordering, 'ranked' | 'unranked' | 'byId'>,
  request: PlanRequest,
  options: PlanOptions = {},
): PlanResult {
  const field = findField(ordering, request);
  const appraisals = field.contenders.map(({ appraisal }) => appraisal.input);
  const based =
    appraisals[0] &&
    findUnequal(
      appraisals.map(({ candidate }) => candidate),
      appraisals[0].assumptions,
    );
  if (based !== undefined && based.length > 0) return { kind: 'unequal-bases', based };
  const setting = findSetting(request, field, ordering.byId);
  const found = findSchedule(setting, 'plan');
  if (found.kind === 'not-found') return found;
  if (found.kind === 'impossible') return { ...found, clash: findClash(setting), field };
  const names = new Map(
    ordering.ranked.map(({ candidate }) => [candidate.candidate, candidate.name]),
  );
  return describe({ request, setting, field, names }, found, options);
}

function describe(
  given: Pick<Plan, 'request' | 'setting' | 'field' | 'names'>,
  found: Extract<BestSchedule, { kind: 'found' }>,
  { frontier = false }: PlanOptions,
): Plan {
  const { setting, field } = given;
  const { schedule, isProven, bound } = found;
  const { run } = setting;
  const runs = forEachRun((each) =>
    each === run ? found : findSchedule({ ...setting, run: each }, 'further', [schedule]),
  );
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
    leftOut: listLeftOut(setting, field, found),
    margins: findMargins(setting, found),
    robust: [...schedule.keys()].filter((id) => RUNS.every((each) => startsIn(runs[each], id))),
    runs,
    cut: findAt(setting, CUT_PERCENT, [schedule]),
    free: setting.must.size === 0 ? null : findFree(setting, schedule),
    frontier: frontier ? findFrontier(setting, schedule) : null,
  };
}

function startsIn(best: BestSchedule, id: string): boolean {
  return best.kind === 'found' && best.schedule.has(id);
}

function findFree(setting: Setting, from: Schedule): BestSchedule {
  return findSchedule({ ...setting, must: new Map() }, 'further', [from]);
}
