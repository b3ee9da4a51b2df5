import type { PlanRequest } from '../../assess/plan/request.ts';
import { findFollowing } from '../../documents/parts/year.ts';

/** The name of a year counted from a plan's first, beyond its last too. */
export function nameYear({ years }: Pick<PlanRequest, 'years'>, year: number): string {
  let name = years[0] ?? '';
  for (let passed = 0; passed < year; passed += 1) name = findFollowing(name);
  return name;
}

/** The years of a plan as the end of a sentence: "in 2026-27", "from 2026-27 to 2028-29". */
export function tellSpan({ years }: Pick<PlanRequest, 'years'>): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? `in ${first}` : `from ${first} to ${last}`;
}
