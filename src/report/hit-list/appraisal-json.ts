import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import type { AppraisalResult } from '../../assess/appraisal/results.ts';
import type { Decimal } from '../../documents/decimal.ts';
import { type ByRun, forEachRun } from '../../documents/parts/range.ts';

/** An appraisal as plain values: each result by run, money as exact decimal text, paybacks in years. */
export function toAppraisalJson({ method, priceBase, horizon, worth, results }: Appraisal) {
  return {
    method,
    priceBase,
    horizon,
    worth,
    ...toPresentJson(results),
    impliedRatio: toRuns(results, (result) => result.impliedRatio),
    ...toAnnualAndPayersJson(results),
    payback: forEachRun((run) => results[run].payback),
    discountedPayback: forEachRun((run) => results[run].discountedPayback),
    cashPayback: forEachRun((run) => results[run].cashPayback),
    cashDiscountedPayback: forEachRun((run) => results[run].cashDiscountedPayback),
  };
}

/** Those results that discounting has a part in. */
export function toDiscountedJson(results: ByRun<AppraisalResult>) {
  return {
    ...toPresentJson(results),
    ...toAnnualAndPayersJson(results),
    discountedPayback: forEachRun((run) => results[run].discountedPayback),
    cashDiscountedPayback: forEachRun((run) => results[run].cashDiscountedPayback),
  };
}

function toPresentJson(results: ByRun<AppraisalResult>) {
  return {
    presentValueBenefits: toRuns(results, (result) => result.presentValueBenefits),
    presentValueCosts: toRuns(results, (result) => result.presentValueCosts),
    netPresentValue: toRuns(results, (result) => result.netPresentValue),
    savingsToCost: toRuns(results, (result) => result.savingsToCost),
    cashNetPresentValue: toRuns(results, (result) => result.cashNetPresentValue),
    switchingMultiplier: toRuns(results, (result) => result.switchingMultiplier),
  };
}

function toAnnualAndPayersJson(results: ByRun<AppraisalResult>) {
  return {
    equivalentAnnual: toRuns(results, (result) => result.equivalentAnnual),
    cashEquivalentAnnual: toRuns(results, (result) => result.cashEquivalentAnnual),
    funderNetCost: toRuns(results, (result) => result.funderNetCost),
    adopterNetSaving: toRuns(results, (result) => result.adopterNetSaving),
    adopterCashSaving: toRuns(results, (result) => result.adopterCashSaving),
  };
}

function toRuns(
  results: ByRun<AppraisalResult>,
  pick: (result: AppraisalResult) => Decimal | null,
) {
  return forEachRun((run) => pick(results[run])?.toFixed() ?? null);
}
