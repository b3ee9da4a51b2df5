import { isLosing } from '../../assess/appraisal/worth.ts';
import type { Entry } from '../../assess/entry.ts';
import { forEachRun } from '../../documents/parts/range.ts';
import { nameRuns, showCashNetPresentValue, showPaybackRuns, showPrices } from '../words/worth.ts';

/** What an appraisal says of a candidate's worth; or that there is none. */
export function tellWorth({ judgement, appraisal, estimate }: Entry): string[] {
  if (appraisal === null) {
    return estimate === null ? [] : ['No cost of the platform is stated, so nothing is appraised.'];
  }
  const { results, method, horizon, isRanged } = appraisal;
  const net = nameRuns(forEachRun((run) => results[run].netPresentValue));
  const basis = method === 'top-down' ? ', by the paper’s ratio' : '';
  const range = isRanged ? '' : ' No range was given, so all three runs are the same.';
  const over = `over ${horizon} ${horizon === 1 ? 'year' : 'years'}, ${showPrices(appraisal)}`;
  return [
    ...(isLosing(results) ? [tellLoss(judgement.verdict === 'qualifies')] : []),
    `Net present value ${over}${basis}: ${net}.${range}`,
    ...tellCash(appraisal),
  ];
}

function tellLoss(isQualifying: boolean): string {
  return isQualifying
    ? 'It meets the criteria and would lose money: meeting them does not make it worth doing.'
    : 'It would lose money.';
}

/** What a finance director asks: the cash, and when it is back. */
function tellCash(appraisal: NonNullable<Entry['appraisal']>): string[] {
  const { results } = appraisal;
  const payback = showPaybackRuns(forEachRun((run) => results[run].payback));
  if (results.central.cashNetPresentValue === null) {
    return [
      `How much of the saving is cash is not stated. Payback, counting all of it: ${payback}.`,
    ];
  }
  const onCash = showPaybackRuns(forEachRun((run) => results[run].cashPayback));
  return [
    `Counting cash alone: ${showCashNetPresentValue(appraisal)}. Payback on cash: ${onCash}; counting every saving: ${payback}.`,
  ];
}
