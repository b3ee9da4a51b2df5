import type { Assumptions } from '../../documents/assumptions.ts';
import { Decimal } from '../../documents/decimal.ts';
import type { Run } from '../../documents/parts/range.ts';
import type { Platform } from '../../documents/platform.ts';
import type { Cost } from './costs.ts';

/** The share by which each cost is raised, as a fraction of 1. */
export type Uplifts = { readonly [C in Cost]: Decimal };

/** The bias that holds where a file states none; onboarding has none. */
export const DEFAULT_BIAS: { readonly [C in Cost]: string | null } = {
  build: 'equipment-development',
  // Our own choice: the class is about operating cost, and transition has none of its own.
  transition: 'outsourcing',
  run: 'outsourcing',
  onboarding: null,
};

/** Which run each part of the bias is taken from. */
export interface BiasRuns {
  readonly bias: Run;
  readonly mitigation: Run;
}

/** What an uplift rests on. */
export interface BiasInput {
  readonly platform: Platform;
  readonly assumptions: Assumptions;
}

/**
 * The share by which each cost is raised: the upper bound × (1 − mitigation), never below the lower
 * bound (HM Treasury's supplementary Green Book guidance on optimism bias).
 */
export function findUplifts(input: BiasInput, runs: BiasRuns): Uplifts {
  const find = (cost: Cost) => findUplift(cost, input, runs);
  return {
    build: find('build'),
    transition: find('transition'),
    run: find('run'),
    onboarding: find('onboarding'),
  };
}

function findUplift(
  cost: Cost,
  { platform: { 'optimism-bias': stated = {} }, assumptions }: BiasInput,
  runs: BiasRuns,
): Decimal {
  const bias = stated[cost] ?? DEFAULT_BIAS[cost];
  if (bias === null) return new Decimal(0);
  const { upper, lower } =
    typeof bias === 'string'
      ? findBounds(bias, assumptions)
      : { upper: bias.value[runs.bias], lower: new Decimal(0) };
  const mitigation = stated.mitigation?.value[runs.mitigation] ?? new Decimal(0);
  return Decimal.max(lower, upper.times(new Decimal(1).minus(mitigation)));
}

function findBounds(id: string, assumptions: Assumptions): { upper: Decimal; lower: Decimal } {
  const bounds = assumptions['optimism-bias'][id];
  if (bounds === undefined) throw new Error(`the optimism bias ${id} was not checked`);
  return bounds;
}
