import { Decimal } from '../../documents/decimal.ts';
import { namesCurve } from '../../documents/platform.ts';
import { sum } from '../sum.ts';
import type { Appraisal } from './appraise.ts';
import { annualLines } from './benefit.ts';
import { COSTS, type Cost } from './costs.ts';
import type { Driver } from './driver.ts';
import type { AppraisalInput } from './flows.ts';
import { type AppraisalResult, divideOrNull } from './results.ts';
import { findSwitchingDelay } from './switching-delay.ts';

/** The value of one input at which the central net present value is 0, all others as stated. */
export type SwitchingValue = SwitchingFactor | SwitchingDelay;

/** A switching value of an input in which the net present value is linear. */
export interface SwitchingFactor {
  readonly driver: Exclude<Driver, 'delay'>;
  /** Times the stated value; null where no value of at least 0 does it. */
  readonly multiplier: Decimal | null;
  /** The share itself, where the input is one share for all; null elsewhere. */
  readonly share: Decimal | null;
}

/** The whole delay of launch, in years, at which the net present value first changes its sign. */
export interface SwitchingDelay {
  readonly driver: 'delay';
  /** Null where no delay up to the horizon does it. */
  readonly years: Decimal | null;
}

/**
 * Finds the switching value of each share and cost that the file states, and of the delay of a curve.
 * In shares and costs the net present value is linear: it is 0 where the part that scales with the input
 * makes up for it.
 */
export function findSwitchingValues(appraisal: Appraisal): SwitchingValue[] {
  const { input, flows, results } = appraisal;
  const result = results.central;
  const { netPresentValue: net, presentValueBenefits: benefits } = result;
  const present = (part: Cost) =>
    sum(flows.central.map((flow) => flow[part].times(flow.discountFactor)));
  const scale = (driver: SwitchingFactor['driver'], part: Decimal): SwitchingFactor[] => {
    if (part.isZero()) return [];
    const multiplier = new Decimal(1).minus(net.div(part));
    return [{ driver, multiplier: multiplier.isNegative() ? null : multiplier, share: null }];
  };
  return [
    ...scale('addressable', benefits).map((value) => withShare(value, oneShare(input))),
    ...scale('take-up', benefits.minus(present('onboarding'))),
    ...switchDelay(appraisal),
    ...switchRetained(input, result),
    ...COSTS.flatMap((cost) => scale(cost, present(cost).neg())),
  ];
}

function switchDelay({ input }: Appraisal): SwitchingDelay[] {
  return namesCurve(input.platform['take-up'])
    ? [{ driver: 'delay', years: findSwitchingDelay(input) }]
    : [];
}

/** What stays local may rise until the rest of the benefit no longer covers the costs. */
function switchRetained({ retained }: AppraisalInput, result: AppraisalResult): SwitchingFactor[] {
  const { presentValueCosts: costs, presentValueBenefits: benefits } = result;
  const left = divideOrNull(costs, benefits);
  if (retained === undefined || left === null) return [];
  const one = new Decimal(1);
  const share = one.minus(left.times(one.minus(retained.value.central)));
  const multiplier = share.isNegative() ? null : divideOrNull(share, retained.value.central);
  return [{ driver: 'retained-local', multiplier, share: share.isNegative() ? null : share }];
}

function withShare(value: SwitchingFactor, stated: Decimal | null): SwitchingFactor {
  if (stated === null || value.multiplier === null) return value;
  const share = stated.times(value.multiplier);
  return { ...value, share: share.gt(1) ? null : share };
}

/** The addressable share, where every line that the net present value rests on states the same. */
function oneShare({ estimate }: AppraisalInput): Decimal | null {
  const shares = annualLines(estimate).map(({ line }) => line.addressable.central);
  const [first] = shares;
  return first !== undefined && shares.every((share) => share.eq(first)) ? first : null;
}
