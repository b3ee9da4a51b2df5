import type { BestSchedule } from '../../assess/plan/find-schedule.ts';
import type { FrontierStep } from '../../assess/plan/frontier.ts';
import type { LeftOut } from '../../assess/plan/left-out.ts';
import { toPounds } from '../../assess/plan/pence.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import type { Schedule } from '../../assess/plan/schedule.ts';
import { type ByRun, forEachRun } from '../../documents/parts/range.ts';
import type { Harmless } from '../harmless/harmless.ts';
import { toOriginJson } from '../hit-list/hit-list-json.ts';
import { renderJson } from '../json.ts';
import type { PlanReport } from './plan-report.ts';
import { nameYear } from './year-names.ts';

/** A plan as JSON, format 1: money as text in pounds, years by their names. */
export function renderPlanJson({ plan, ...report }: PlanReport): Harmless<'json'> {
  return renderJson({
    ...toOriginJson(report),
    planFile: toPlanFile(report),
    options: report.typed,
    ...toPlanJson(plan),
  });
}

/** The plan file with the name that it gives its plan; null where there is no file. */
function toPlanFile({ planFile, name }: Omit<PlanReport, 'plan'>) {
  return planFile && { ...planFile, name: name ?? null };
}

/** A plan as plain values, without where it comes from. */
function toPlanJson(plan: Plan) {
  const { request, setting, starts, value, cost, runs, cut, free, frontier } = plan;
  const { years } = request;
  return {
    years,
    budget: (setting.limits.budget ?? []).map(money),
    carryOver: request.carryOver,
    team: request.team,
    run: request.run,
    objective: request.objective,
    conditions: {
      after: request.after?.toFixed() ?? null,
      before: request.before,
      notBoth: request.notBoth,
      must: [...request.must].map(([id, start]) => ({ id, start })),
      mustNot: request.mustNot,
      only: request.only,
    },
    proven: plan.isProven,
    bound: money(plan.bound),
    plan: starts.map((start) => ({
      id: start.id,
      start: nameYear(request, start.start),
      value: moneyByRun(start.value),
      cost: start.cost.map(money),
      team: start.team,
    })),
    value: moneyByRun(value),
    cost: cost.slice(0, years.length).map(money),
    after: cost.slice(years.length).map((each, later) => ({
      year: nameYear(request, years.length + later),
      cost: money(each),
    })),
    adopters: plan.adopterCost.map(money),
    breaches: plan.breaches.map(({ run, year, by }) => ({
      run,
      year: nameYear(request, year),
      by: money(by),
    })),
    committed: plan.committed,
    leftOut: plan.leftOut.map((each) => toLeftOut(each, plan)),
    margins: years.map((year, at) => ({ year, gain: moneyOrNull(plan.margins[at] ?? null) })),
    robust: plan.robust,
    runs: forEachRun((run) => toBest(runs[run], plan)),
    cut: toBest(cut, plan),
    ...(free === null ? {} : { withoutMust: toBest(free, plan) }),
    ...(frontier === null ? {} : { frontier: frontier.map(toStep) }),
  };
}

function money(pence: bigint): string {
  return toPounds(pence).toFixed();
}

function moneyOrNull(pence: bigint | null): string | null {
  return pence === null ? null : money(pence);
}

function moneyByRun(value: ByRun<bigint>): ByRun<string> {
  return forEachRun((run) => money(value[run]));
}

/** The best plan of other limits; null where none was found. */
function toBest(best: BestSchedule, plan: Plan) {
  if (best.kind !== 'found') return null;
  const { value, isProven, bound, schedule } = best;
  return {
    value: money(value),
    proven: isProven,
    bound: money(bound),
    plan: toStarts(schedule, plan),
  };
}

function toStarts(schedule: Schedule, { request }: Plan) {
  return [...schedule]
    .sort(([, a], [, b]) => a - b)
    .map(([id, year]) => ({ id, start: nameYear(request, year) }));
}

function toLeftOut({ id, why, needs, forced }: LeftOut, { request }: Plan) {
  const extra = (needs?.extra ?? []).flatMap((amount, year) =>
    amount === 0n ? [] : [{ year: nameYear(request, year), amount: money(amount) }],
  );
  return {
    id,
    why,
    needs: needs && { start: nameYear(request, needs.start), extra },
    forced: moneyOrNull(forced),
  };
}

function toStep({ percent, value, isProven, in: joins, out, moved }: FrontierStep) {
  return { percent, value: moneyOrNull(value), proven: isProven, in: joins, out, moved };
}
