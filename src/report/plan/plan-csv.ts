import { sumPence, toPounds } from '../../assess/plan/pence.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import { RUNS } from '../../documents/parts/range.ts';
import { type Cell, money, renderCsv } from '../csv.ts';
import type { Harmless } from '../harmless/harmless.ts';
import type { PlanReport } from './plan-report.ts';
import { nameYear } from './year-names.ts';

/**
 * A plan as CSV: one row a candidate, those that start by year and then those left out by id. Money in
 * pounds; what the funder pays has a column for each plan year.
 */
export function renderPlanCsv({ plan }: Pick<PlanReport, 'plan'>): Harmless<'csv'> {
  const { request } = plan;
  const headings = [
    'candidate',
    'start',
    'left out because of',
    ...RUNS.map((run) => `value ${run} (pounds)`),
    ...request.years.map((year) => `cost in ${year} (pounds)`),
    ...request.years.map((year) => `team in ${year}`),
    'extra budget that would add it (pounds)',
    'lost if it must start (pounds)',
  ];
  return renderCsv([headings, ...listStarts(plan), ...listLeftOut(plan)]);
}

function listStarts({ starts, request }: Plan): Cell[][] {
  return starts.map(({ id, start, value, cost, team }) => [
    id,
    nameYear(request, start),
    null,
    ...RUNS.map((run) => money(toPounds(value[run]))),
    ...cost.map((each) => money(toPounds(each))),
    ...team,
    null,
    null,
  ]);
}

function listLeftOut({ leftOut, request }: Plan): Cell[][] {
  const none = [...RUNS, ...request.years, ...request.years].map(() => null);
  return leftOut.map(({ id, why, needs, forced }) => [
    id,
    null,
    why.join(' and '),
    ...none,
    needs && money(toPounds(sumPence(needs.extra))),
    forced === null ? null : money(toPounds(forced)),
  ]);
}
