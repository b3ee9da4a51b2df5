import type { Assumptions } from '../../documents/assumptions.ts';
import type { Candidate } from '../../documents/candidate.ts';
import { Decimal } from '../../documents/decimal.ts';
import type { Range, Run } from '../../documents/parts/range.ts';
import type { Platform } from '../../documents/platform.ts';
import type { Estimate, WorkedLine } from '../savings/estimate.ts';
import { calculateResidual } from '../savings/residual.ts';
import { sum } from '../sum.ts';
import { findDiscountFactors } from './discount.ts';
import { type BiasedCost, type BiasRuns, findUplifts } from './optimism-bias.ts';
import { findTakeUp } from './take-up.ts';

/** One year of an appraisal, in pounds of the price base; costs with their optimism bias. */
export interface YearFlow {
  readonly year: number;
  readonly discountFactor: Decimal;
  /** Share of full take-up that saves during the year, as a fraction of 1. */
  readonly takeUp: Decimal;
  readonly benefit: Decimal;
  readonly build: Decimal;
  readonly transition: Decimal;
  readonly run: Decimal;
  readonly onboarding: Decimal;
  /** Benefit less all costs, undiscounted. */
  readonly net: Decimal;
}

/** The inputs that may differ between runs, one by one. */
export const DRIVERS = [
  'amount',
  'addressable',
  'ratio',
  'cashable',
  'retained-local',
  'take-up',
  'build',
  'transition',
  'run',
  'onboarding',
  'bias',
  'mitigation',
] as const;

export type Driver = (typeof DRIVERS)[number];

/** Which run each input is taken from. */
export type PickRun = (driver: Driver) => Run;

/** What full take-up saves a year rests on this. */
export interface BenefitInput {
  readonly estimate: Estimate;
  /** The share of spend that stays local; undefined for a top-down saving. */
  readonly retained: Range | undefined;
}

/** What an appraisal is made from. */
export interface AppraisalInput extends BenefitInput {
  readonly candidate: Candidate;
  readonly platform: Platform;
  readonly assumptions: Assumptions;
  /** Factor that brings the platform's costs to the price base. */
  readonly costFactor: Decimal;
}

/** For inputs of which more is worse: the low run takes their high value. */
export function reverse(run: Run): Run {
  return run === 'central' ? run : run === 'low' ? 'high' : 'low';
}

/** The yearly flows when each input is taken from the run that `pick` names. */
export function calculateFlows(input: AppraisalInput, pick: PickRun): YearFlow[] {
  const { platform, assumptions } = input;
  const factors = findDiscountFactors(platform.horizon, assumptions['discount-rates'].schedule);
  const takeUp = findTakeUp(platform, assumptions['take-up-curves'], pick('take-up'));
  const full = calculateFullBenefit(input, pick);
  const cost = costsOf(input, pick);
  return factors.map((discountFactor, year) => {
    const share = takeUp[year] ?? new Decimal(0);
    const joining = Decimal.max(0, share.minus(takeUp[year - 1] ?? 0));
    const benefit = full.times(share);
    const costs = {
      build: cost.build(year),
      transition: cost.transition(year),
      run: cost.run(year),
      onboarding: cost.onboarding(joining),
    };
    const net = Object.values(costs).reduce((left, each) => left.minus(each), benefit);
    return { year, discountFactor, takeUp: share, benefit, ...costs, net };
  });
}

/**
 * What full take-up saves a year. Bottom-up, where the file states what stays local: addressable ×
 * (1 − retained), cut for weak evidence. Top-down, otherwise: the adjusted saving of the ratio.
 */
export function calculateFullBenefit({ estimate, retained }: BenefitInput, pick: PickRun): Decimal {
  const savings = annualLines(estimate).map((worked) => {
    const addressable = addressableOf(worked, pick);
    const left = retained
      ? addressable.times(retained[reverse(pick('retained-local'))])
      : residualOf(addressable, estimate, pick);
    return addressable.minus(left).times(new Decimal(1).minus(worked.cut));
  });
  return sum(savings);
}

/** The lines of spend that come every year. */
export function annualLines({ lines }: Estimate): WorkedLine[] {
  return lines.filter(({ line }) => line.kind === 'annual');
}

/** The addressable spend of one line, in pounds of the price base. */
export function addressableOf({ line, priceFactor }: WorkedLine, pick: PickRun): Decimal {
  const spend = line.amount[pick('amount')].times(priceFactor);
  return spend.times(line.addressable[pick('addressable')]);
}

function residualOf(addressable: Decimal, { ratio }: Estimate, pick: PickRun): Decimal {
  if (ratio === null) throw new Error('an appraisal from the top down needs a ratio');
  return calculateResidual(addressable, ratio.kind, ratio.value[pick('ratio')]);
}

/** The platform's running cost in a year, with its optimism bias; the last one listed repeats. */
export function findRunCost(input: AppraisalInput, pick: PickRun, year: number): Decimal {
  return costsOf(input, pick).run(year);
}

/** Which run each part of the optimism bias is taken from. */
export function pickBias(pick: PickRun): BiasRuns {
  return { bias: reverse(pick('bias')), mitigation: pick('mitigation') };
}

interface Costs {
  readonly build: (year: number) => Decimal;
  readonly transition: (year: number) => Decimal;
  readonly run: (year: number) => Decimal;
  /** `joining`: the share of all organisations that join in the year. */
  readonly onboarding: (joining: Decimal) => Decimal;
}

function costsOf(input: AppraisalInput, pick: PickRun): Costs {
  const { platform, candidate, costFactor, assumptions } = input;
  const uplifts = findUplifts({ platform, assumptions }, pickBias(pick));
  const raise = (cost: BiasedCost) => uplifts[cost].plus(1).times(costFactor);
  const [build, run, onboarding] = [raise('build'), raise('run'), raise('onboarding')];
  const organisations = candidate.organisations ?? 0;
  const costAt = (amounts: readonly Range[] | undefined, year: number, driver: Driver) =>
    amounts?.[year]?.[reverse(pick(driver))] ?? new Decimal(0);
  const { length } = platform.run ?? [];
  return {
    build: (year) => costAt(platform.build, year, 'build').times(build),
    transition: (year) => costAt(platform.transition, year, 'transition').times(build),
    run: (year) => costAt(platform.run, Math.min(year, length - 1), 'run').times(run),
    onboarding: (joining) =>
      joining
        .times(organisations)
        .times(platform.onboarding?.[reverse(pick('onboarding'))] ?? 0)
        .times(onboarding),
  };
}
