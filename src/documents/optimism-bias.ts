import type * as z from 'zod';
import type { Decimal } from './decimal.ts';
import type { KeysOf } from './key-facts.ts';
import { mapping } from './parts/mapping.ts';
import { percentage } from './parts/share.ts';
import { text } from './parts/text.ts';
import { type AssumedEdit, nameKey, provenance, provenanceKeys } from './provenance.ts';

/** How far costs of a kind turn out above what was planned. */
export const optimismBias = mapping({
  name: text,
  upper: percentage,
  lower: percentage,
  ...provenance,
}).superRefine(refuseUnlessBounded);

/** What the keys of an optimism bias are. */
export const optimismBiasKeys = {
  name: nameKey,
  upper: {
    edit: 'assumption',
    type: 'percentage',
    means:
      'What is added to a cost before any mitigation: 200% makes it three times as much. It is where an estimate starts, and not the most that is possible.',
  },
  lower: {
    edit: 'assumption',
    type: 'percentage',
    means: 'What is added however much is mitigated. Not above `upper`.',
  },
  ...provenanceKeys,
} as const satisfies KeysOf<typeof optimismBias, AssumedEdit>;

/** A bias's lower bound is not above its upper one. */
function refuseUnlessBounded(
  { lower, upper }: { lower: Decimal; upper: Decimal },
  context: z.RefinementCtx,
): void {
  if (lower.lte(upper)) return;
  context.addIssue({
    code: 'custom',
    path: ['lower'],
    message: 'a share of at most the upper one',
  });
}
