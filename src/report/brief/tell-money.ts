import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import { isLosing } from '../../assess/appraisal/worth.ts';
import type { Entry } from '../../assess/entry.ts';
import type { Estimate, Savings } from '../../assess/savings/estimate.ts';
import { DEFAULT_RATIO } from '../../assess/savings/resolve-ratio.ts';
import type { Assumptions } from '../../documents/assumptions.ts';
import type { Candidate } from '../../documents/candidate.ts';
import { showEstimate, showShare } from '../../documents/show-money.ts';
import { showPriceYears, showSavings } from '../words/savings-rows.ts';
import { count } from '../words/show-answers.ts';
import {
  nameNetPresentValue,
  showCashNetPresentValue,
  showCashPayback,
  showFullPayback,
  showPrices,
  tellOneOffLeftOut,
} from '../words/worth.ts';
import { tellLossOf } from './recommend.ts';

/** What a candidate could save and cost: what programmes aim at first, then the appraisal, or else the arithmetic of the ratio. */
export function tellMoney(
  { candidate, estimate, appraisal }: Entry,
  assumptions: Assumptions,
): string[] {
  if (estimate === null) {
    return [
      IS_PAST[candidate.status]
        ? 'What was spent before it is not stated, so no saving is worked out.'
        : 'What is spent today is not stated, nor what it would cost, so no figure is given.',
    ];
  }
  return [
    ...tellReference(estimate, assumptions),
    ...(appraisal === null ? tellArithmetic(estimate) : tellAppraisal(appraisal)),
  ];
}

/** Whether a candidate replaced its waste already. */
const IS_PAST: { readonly [S in Candidate['status']]: boolean } = {
  radar: false,
  assessed: false,
  adopting: false,
  delivered: true,
  benchmark: true,
};

function tellReference(estimate: Estimate, assumptions: Assumptions): string[] {
  const { low, high } = assumptions['reference-saving'];
  const sums = listKinds(estimate).map(({ savings, period }) => {
    const { reference, addressable } = showSavings(savings);
    return `${reference} ${period}${showPriceYears(savings)}, of the ${addressable} that could be replaced`;
  });
  return [
    `Comparable programmes aim to save ${showShare(low)} to ${showShare(high)} of such spend: here ${sums.join('; and ')}. None is known to have shown it.`,
  ];
}

function tellArithmetic(estimate: Estimate): string[] {
  const name =
    estimate.ratio?.id === DEFAULT_RATIO
      ? 'The paper’s arithmetic'
      : 'The arithmetic that the file asks for';
  const sums = listKinds(estimate).flatMap(({ savings, period }) => {
    const { residual, gross, adjusted } = showSavings(savings);
    return savings.gross === null
      ? []
      : [
          `would leave ${residual} to be spent and save ${gross} ${period}, or ${adjusted} after a cut for weak evidence`,
        ];
  });
  return [
    ...(sums.length === 0 ? [] : [`${name} ${sums.join('; it ')}. That is no forecast.`]),
    'What it would cost is not stated.',
  ];
}

/** The savings of each kind, which are never added up. */
function listKinds({ annual, oneOff }: Estimate): { savings: Savings; period: string }[] {
  return [
    ...(annual === null ? [] : [{ savings: annual, period: 'a year' }]),
    ...(oneOff === null ? [] : [{ savings: oneOff, period: 'once in all' }]),
  ];
}

function tellAppraisal(appraisal: Appraisal): string[] {
  const { horizon, isRanged, method, results } = appraisal;
  const basis = method === 'top-down' ? 'By the paper’s ratio, which is no forecast, what' : 'What';
  const range = isRanged ? '' : ' No range was given, so there is only this one case.';
  return [
    `${basis} it saves less what it costs over ${count(horizon, 'year')}, later years counting for less (net present value, ${showPrices(appraisal)}): ${nameNetPresentValue(appraisal)}.${range}`,
    tellCash(appraisal),
    ...tellYearlySaving(appraisal),
    ...(isLosing(results) ? [`It ${tellLossOf(appraisal)}.`] : []),
    ...tellOneOffLeftOut(appraisal),
  ];
}

/** The yearly saving that the figure rests on, where it is beyond what comparable programmes aim at. */
function tellYearlySaving({ bestYear, input }: Appraisal): string[] {
  const aim = input.estimate.annual?.reference.high;
  return aim === undefined || bestYear.lte(aim)
    ? []
    : [
        `All this rests on saving up to ${showEstimate(bestYear)} a year, beyond the ${showEstimate(aim)} at most that comparable programmes would aim at.`,
      ];
}

/** What a finance director asks: the cash, and when it is back. */
function tellCash(appraisal: Appraisal): string {
  return appraisal.results.central.cashNetPresentValue === null
    ? `How much of the saving is cash is not stated; payback, counting all of it: ${showFullPayback(appraisal)}.`
    : `Counting only savings that free cash: ${showCashNetPresentValue(appraisal)}; payback on cash: ${showCashPayback(appraisal)}.`;
}
