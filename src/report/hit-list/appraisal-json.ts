import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import type { AppraisalResult } from '../../assess/appraisal/results.ts';
import type { Decimal } from '../../documents/decimal.ts';
import { type ByRun, forEachRun } from '../../documents/parts/range.ts';

/** An appraisal as plain values: each result by run, money as exact decimal text, paybacks in years. */
export function toAppraisalJson({ method, priceBase, horizon, worth, results }: Appraisal) {
  return { method, priceBase, horizon, worth, ...toResultsJson(results) };
}

/** The results of three runs, each as `{low, central, high}`. */
export function toResultsJson(results: ByRun<AppraisalResult>) {
  const amount = (pick: (result: AppraisalResult) => Decimal | null) =>
    forEachRun((run) => pick(results[run])?.toFixed() ?? null);
  return {
    ...toDiscountedJson(results),
    impliedRatio: amount((result) => result.impliedRatio),
    payback: forEachRun((run) => results[run].payback),
    cashPayback: forEachRun((run) => results[run].cashPayback),
  };
}

/** Those results that discounting has a part in. */
export function toDiscountedJson(results: ByRun<AppraisalResult>) {
  const amount = (pick: (result: AppraisalResult) => Decimal | null) =>
    forEachRun((run) => pick(results[run])?.toFixed() ?? null);
  return {
    presentValueBenefits: amount((result) => result.presentValueBenefits),
    presentValueCosts: amount((result) => result.presentValueCosts),
    netPresentValue: amount((result) => result.netPresentValue),
    savingsToCost: amount((result) => result.savingsToCost),
    cashNetPresentValue: amount((result) => result.cashNetPresentValue),
    switchingMultiplier: amount((result) => result.switchingMultiplier),
    equivalentAnnual: amount((result) => result.equivalentAnnual),
    cashEquivalentAnnual: amount((result) => result.cashEquivalentAnnual),
    funderNetCost: amount((result) => result.funderNetCost),
    adopterNetSaving: amount((result) => result.adopterNetSaving),
    adopterCashSaving: amount((result) => result.adopterCashSaving),
    discountedPayback: forEachRun((run) => results[run].discountedPayback),
    cashDiscountedPayback: forEachRun((run) => results[run].cashDiscountedPayback),
  };
}
