import type { Plan } from '../../assess/plan/plan.ts';
import { readRequest } from '../../assess/plan/read-request.ts';
import type { TypedOption } from '../../assess/plan/typed-option.ts';
import type { InputFile } from '../../assess/provenance.ts';
import type { Finding } from '../../check/finding.ts';
import type { PlanFile } from '../../documents/plan-file.ts';
import type { LoadedPlan } from '../../load/loaded-plan.ts';
import type { Misuse, Misused } from '../../load/misuse.ts';
import { settlePlan } from '../../load/settle-plan.ts';
import type { AskedPlan } from '../data/page-data.ts';
import type { Change } from '../what-if/wish.ts';
import { changePlan } from './change-plan.ts';
import type { PlanPlace } from './plan-path.ts';
import type { Planned, Planning, startPlanning } from './planning.ts';

/** What a page shows of a plan. */
export type ShownPlan = SettledPlan | { readonly kind: 'unsettled'; readonly misuse: Misuse };

/** A plan that is worked out, or that its file keeps from being planned. */
export interface SettledPlan {
  readonly kind: 'settled';
  /** With every change in it. */
  readonly plan: PlanFile;
  /** Without any. */
  readonly unchanged: PlanFile;
  /** The file that says what to plan; null where options say all of it. */
  readonly file: InputFile | null;
  /** What was typed beside that file. */
  readonly typed: readonly TypedOption[];
  readonly work: { readonly kind: 'planning'; readonly planning: Planning } | Faulty;
}

/** What keeps a plan from being planned. */
export interface Faulty {
  readonly kind: 'faulty';
  readonly findings: readonly Finding[];
}

/** A plan that cannot have a change. */
export interface RefusedLimit {
  readonly kind: 'refused-limit';
  readonly says: string;
}

/** What a plan of a page is made from. */
export interface PlanSources {
  readonly plans: readonly LoadedPlan[];
  /** Undefined in a page that was not asked for as a plan. */
  readonly asked: AskedPlan | undefined;
  /** Those of limits alone. */
  readonly changes: readonly Change[];
  readonly start: typeof startPlanning;
}

/** The plan of a list; null where it has none, as a hit list without a plan file or with several. */
export function findShownPlan(
  { plans, asked, changes, start }: PlanSources,
  readOrdering: () => Planned,
): ShownPlan | null | RefusedLimit {
  const [only, ...others] = plans;
  const isWithout = asked === undefined && (only === undefined || others.length > 0);
  if (isWithout) return changes.length === 0 ? null : refuseAll();
  const settled = others.length > 0 ? severalOf(plans) : settleOne(only, asked);
  if (settled.kind === 'misused') {
    return changes.length === 0 ? { kind: 'unsettled', misuse: settled.misuse } : refuseAll();
  }
  const changed = changePlan(settled.plan, changes);
  if (!changed.ok) return { kind: 'refused-limit', says: changed.says };
  const { plan } = changed;
  const findings = only?.check(plan) ?? [];
  const options = { frontier: asked?.frontier ?? false };
  return {
    kind: 'settled',
    plan,
    unchanged: settled.plan,
    file: only === undefined ? null : { file: only.file, digest: only.digest },
    typed: settled.typed,
    work:
      findings.length > 0
        ? { kind: 'faulty', findings }
        : { kind: 'planning', planning: start(readOrdering(), readRequest(plan), options) },
  };
}

function severalOf(plans: readonly LoadedPlan[]): Misused {
  return {
    kind: 'misused',
    misuse: { why: 'several-plans', files: plans.map(({ file }) => file) },
  };
}

function settleOne(plan: LoadedPlan | undefined, asked: AskedPlan | undefined) {
  return settlePlan(plan?.plan ?? null, asked?.typed ?? {});
}

function refuseAll(): RefusedLimit {
  return { kind: 'refused-limit', says: 'This page has no plan whose limits could be others.' };
}

/** Whether a limit was typed, so that a file does not say it. */
export function isTyped({ limit }: PlanPlace, { typed, file }: SettledPlan): boolean {
  return file === null || typed.some(({ option }) => option === limit);
}

/** Whether a plan can be shown without being worked out first. */
export function isWorkedOut(plan: ShownPlan): boolean {
  return (
    plan.kind === 'unsettled' ||
    plan.work.kind === 'faulty' ||
    plan.work.planning.read() !== undefined
  );
}

/** Whether two plans are worked out as one. */
export function isSamePlan(a: ShownPlan | null, b: ShownPlan | null): boolean {
  if (a === b) return true;
  if (a?.kind !== 'settled' || b?.kind !== 'settled') return false;
  if (a.work.kind === 'faulty' || b.work.kind === 'faulty') return false;
  return a.work.planning === b.work.planning;
}

/** Works out a plan, however long that takes. */
export function workOut(shown: ShownPlan | null): ShownPlan | null {
  if (shown?.kind === 'settled' && shown.work.kind === 'planning') shown.work.planning.finish();
  return shown;
}

/** The plan; null where there is none, or it is not worked out yet. */
export function readPlan(shown: ShownPlan | null): Plan | null {
  if (shown?.kind !== 'settled' || shown.work.kind === 'faulty') return null;
  const result = shown.work.planning.read();
  return result?.kind === 'planned' ? result : null;
}
