import type { LeftOut } from '../../assess/plan/left-out.ts';
import { sumPence, toPounds } from '../../assess/plan/pence.ts';
import type { Plan } from '../../assess/plan/plan.ts';
import type { PlannedStart } from '../../assess/plan/totals.ts';
import { RUNS } from '../../documents/parts/range.ts';
import { type Cell, type Column, money, renderColumns } from '../csv.ts';
import type { Harmless } from '../harmless/harmless.ts';
import type { PlanReport } from './plan-report.ts';
import { nameOf } from './tell-starts.ts';
import { nameYear } from './year-names.ts';

/** A ranked candidate: its start, or why it is left out. */
type Row = PlannedStart | LeftOut;

/**
 * A plan as CSV: one row a candidate, those that start by year and then those left out by id. Money in
 * pounds; what the funder pays has a column for each plan year.
 */
export function renderPlanCsv({ plan }: Pick<PlanReport, 'plan'>): Harmless<'csv'> {
  return renderColumns(listPlanColumns(plan), [...plan.starts, ...plan.leftOut]);
}

/** The columns of a plan, each with the name of the same thing in a row of `plan` or `leftOut` of its JSON. */
export function listPlanColumns(plan: Plan): Column<Row>[] {
  const { request } = plan;
  return [
    { heading: 'id', name: 'id', cell: ({ id }) => id },
    { heading: 'name', name: null, cell: ({ id }) => nameOf(id, plan) },
    ofStart('start', 'start', ({ start }) => nameYear(request, start)),
    ofLeftOut('left out because of', 'why', ({ why }) => why.join(' ')),
    ...RUNS.map((run) =>
      ofStart(`value, ${run} (pounds)`, `value.${run}`, ({ value }) => pounds(value[run])),
    ),
    ...request.years.map((year, at) =>
      ofStart(`funder pays in ${year} (pounds)`, `cost.${at}`, ({ cost }) => pounds(cost[at])),
    ),
    ...request.years.map((year, at) =>
      ofStart(`team in ${year}`, `team.${at}`, ({ team }) => team[at]),
    ),
    ofLeftOut('would fit with a start in', 'needs.start', ({ needs }) =>
      needs === null ? null : nameYear(request, needs.start),
    ),
    ofLeftOut('and with more budget, in all (pounds)', null, ({ needs }) =>
      needs === null ? null : pounds(sumPence(needs.extra)),
    ),
    ofLeftOut('value lost if it must start (pounds)', 'forced', ({ forced }) => pounds(forced)),
  ];
}

function ofStart(
  heading: string,
  name: string | null,
  cell: (start: PlannedStart) => Cell,
): Column<Row> {
  return { heading, name, cell: (row) => ('why' in row ? null : cell(row)) };
}

function ofLeftOut(
  heading: string,
  name: string | null,
  cell: (row: LeftOut) => Cell,
): Column<Row> {
  return { heading, name, cell: (row) => ('why' in row ? cell(row) : null) };
}

function pounds(pence: bigint | null | undefined): Cell {
  return pence === null || pence === undefined ? null : money(toPounds(pence));
}
