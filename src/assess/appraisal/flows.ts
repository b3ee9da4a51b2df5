import { Decimal } from '../../documents/decimal.ts';
import type { BenefitInput } from './benefit.ts';
import type { Cost } from './costs.ts';
import { findDiscountFactors } from './discount.ts';
import type { PickRun } from './driver.ts';
import { findTakeUp } from './take-up.ts';
import { type CostInput, costsOf } from './yearly-costs.ts';

/** One year of an appraisal, in pounds of the price base; costs with their optimism bias. */
export interface YearFlow extends Readonly<Record<Cost, Decimal>> {
  readonly year: number;
  readonly discountFactor: Decimal;
  /** Share of full take-up that saves during the year, as a fraction of 1. */
  readonly takeUp: Decimal;
  /** What the spend has grown to since year 0, as a fraction of what it was. */
  readonly growth: Decimal;
  readonly benefit: Decimal;
  /** Benefit less all costs, undiscounted. */
  readonly net: Decimal;
}

/** What an appraisal is made from. */
export type AppraisalInput = BenefitInput & CostInput;

/** The yearly flows when each input is taken from the run that `pick` names, from what full take-up then saves a year. */
export function calculateFlows(input: AppraisalInput, pick: PickRun, full: Decimal): YearFlow[] {
  const { platform, assumptions } = input;
  const factors = findDiscountFactors(platform.horizon, assumptions['discount-rates'].schedule);
  const takeUp = findTakeUp(platform, assumptions['take-up-curves'], pick);
  const grown = findGrowth(input, pick);
  const cost = costsOf(input, pick);
  return takeUp.map(({ saving, joining }, year) => {
    const growth = grown[year] ?? new Decimal(1);
    const benefit = full.times(growth).times(saving);
    const costs = {
      build: cost.build(year),
      transition: cost.transition(year),
      run: cost.run(year),
      onboarding: cost.onboarding(joining),
    };
    const net = Object.values(costs).reduce((left, each) => left.minus(each), benefit);
    const discountFactor = factors[year] ?? new Decimal(1);
    return { year, discountFactor, takeUp: saving, growth, benefit, ...costs, net };
  });
}

/** What spend has grown to in each year from 0 on: (1 + g)^t; nothing grows before year 0. */
export function findGrowth({ candidate, platform }: AppraisalInput, pick: PickRun): Decimal[] {
  const rate = candidate.savings?.growth?.value[pick('growth')] ?? new Decimal(0);
  const grown = [new Decimal(1)];
  for (let year = 1; year < platform.horizon; year += 1) {
    grown.push((grown.at(-1) ?? new Decimal(1)).times(rate.plus(1)));
  }
  return grown;
}
