import type { PlanFile } from '../../documents/plan-file.ts';
import type { PlanRequest } from './request.ts';

/** What a plan file asks for, with the defaults in place of what it leaves out. */
export function readRequest(file: PlanFile): PlanRequest {
  const { budget, team, after, must = [] } = file;
  return {
    years: budget.map(({ year }) => year),
    budget: budget.map(({ amount }) => amount),
    carryOver: file['carry-over'] ?? false,
    team: typeof team === 'number' ? budget.map(() => team) : (team ?? null),
    run: file.run ?? 'low',
    objective: file.objective ?? 'npv',
    after: after ?? null,
    before: file.before ?? [],
    notBoth: file['not-both'] ?? [],
    must: new Map(must.map(({ id, year }) => [id, year])),
    mustNot: file['must-not'] ?? [],
    only: file.only ?? false,
  };
}
