import { Decimal } from '../../documents/decimal.ts';
import { sum } from '../sum.ts';
import type { Appraisal } from './appraise.ts';
import { type AppraisalInput, annualLines, type Driver } from './flows.ts';
import { type AppraisalResult, divideOrNull } from './results.ts';

/** The value of one input at which the central net present value is 0, all others as stated. */
export interface SwitchingValue {
  readonly driver: Driver;
  /** Times the stated value; null where no value of at least 0 does it. */
  readonly multiplier: Decimal | null;
  /** The share itself, where the input is one share for all; null elsewhere. */
  readonly share: Decimal | null;
}

/**
 * Finds the switching value of each share and cost that the file states. The net present value is
 * linear in each of them: it is 0 where the part that scales with the input makes up for it.
 */
export function findSwitchingValues({ input, flows, results }: Appraisal): SwitchingValue[] {
  const result = results.central;
  const { netPresentValue: net, presentValueBenefits: benefits } = result;
  const present = (part: 'build' | 'transition' | 'run' | 'onboarding') =>
    sum(flows.central.map((flow) => flow[part].times(flow.discountFactor)));
  const scale = (driver: Driver, part: Decimal): SwitchingValue[] => {
    if (part.isZero()) return [];
    const multiplier = new Decimal(1).minus(net.div(part));
    return [{ driver, multiplier: multiplier.isNegative() ? null : multiplier, share: null }];
  };
  return [
    ...scale('addressable', benefits).map((value) => withShare(value, oneShare(input))),
    ...scale('take-up', benefits.minus(present('onboarding'))),
    ...switchRetained(input, result),
    ...scale('build', present('build').neg()),
    ...scale('transition', present('transition').neg()),
    ...scale('run', present('run').neg()),
    ...scale('onboarding', present('onboarding').neg()),
  ];
}

/** What stays local may rise until the rest of the benefit no longer covers the costs. */
function switchRetained({ retained }: AppraisalInput, result: AppraisalResult): SwitchingValue[] {
  const { presentValueCosts: costs, presentValueBenefits: benefits } = result;
  const left = divideOrNull(costs, benefits);
  if (retained === undefined || left === null) return [];
  const one = new Decimal(1);
  const share = one.minus(left.times(one.minus(retained.central)));
  const multiplier = share.isNegative() ? null : divideOrNull(share, retained.central);
  return [{ driver: 'retained-local', multiplier, share: share.isNegative() ? null : share }];
}

function withShare(value: SwitchingValue, stated: Decimal | null): SwitchingValue {
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
