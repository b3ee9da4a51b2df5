import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import { annualLines, findBenefitGrade } from '../../assess/appraisal/benefit.ts';
import { COSTS, type Cost } from '../../assess/appraisal/costs.ts';
import type { Driver } from '../../assess/appraisal/driver.ts';
import type { AppraisalInput } from '../../assess/appraisal/flows.ts';
import { DEFAULT_BIAS } from '../../assess/appraisal/optimism-bias.ts';
import { listRanged } from '../../assess/appraisal/ranged-inputs.ts';
import { namesCurve } from '../../documents/platform.ts';
import { onCut, onLine, onRatio } from './line-figures.ts';
import { inAssumptions, inCandidate, type Origin } from './origin.ts';

/** Where the saving of a year at full take-up comes from: spend, what stays local or the ratio, and the cuts. */
export function onFullBenefit({ input }: Appraisal): Origin[] {
  const { estimate, assumptions } = input;
  const lines = annualLines(estimate);
  return [
    ...lines.map((line) => onLine(line)),
    ...onMethod(input),
    ...lines.map((line) => onCut(findBenefitGrade(line, input), assumptions)),
  ];
}

/** What divides saving from remaining spend: the share that stays local, or top-down the ratio. */
function onMethod({ retained, estimate }: AppraisalInput): Origin[] {
  if (retained !== undefined) return onRetained({ retained });
  return estimate.ratio === null ? [] : [onRatio(estimate.ratio)];
}

/** Where the share that stays local stands, if anywhere. */
export function onRetained({ retained }: Pick<AppraisalInput, 'retained'>): Origin[] {
  return retained === undefined
    ? []
    : [inCandidate(['savings', 'retained-local'], retained.source)];
}

/** Where the cash-releasing share stands, if anywhere. */
export function onCashable({ candidate }: Pick<AppraisalInput, 'candidate'>): Origin[] {
  const cashable = candidate.savings?.cashable;
  return cashable === undefined ? [] : [inCandidate(['savings', 'cashable'], cashable.source)];
}

/** Where the growth of spend stands, if anywhere. */
function onGrowth({ candidate }: Pick<AppraisalInput, 'candidate'>): Origin[] {
  const growth = candidate.savings?.growth;
  return growth === undefined ? [] : [inCandidate(['savings', 'growth'], growth.source)];
}

/** Where the benefit of each year comes from. */
export function onBenefits(appraisal: Appraisal): Origin[] {
  return [...onFullBenefit(appraisal), ...onGrowth(appraisal.input), ...onTakeUp(appraisal.input)];
}

/** Where take-up stands: the list, or the curve with its ceiling and delay. */
export function onTakeUp({ platform, assumptions }: AppraisalInput): Origin[] {
  const { 'take-up': takeUp } = platform;
  const source = takeUp.source ?? platform.source;
  const own = inCandidate(['platform', 'take-up'], source);
  if (!namesCurve(takeUp)) return [own];
  const { ceiling, delay, curve } = takeUp;
  return [
    own,
    ...(ceiling === undefined
      ? []
      : [inCandidate(['platform', 'take-up', 'ceiling'], ceiling.source ?? source)]),
    ...(delay === undefined
      ? []
      : [inCandidate(['platform', 'take-up', 'delay'], delay.source ?? source)]),
    inAssumptions(['take-up-curves', curve], assumptions['take-up-curves'][curve]?.source),
  ];
}

/** Where one cost stands as stated; the platform itself where the file states none. */
function onStatedCost({ platform }: Pick<AppraisalInput, 'platform'>, cost: Cost): Origin {
  const stated = platform[cost];
  return stated === undefined
    ? inCandidate(['platform'], platform.source)
    : inCandidate(['platform', cost], stated.source ?? platform.source);
}

/** Where the optimism bias of a cost stands: a class of the assumptions or a share, and its mitigation. */
export function onBias({ platform, assumptions }: AppraisalInput, cost: Cost): Origin[] {
  const bias = platform['optimism-bias'];
  const stated = bias?.[cost] ?? DEFAULT_BIAS[cost];
  if (stated === null) return [];
  return [
    typeof stated === 'string'
      ? inAssumptions(['optimism-bias', stated], assumptions['optimism-bias'][stated]?.source)
      : inCandidate(['platform', 'optimism-bias', cost], stated.source ?? platform.source),
    ...onMitigation({ platform }),
  ];
}

