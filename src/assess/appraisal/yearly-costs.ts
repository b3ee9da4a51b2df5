import type { Candidate } from '../../documents/candidate.ts';
import { Decimal } from '../../documents/decimal.ts';
import type { Input } from '../../documents/parts/input.ts';
import type { Range } from '../../documents/parts/range.ts';
import type { Cost } from './costs.ts';
import { type Driver, type PickRun, reverse } from './driver.ts';
import { type BiasInput, type BiasRuns, findUplifts } from './optimism-bias.ts';

/** What the costs of a platform rest on. */
export interface CostInput extends BiasInput {
  readonly candidate: Candidate;
  /** Factor that brings the platform's costs to the price base. */
  readonly costFactor: Decimal;
}

/** What each part of the cost comes to in a year, in pounds of the price base, with its optimism bias. */
export interface YearlyCosts {
  readonly build: (year: number) => Decimal;
  readonly transition: (year: number) => Decimal;
  readonly run: (year: number) => Decimal;
  /** `joining`: the share of all organisations that join in the year. */
  readonly onboarding: (joining: Decimal) => Decimal;
}

/** The costs of a platform when each input is taken from the run that `pick` names. */
export function costsOf(input: CostInput, pick: PickRun): YearlyCosts {
  const { platform, candidate, costFactor, assumptions } = input;
  const uplifts = findUplifts({ platform, assumptions }, pickBias(pick));
  const raise = (cost: Cost) => uplifts[cost].plus(1).times(costFactor);
  const [build, transition, run] = [raise('build'), raise('transition'), raise('run')];
  const costAt = (amounts: Input<Range[]> | undefined, year: number, driver: Driver) =>
    amounts?.value[year]?.[reverse(pick(driver))] ?? new Decimal(0);
  const { length } = platform.run?.value ?? [];
  const joinAll = (platform.onboarding?.value[reverse(pick('onboarding'))] ?? new Decimal(0))
    .times(candidate.organisations?.value ?? 0)
    .times(raise('onboarding'));
  return {
    build: (year) => costAt(platform.build, year, 'build').times(build),
    transition: (year) => costAt(platform.transition, year, 'transition').times(transition),
    run: (year) => costAt(platform.run, Math.min(year, length - 1), 'run').times(run),
    onboarding: (joining) => joinAll.times(joining),
  };
}

/** The platform's running cost in its last year, with its optimism bias. */
export function findLastRunCost(input: CostInput, pick: PickRun): Decimal {
  return costsOf(input, pick).run(input.platform.horizon - 1);
}

/** Which run each part of the optimism bias is taken from. */
export function pickBias(pick: PickRun): BiasRuns {
  return { bias: reverse(pick('bias')), mitigation: pick('mitigation') };
}
