import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import type { Worth } from '../../assess/appraisal/worth.ts';
import type { Entry } from '../../assess/entry.ts';
import {
  nameCashNetPresentValue,
  nameNetPresentValue,
  showCashPayback,
  showFullPayback,
  showPrices,
  showWorth,
  tellOneOffLeftOut,
} from '../words/worth.ts';

/** What an appraisal says of a candidate's worth; or that there is none. */
export function tellWorth({ appraisal, estimate }: Entry): string[] {
  if (appraisal === null) {
    return estimate === null ? [] : ['No cost of the platform is stated, so nothing is appraised.'];
  }
  const { method, horizon, isRanged } = appraisal;
  const basis = method === 'top-down' ? ', by the paper’s ratio' : '';
  const range = isRanged ? '' : ' No range was given, so all three runs are the same.';
  const over = `over ${horizon} ${horizon === 1 ? 'year' : 'years'}, ${showPrices(appraisal)}`;
  return [
    `Net present value ${over}${basis}: ${nameNetPresentValue(appraisal)}.${range}`,
    `Worth: ${showWorth(appraisal)}. ${WORTH_EXPLAINED[appraisal.worth]}`,
    tellCash(appraisal),
    ...tellOneOffLeftOut(appraisal),
  ];
}

const WORTH_EXPLAINED: { readonly [W in Worth]: string } = {
  gains: 'The net present value is above 0 in all three runs.',
  loses: 'The net present value is below 0 in all three runs.',
  depends: 'The net present value is not on one side of 0 in all three runs.',
};

/** What a finance director asks: the cash, and when it is back. */
function tellCash(appraisal: Appraisal): string {
  const payback = showFullPayback(appraisal);
  return appraisal.results.central.cashNetPresentValue === null
    ? `How much of the saving is cash is not stated. Payback, counting all of it: ${payback}.`
    : `Counting cash alone, which is not affordability: ${nameCashNetPresentValue(appraisal)}. Payback on cash: ${showCashPayback(appraisal)}; counting every saving: ${payback}.`;
}
