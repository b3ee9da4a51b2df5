import type { Assessment } from './assessment.ts';
import { findHeadline } from './headline.ts';
import { type JudgeAndCost, judgeAndCost } from './judge-and-cost.ts';
import { type Ordering, order } from './order.ts';
import { findRatioSpread } from './savings/compare-ratios.ts';
import type { State } from './state.ts';
import { findMarkingEffects, type MarkingEffect, weighMarkings } from './unknowns/markings.ts';

/**
 * Judges, costs and ranks the candidates of a state. `work` judges and costs one of them: whoever
 * assesses many states that differ little hands in one that remembers. What the markings hang on is
 * worked out when it is first read, since most readers never ask.
 */
export function assess(state: State, work: JudgeAndCost = judgeAndCost): Assessment {
  const { sheet, assumptions, options } = state;
  const ordering = orderState(state, work);
  let markings: readonly MarkingEffect[] | undefined;
  return {
    options,
    sheet,
    assumptions,
    ...ordering,
    headline: findHeadline(ordering),
    ratioSpread: findRatioSpread(assumptions),
    get markings() {
      markings ??= findMarkingEffects(sheet, ordering.ranked, ordering.measure);
      return markings;
    },
    get markingWeight() {
      return weighMarkings(this.markings);
    },
  };
}

/** The candidates of a state in order, without what an assessment says of the list as a whole. */
export function orderState(
  { sheet, assumptions, candidates, options }: State,
  work: JudgeAndCost,
): Ordering {
  const entries = [...candidates.values()].map((each) => work(each, sheet, assumptions));
  return order(entries, options);
}
