import type { Assumptions } from '../../documents/assumptions.ts';
import { ownValue } from '../../documents/own-value.ts';
import type { Ratio } from '../../documents/ratio.ts';
import type { SavingsInput } from '../../documents/savings-input.ts';

/** The ratio that applies where a candidate names none. */
export const DEFAULT_RATIO = 'nhs-jobs';

/** A ratio and where it is written down. */
export interface ResolvedRatio extends Ratio {
  /** Its id in the assumptions, or null when the candidate's own file defines it. */
  readonly id: string | null;
}

/** The ratio that a candidate uses; null for `ratio: none`. Throws when an id is unknown. */
export function resolveRatio(input: SavingsInput, assumptions: Assumptions): ResolvedRatio | null {
  const named = input.ratio ?? DEFAULT_RATIO;
  if (typeof named !== 'string') return { id: null, ...named };
  if (named === 'none') return null;
  const ratio = findRatio(named, assumptions);
  if (ratio === undefined) throw new Error(`ratio ${named} was not checked before it was used`);
  return { id: named, ...ratio };
}

/** The ratio with this id in the assumptions. */
export function findRatio(id: string, { ratios }: Assumptions): Ratio | undefined {
  return ownValue(ratios, id);
}