function onMitigation({ platform }: Pick<AppraisalInput, 'platform'>): Origin[] {
  const mitigation = platform['optimism-bias']?.mitigation;
  if (mitigation === undefined) return [];
  const path = ['platform', 'optimism-bias', 'mitigation'];
  return [inCandidate(path, mitigation.source ?? platform.source)];
}

/** Where one cost with its bias comes from; joining hangs on how many organisations join, and when. */
export function onCost(input: AppraisalInput, cost: Cost): Origin[] {
  const { candidate, platform } = input;
  const stated = onStatedCost(input, cost);
  if (platform[cost] === undefined) return [stated];
  const joining =
    cost === 'onboarding'
      ? [inCandidate(['organisations'], candidate.organisations?.source), ...onTakeUp(input)]
      : [];
  return [stated, ...onBias(input, cost), ...joining];
}

/** Where all costs with their bias come from. */
export function onCosts(input: AppraisalInput): Origin[] {
  return COSTS.filter((cost) => input.platform[cost] !== undefined).flatMap((cost) =>
    onCost(input, cost),
  );
}

/** Where it stands who pays what: where the file leaves it out, the platform, for which the defaults hold. */
export function onPaidBy({ platform }: Pick<AppraisalInput, 'platform'>): Origin {
  const path = ['platform', ...(platform['paid-by'] === undefined ? [] : ['paid-by'])];
  return inCandidate(path, platform.source);
}

/** Where the years that count and their discount rates stand. */
export function onYears({ platform, assumptions }: YearsInput): Origin[] {
  const { source } = assumptions['discount-rates'];
  return [onHorizon(platform), inAssumptions(['discount-rates'], source)];
}

type YearsInput = Pick<AppraisalInput, 'platform' | 'assumptions'>;

function onHorizon({ source }: AppraisalInput['platform']): Origin {
  return inCandidate(['platform', 'horizon'], source);
}

/** Where the lower discount rates stand. */
export function onLowerRates({ platform, assumptions }: YearsInput): Origin[] {
  const { source } = assumptions['discount-rates'];
  return [onHorizon(platform), inAssumptions(['discount-rates', 'lower'], source)];
}

/** Where everything that a net present value rests on comes from. */
export function onNet(appraisal: Appraisal): Origin[] {
  return [...onBenefits(appraisal), ...onCosts(appraisal.input), ...onYears(appraisal.input)];
}

/** Where the chances of the values of a range stand. */
export function onWeights({ platform, assumptions }: AppraisalInput): Origin {
  return platform['range-weights'] === undefined
    ? inAssumptions(['range-weights'], assumptions['range-weights'].source)
    : inCandidate(['platform', 'range-weights'], platform.source);
}

/** Where every ranged input of an appraisal stands. */
export function onRanged({ input }: Appraisal): Origin[] {
  return listRanged(input).flatMap((driver) => onDriver(driver, input));
}

type DriverInput = Pick<AppraisalInput, 'candidate' | 'estimate' | 'assumptions'> &
  Partial<AppraisalInput>;

/** Where one input of an appraisal, or of an estimate without one, stands. */
export function onDriver(driver: Driver, input: DriverInput): Origin[] {
  const { estimate, candidate } = input;
  switch (driver) {
    case 'amount':
    case 'addressable':
      return annualLines(estimate).map((line) => onLine(line, driver));
    case 'ratio':
      return estimate.ratio === null ? [] : [onRatio(estimate.ratio), inAssumptions(['ratios'])];
    case 'cashable':
      return onCashable({ candidate });
    case 'growth':
      return onGrowth({ candidate });
    default:
      return isWhole(input) ? onPlatformDriver(driver, input) : [];
  }
}

function isWhole(input: DriverInput): input is AppraisalInput {
  return input.platform !== undefined;
}

type PlatformDriver = Exclude<Driver, 'amount' | 'addressable' | 'ratio' | 'cashable' | 'growth'>;

function onPlatformDriver(driver: PlatformDriver, input: AppraisalInput): Origin[] {
  switch (driver) {
    case 'retained-local':
      return onRetained(input);
    case 'take-up':
    case 'delay':
      return onTakeUp(input);
    case 'build':
    case 'transition':
    case 'run':
    case 'onboarding':
      return [onStatedCost(input, driver)];
    case 'bias':
      return COSTS.flatMap((cost) => onBias(input, cost));
    case 'mitigation':
      return onMitigation(input);
    default:
      return driver satisfies never;
  }
}
