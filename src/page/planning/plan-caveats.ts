import type { Block } from '../../report/blocks.ts';
import { listTypedCaveats } from '../../report/plan/plan-origin.ts';
import type { Shown } from '../what-if/open-page.ts';
import { splitWish, toAssumption } from '../what-if/wish.ts';

/** What makes a plan another one than its file asks for: options beside it, and limits that were changed. */
export function planCaveats({ plan, wish }: Pick<Shown, 'plan' | 'wish'>): readonly Block[] {
  if (plan?.kind !== 'settled') return [];
  const assumed = splitWish(wish).limits.map((change) => ({
    lead: 'Assumed',
    text: toAssumption(change),
  }));
  const caveats = [...listTypedCaveats(plan.typed, plan.file), ...assumed];
  return caveats.length === 0 ? [] : [{ kind: 'caveats', caveats }];
}
