import type { Driver } from '../../assess/appraisal/driver.ts';
import { type DriverEffect, isDeciding } from '../../assess/appraisal/drivers.ts';
import type { Entry } from '../../assess/entry.ts';
import { UNGRADED } from '../../assess/savings/estimate.ts';
import { showEstimate, showInFull, showShare } from '../../documents/show-money.ts';
import type { Explanation } from '../explain/explanation.ts';

/** What is doubtful about the figures of a candidate, the gravest first, each with what would settle it. */
export function listMoneyDoubts(explanation: Explanation): string[] {
  const { entry } = explanation;
  return [
    ...tellDriver(explanation),
    ...tellCash(entry),
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

/** The input on which it hangs whether something gains or loses, or that no single one decides it. */
function tellDriver({ entry: { appraisal }, drivers }: Explanation): string[] {
  if (appraisal?.worth !== 'depends') return [];
  const ranged = drivers.filter(({ isRange }) => isRange);
  const deciding = ranged.find(isDeciding);
  const [widest] = ranged;
  if (deciding !== undefined) {
    return [
      `Its worth hangs most on one input: ${nameEffect(deciding)}. To settle it: evidence that narrows its range.`,
    ];
  }
  return widest === undefined
    ? []
    : [
        `No one input decides whether it gains or loses; most is moved by ${nameEffect(widest)}. To settle it: evidence that narrows several ranges.`,
      ];
}

function nameEffect({ driver, low, high }: DriverEffect): string {
  return `${PLAIN_DRIVERS[driver]}. That alone moves the net present value from ${showEstimate(low)} to ${showEstimate(high)}`;
}

/** Whether what gains by all savings loses by those that free cash. */
function tellCash({ appraisal }: Entry): string[] {
  const cash = appraisal?.results.low.cashNetPresentValue ?? null;
  if (appraisal?.worth !== 'gains' || cash === null || cash.gte(0)) return [];
  return [
    `Counting only savings that free cash it loses ${showEstimate(cash.abs())} with everything adverse. To settle it: which posts and contracts would end, and when.`,
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
    `Two counts differ: ${both}. Believe the posts sooner, since they can be counted and a ratio cannot; how many would go is a forecast. To settle it: count them in several organisations.`,
  ];
}

/** Whether the figures rest on mere assertion. Bottom-up, the ratio's own evidence plays no part in them. */
function tellEvidence({ estimate, appraisal }: Entry): string[] {
  if (estimate === null) return [];
  if (estimate.lines.some(({ grades }) => grades.line === UNGRADED)) {
    return [
      'The saving rests on assertion, the weakest evidence. To settle it: measure in several organisations what is spent and what could be replaced.',
    ];
  }
  const isByRatio =
    appraisal?.method !== 'bottom-up' &&
    estimate.lines.some(({ grades }) => grades.ratio === UNGRADED);
  return isByRatio
    ? [
        'How much of the spend would go rests on assertion, the weakest evidence. To settle it: what a like service cost before and after.',
      ]
    : [];
}

function tellUnranged({ appraisal }: Entry): string[] {
  if (appraisal === null || appraisal.isRanged) return [];
  return [
    'Its figures were given without a range. To settle it: say for each what is adverse and what is favourable.',
  ];
}
