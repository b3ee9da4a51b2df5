import type { Input } from '../../documents/parts/input.ts';
import type { Range } from '../../documents/parts/range.ts';
import { namesCurve, type Platform } from '../../documents/platform.ts';
import { annualLines, type BenefitInput } from './benefit.ts';
import { DRIVERS, type Driver } from './driver.ts';
import type { AppraisalInput } from './flows.ts';

type IsRanged = { readonly [D in Driver]?: boolean };

/**
 * The inputs of an appraisal of which some value differs between runs; cashability moves no net present
 * value. An input varies over all annual lines, years and costs at once.
 */
export function listRanged(input: AppraisalInput): Driver[] {
  const { platform, retained, candidate } = input;
  const bias = platform['optimism-bias'] ?? {};
  const isRanged: IsRanged = {
    'retained-local': varies(retained),
    growth: varies(candidate.savings?.growth),
    ...areTakeUpsRanged(platform['take-up']),
    build: platform.build.value.some(isRange),
    transition: (platform.transition?.value ?? []).some(isRange),
    run: (platform.run?.value ?? []).some(isRange),
    onboarding: varies(platform.onboarding),
    bias: [bias.build, bias.transition, bias.run, bias.onboarding].some(varies),
    mitigation: varies(bias.mitigation),
  };
  return [...listRangedOfBenefit(input), ...DRIVERS.filter((driver) => isRanged[driver])];
}

function areTakeUpsRanged(takeUp: Platform['take-up']): IsRanged {
  return namesCurve(takeUp)
    ? { 'take-up': varies(takeUp.ceiling), delay: varies(takeUp.delay) }
    : { 'take-up': takeUp.value.some(isRange) };
}

/** The inputs of a year's saving at full take-up of which some value differs between runs. */
export function listRangedOfBenefit({ estimate, retained }: BenefitInput): Driver[] {
  const lines = annualLines(estimate);
  const ratio = retained === undefined ? estimate.ratio?.value : undefined;
  const isRanged: IsRanged = {
    amount: lines.some(({ line }) => isRange(line.amount)),
    addressable: lines.some(({ line }) => isRange(line.addressable)),
    ratio: ratio !== undefined && isRange(ratio),
  };
  return DRIVERS.filter((driver) => isRanged[driver]);
}

/** Whether an input has values that differ; one that names something in the assumptions has none. */
function varies(input: Input<Range> | string | undefined): boolean {
  return typeof input === 'object' && isRange(input.value);
}

function isRange({ low, high }: Range): boolean {
  return !low.eq(high);
}
