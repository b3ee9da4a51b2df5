import type { HeadlineFact } from './headline.ts';
import type { Ordering } from './order.ts';
import type { RatioSpread } from './savings/compare-ratios.ts';
import type { State } from './state.ts';
import type { MarkingEffect, MarkingWeight } from './unknowns/markings.ts';

/** One state assessed: candidates judged, costed and ranked. Computed once, handed to every reporter. */
export interface Assessment extends Ordering, Pick<State, 'options' | 'sheet' | 'assumptions'> {
  /** What the top of the list has to say, in the order to say it. */
  readonly headline: readonly HeadlineFact[];
  /** How much the choice of a ratio matters; null with fewer than two ratios. */
  readonly ratioSpread: RatioSpread | null;
  /** What would change if one criterion's marking were the other way, in sheet order. */
  readonly markings: readonly MarkingEffect[];
  readonly markingWeight: MarkingWeight;
}
