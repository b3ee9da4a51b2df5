import type { Block, Caveat } from '../../report/blocks.ts';
import { listTypedCaveats } from '../../report/plan/plan-origin.ts';
import type { Shown } from '../what-if/open-page.ts';
import { type Change, splitWish } from '../what-if/wish.ts';
import { readLimit } from './change-plan.ts';
import { readPlanPath } from './plan-path.ts';
import { isTyped, type SettledPlan } from './shown-plan.ts';

/** What makes a plan another one than its file asks for: options beside it, and limits that were changed. */
export function planCaveats({ plan, wish }: Pick<Shown, 'plan' | 'wish'>): readonly Block[] {
  if (plan?.kind !== 'settled') return [];
  const assumed = splitWish(wish).limits.map((change) => tellAssumed(change, plan));
  const caveats = [...listTypedCaveats(plan.typed, plan.file), ...assumed];
  return caveats.length === 0 ? [] : [{ kind: 'caveats', caveats }];
}

function tellAssumed({ path, value }: Change, plan: SettledPlan): Caveat {
  const place = readPlanPath(path);
  const was = place && readLimit(plan.unchanged, place);
  const where = place !== undefined && isTyped(place, plan) ? 'as typed' : 'in the file';
  return { lead: 'Assumed', text: `${path} = ${value} (${where}: ${was})` };
}
