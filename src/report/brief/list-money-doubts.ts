import type { Driver } from '../../assess/appraisal/driver.ts';
import type { Entry } from '../../assess/entry.ts';
import { UNGRADED } from '../../assess/savings/estimate.ts';
import { showEstimate, showInFull, showShare } from '../../documents/show-money.ts';
import type { Explanation } from '../explain/explanation.ts';

/** What is doubtful about the figures of a candidate, the gravest first, each with what would settle it. */
export function listMoneyDoubts(explanation: Explanation): string[] {
  const { entry } = explanation;
  return [
    ...tellDriver(explanation),
    ...tellPosts(entry),
    ...tellEvidence(entry),
    ...tellUnranged(entry),
  ];
}

/** The inputs in words that need no key. */
const PLAIN_DRIVERS: { readonly [D in Driver]: string } = {
  amount: 'what is spent today',
  addressable: 'the share of the spend that could be replaced',
  ratio: 'how little would still be spent',
  'retained-local': 'the share of the spend that stays with each organisation',
  growth: 'how the spend would grow if nothing were done',
  'take-up': 'how many organisations join, and when',
  delay: 'when it is launched',
  cashable: 'how much of the saving frees cash',
  build: 'what it costs to build',
  transition: 'what the move costs',
  run: 'what it costs to run',
  onboarding: 'what it costs an organisation to join',
  bias: 'how far costs are raised because such estimates tend to be too low',
  mitigation: 'how far the risk of higher costs has been brought down',
};

/** The input that moves the worth most, where the worth is not above doubt. */
function tellDriver({ entry: { appraisal }, drivers: [first] }: Explanation): string[] {
  if (appraisal === null || appraisal.worth === 'gains' || first?.isRange !== true) return [];
  const { driver, low, high } = first;
  return [
    `Its worth hangs most on one input: ${PLAIN_DRIVERS[driver]}. That alone moves the net present value from ${showEstimate(low)} to ${showEstimate(high)}. To settle it: evidence that narrows its range.`,
  ];
}

/** Posts and the ratio, where they answer one question and differ. */
function tellPosts({ posts }: Entry): string[] {
  const gap = posts?.gap ?? null;
  if (gap === null) return [];
  const { of, byPosts, byRatio } = gap;
  const both =
    of === 'saving'
      ? `counted in posts it saves ${showInFull(byPosts)} a year, and by the ratio ${showInFull(byRatio)}`
      : `${showShare(byPosts)} of the posts would go, yet the ratio saves ${showShare(byRatio)} of the spend`;
  return [
    `Two counts differ: ${both}. Believe the posts, which can be counted. To settle it: count them in several organisations.`,
  ];
}

/** Whether the figures rest on mere assertion. Bottom-up, the ratio's own evidence plays no part in them. */
function tellEvidence({ estimate, appraisal }: Entry): string[] {
  if (estimate === null) return [];
  const isAsserted =
    appraisal?.method === 'bottom-up'
      ? estimate.lines.some(({ grades }) => grades.line === UNGRADED)
      : estimate.weakest?.grade === UNGRADED;
  if (!isAsserted) return [];
  return [
    'The saving rests on assertion, the weakest evidence. To settle it: measure in several organisations what is spent and what could be replaced.',
  ];
}

function tellUnranged({ appraisal }: Entry): string[] {
  if (appraisal === null || appraisal.isRanged) return [];
  return [
    'Its figures were given without a range. To settle it: say for each what is adverse and what is favourable.',
  ];
}
