import type { PlanRequest } from '../../assess/plan/request.ts';
import { findFollowing } from '../../documents/parts/year.ts';

/** The name of a year counted from a plan's first, beyond its last too. */
export function nameYear({ years }: Pick<PlanRequest, 'years'>, year: number): string {
  let name = years[0] ?? '';
  for (let passed = 0; passed < year; passed += 1) name = findFollowing(name);
  return name;
}
