import { isYear } from '../../documents/parts/year.ts';

/** A limit of a plan that a page may change: what may be spent in a year, or how many people there are. */
export interface PlanPlace {
  readonly limit: PlanLimit;
  readonly year: string;
}

export type PlanLimit = (typeof PLAN_LIMITS)[number];

const PLAN_LIMITS = ['budget', 'team'] as const;

/** Reads the path of a limit, `plan.budget.2026-27`; undefined for any other path. */
export function readPlanPath(path: string): PlanPlace | undefined {
  const [whose, key, year, ...deeper] = path.split('.');
  const limit = PLAN_LIMITS.find((each) => each === key);
  const isPath = whose === 'plan' && year !== undefined && isYear(year) && deeper.length === 0;
  return isPath && limit !== undefined ? { limit, year } : undefined;
}

/** The path of a limit. No candidate has such a path, whatever its id. */
export function writePlanPath({ limit, year }: PlanPlace): string {
  return `plan.${limit}.${year}`;
}
