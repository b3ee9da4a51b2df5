import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import type { AppraisalResult } from '../../assess/appraisal/results.ts';
import type { Decimal } from '../../documents/decimal.ts';
import { forEachRun } from '../../documents/parts/range.ts';

/** An appraisal as plain values: each result by run, money as exact decimal text, paybacks in years. */
export function toAppraisalJson({ method, results }: Appraisal) {
  const amount = (pick: (result: AppraisalResult) => Decimal | null) =>
    forEachRun((run) => pick(results[run])?.toFixed() ?? null);
  return {
    method,
    presentValueBenefits: amount((result) => result.presentValueBenefits),
    presentValueCosts: amount((result) => result.presentValueCosts),
    netPresentValue: amount((result) => result.netPresentValue),
    savingsToCost: amount((result) => result.savingsToCost),
    cashNetPresentValue: amount((result) => result.cashNetPresentValue),
    switchingMultiplier: amount((result) => result.switchingMultiplier),
    impliedRatio: amount((result) => result.impliedRatio),
    equivalentAnnual: amount((result) => result.equivalentAnnual),
    funderNetCost: amount((result) => result.funderNetCost),
    adopterNetSaving: amount((result) => result.adopterNetSaving),
    payback: forEachRun((run) => results[run].payback),
    discountedPayback: forEachRun((run) => results[run].discountedPayback),
  };
}
