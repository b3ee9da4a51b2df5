import type { Assumptions } from '../../documents/assumptions.ts';
import type { Candidate } from '../../documents/candidate.ts';
import type { Decimal } from '../../documents/decimal.ts';
import { type ByRun, forEachRun } from '../../documents/parts/range.ts';
import type { Estimate } from '../savings/estimate.ts';
import { findPriceFactor } from '../savings/price-base.ts';
import { sum } from '../sum.ts';
import {
  type AppraisalInput,
  addressableOf,
  annualLines,
  calculateFlows,
  calculateFullBenefit,
  findRunCost,
  type PickRun,
  pickBias,
  reverse,
  type YearFlow,
} from './flows.ts';
import { findUplifts, type Uplifts } from './optimism-bias.ts';
import { type AppraisalResult, calculateResult, divideOrNull } from './results.ts';

/** A savings appraisal: three runs and their yearly flows. */
export interface Appraisal {
  /** Bottom-up states what stays local; top-down only replicates the ratio and is no forecast. */
  readonly method: 'bottom-up' | 'top-down';
  /** The year whose prices all amounts are in; null where the file states none. */
  readonly priceBase: string | null;
  readonly results: ByRun<AppraisalResult>;
  readonly flows: ByRun<readonly YearFlow[]>;
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
  return {
    method: input.retained === undefined ? 'top-down' : 'bottom-up',
    priceBase: findPriceBase(candidate) ?? null,
    results: forEachRun((run) => appraiseRun(input, () => run)),
    flows: forEachRun((run) => calculateFlows(input, () => run)),
    fullBenefit: forEachRun((run) => calculateFullBenefit(input, () => run)),
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
  const cashable = input.candidate.savings?.cashable?.[pick('cashable')] ?? null;
  const flows = calculateFlows(input, pick);
  return calculateResult({ flows, cashable, impliedRatio: findImpliedRatio(input, pick) });
}

/** The year to whose prices every amount is brought: the one stated, else that of the spend. */
export function findPriceBase({ savings }: Candidate): string | undefined {
  const dated = (savings?.spend ?? []).find(
    ({ kind, year }) => kind === 'annual' && year !== undefined,
  );
  return savings?.['price-base'] ?? dated?.year;
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
  const base = findPriceBase(candidate);
  const costFactor = findPriceFactor(platform.year ?? base, base, assumptions);
  if (costFactor === undefined) throw new Error(`no deflator for ${platform.year}`);
  return { candidate, platform, estimate, retained, assumptions, costFactor };
}

function isRebased({ costFactor, estimate }: AppraisalInput): boolean {
  return !costFactor.eq(1) || estimate.lines.some(({ priceFactor }) => !priceFactor.eq(1));
}

/** Addressable ÷ (what stays local + the last running cost); null top-down or where that is 0. */
function findImpliedRatio(input: AppraisalInput, pick: PickRun): Decimal | null {
  const { retained, platform, estimate } = input;
  if (retained === undefined) return null;
  const addressable = sum(annualLines(estimate).map((line) => addressableOf(line, pick)));
  const left = addressable.times(retained[reverse(pick('retained-local'))]);
  const lastRun = findRunCost(input, pick, (platform.run ?? []).length - 1);
  return divideOrNull(addressable, left.plus(lastRun));
}
