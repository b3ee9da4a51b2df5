import type * as z from 'zod';
import type { Decimal } from './decimal.ts';
import type { KeysOf } from './key-facts.ts';
import { mapping } from './parts/mapping.ts';
import { share } from './parts/share.ts';
import { provenance, provenanceKeys } from './provenance.ts';

/** How likely the low, the central and the high run's value of a ranged input are, as fractions of 1. */
const weightsShape = { low: share, central: share, high: share } as const;

/** The weights that a platform states for its own ranges. */
export const rangeWeights = mapping(weightsShape).superRefine(refuseUnlessWhole);

export type RangeWeights = z.infer<typeof rangeWeights>;

/** The weights that hold where a platform states none. */
export const assumedRangeWeights = mapping({ ...weightsShape, ...provenance }).superRefine(
  refuseUnlessWhole,
);

/** What the keys of weights are. */
export const rangeWeightsKeys = {
  low: { edit: 'text', type: 'share', means: 'How likely the value is that the low run takes.' },
  central: { edit: 'text', type: 'share', means: 'How likely the central value is.' },
  high: { edit: 'text', type: 'share', means: 'How likely the value is that the high run takes.' },
} as const satisfies KeysOf<typeof rangeWeights, 'text'>;

/** What the keys of assumed weights are. */
export const assumedRangeWeightsKeys = {
  ...rangeWeightsKeys,
  ...provenanceKeys,
} as const satisfies KeysOf<typeof assumedRangeWeights, 'text'>;

/** The three weights add up to 1. */
function refuseUnlessWhole(
  { low, central, high }: { low: Decimal; central: Decimal; high: Decimal },
  context: z.RefinementCtx,
): void {
  if (low.plus(central).plus(high).eq(1)) return;
  context.addIssue({ code: 'custom', message: 'three weights that add up to 100%' });
}
