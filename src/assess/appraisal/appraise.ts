import type { Assumptions } from '../../documents/assumptions.ts';
import type { Candidate } from '../../documents/candidate.ts';
import { Decimal } from '../../documents/decimal.ts';
import { type ByRun, forEachRun } from '../../documents/parts/range.ts';
import type { Estimate } from '../savings/estimate.ts';
import { findCostYear, findPriceBase, findPriceFactor } from '../savings/price-base.ts';
import { sum } from '../sum.ts';
import { addressableOf, annualLines, calculateFullBenefit } from './benefit.ts';
import { findDiscountFactors } from './discount.ts';
import { type PickRun, reverse } from './driver.ts';
import { type AppraisalInput, calculateFlows, type YearFlow } from './flows.ts';
import { findUplifts, type Uplifts } from './optimism-bias.ts';
import { findPaidBy, listPayers, type PaidBy, type YearPaid } from './payers.ts';
import { listRanged } from './ranged-inputs.ts';
import { type AppraisalResult, calculateResult, divideOrNull } from './results.ts';
import { findWorth, type Worth } from './worth.ts';
import { findLastRunCost, pickBias } from './yearly-costs.ts';

/** A savings appraisal: three runs and their yearly flows. */
export interface Appraisal {
  /** Bottom-up states what stays local; top-down only replicates the ratio and is no forecast. */
  readonly method: 'bottom-up' | 'top-down';
  /** The year whose prices all amounts are in; null where the file states none. */
  readonly priceBase: string | null;
  readonly horizon: number;
  readonly results: ByRun<AppraisalResult>;
  readonly worth: Worth;
  /** Whether any input was given as a range, so that the three runs differ. */
  readonly isRanged: boolean;
  /** The same at the lower rates; null up to 50 years, or where the assumptions have none. */
  readonly lowerRates: ByRun<AppraisalResult> | null;
  readonly flows: ByRun<readonly YearFlow[]>;
  readonly paidBy: PaidBy;
  /** What each payer bears, by year from 0. */
  readonly payers: readonly YearPaid[];
  /** The greatest saving of any year in the central run, in pounds. */
  readonly bestYear: Decimal;
  /** What full take-up saves a year, in pounds. */
  readonly fullBenefit: ByRun<Decimal>;
  /** By how much each cost is raised for optimism. */
  readonly uplifts: ByRun<Uplifts>;
  /** Whether any amount was brought to the prices of another year. */
  readonly isRebased: boolean;
  readonly input: AppraisalInput;
}

/** Appraises a candidate; null where its file gives no platform or no annual saving. */
export function appraise(
  candidate: Candidate,
  estimate: Estimate | null,
  assumptions: Assumptions,
): Appraisal | null {
  const input = prepareAppraisal(candidate, estimate, assumptions);
  if (input === null) return null;
  const fullBenefit = forEachRun((run) => calculateFullBenefit(input, () => run));
  const flows = forEachRun((run) => calculateFlows(input, () => run, fullBenefit[run]));
  const results = forEachRun((run) => sumUp(flows[run], input, () => run));
  const paidBy = findPaidBy(input.platform);
  return {
    method: input.retained === undefined ? 'top-down' : 'bottom-up',
    priceBase: findPriceBase(candidate, assumptions) ?? null,
    horizon: input.platform.horizon,
    results,
    worth: findWorth(results),
    isRanged: listRanged(input).length > 0,
    lowerRates: appraiseAtLowerRates(flows, input),
    flows,
    paidBy,
    payers: listPayers(flows, paidBy),
    bestYear: flows.central.reduce((most, { benefit }) => Decimal.max(most, benefit), ZERO),
    fullBenefit,
    uplifts: forEachRun((run) =>
      findUplifts(
        input,
        pickBias(() => run),
      ),
    ),
    isRebased: isRebased(input),
    input,
  };
}

/** The result when each input is taken from the run that `pick` names. */
export function appraiseRun(input: AppraisalInput, pick: PickRun): AppraisalResult {
  const flows = calculateFlows(input, pick, calculateFullBenefit(input, pick));
  return sumUp(flows, input, pick);
}

function sumUp(flows: readonly YearFlow[], input: AppraisalInput, pick: PickRun): AppraisalResult {
  return calculateResult({
    flows,
    cashable: input.candidate.savings?.cashable?.value[pick('cashable')] ?? null,
    impliedRatio: findImpliedRatio(input, pick),
    paidBy: findPaidBy(input.platform),
  });
}

const ZERO = new Decimal(0);

/** The horizon beyond which results are given at the lower rates too (Green Book 2026, chapter 6). */
const LONG = 50;

function appraiseAtLowerRates(
  flows: ByRun<readonly YearFlow[]>,
  input: AppraisalInput,
): ByRun<AppraisalResult> | null {
  const { horizon } = input.platform;
  const { lower } = input.assumptions['discount-rates'];
  if (horizon <= LONG || lower === undefined) return null;
  const factors = findDiscountFactors(horizon, lower);
  return forEachRun((run) => {
    const again = flows[run].map((flow, year) => ({
      ...flow,
      discountFactor: factors[year] ?? flow.discountFactor,
    }));
    return sumUp(again, input, () => run);
  });
}

function prepareAppraisal(
  candidate: Candidate,
  estimate: Estimate | null,
  assumptions: Assumptions,
): AppraisalInput | null {
  const { platform, savings } = candidate;
  const retained = savings?.['retained-local'];
  if (platform === undefined || estimate === null || estimate.annual === null) return null;
  if (estimate.ratio === null && retained === undefined) return null;
  const base = findPriceBase(candidate, assumptions);
  const costFactor = findPriceFactor(findCostYear(candidate), base, assumptions);
  if (costFactor === undefined) throw new Error(`no deflator for ${platform.year}`);
  return { candidate, platform, estimate, retained, assumptions, costFactor };
}

function isRebased({ costFactor, estimate }: AppraisalInput): boolean {
  return !costFactor.eq(1) || estimate.lines.some(({ priceFactor }) => !priceFactor.eq(1));
}

/** Addressable ÷ (what stays local + the last running cost within the horizon); null top-down or where that is 0. */
function findImpliedRatio(input: AppraisalInput, pick: PickRun): Decimal | null {
  const { retained, estimate } = input;
  if (retained === undefined) return null;
  const addressable = sum(annualLines(estimate).map((line) => addressableOf(line, pick)));
  const left = addressable.times(retained.value[reverse(pick('retained-local'))]);
  return divideOrNull(addressable, left.plus(findLastRunCost(input, pick)));
}
