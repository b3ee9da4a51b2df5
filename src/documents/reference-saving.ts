import type * as z from 'zod';
import type { Decimal } from './decimal.ts';
import type { KeysOf } from './key-facts.ts';
import { mapping } from './parts/mapping.ts';
import { share } from './parts/share.ts';
import { type AssumedEdit, provenance, provenanceKeys } from './provenance.ts';

/** The share of spend that comparable programmes save. */
export const referenceSaving = mapping({ low: share, high: share, ...provenance }).superRefine(
  refuseUnlessOrdered,
);

/** What the keys of the reference saving are. */
export const referenceSavingKeys = {
  low: { edit: 'assumption', type: 'share', means: 'Its lower end.' },
  high: { edit: 'assumption', type: 'share', means: 'Its higher end, not below `low`.' },
  ...provenanceKeys,
} as const satisfies KeysOf<typeof referenceSaving, AssumedEdit>;

/** What is low is not above what is high. */
function refuseUnlessOrdered(
  { low, high }: { low: Decimal; high: Decimal },
  context: z.RefinementCtx,
): void {
  if (low.lte(high)) return;
  context.addIssue({ code: 'custom', path: ['low'], message: 'a share of at most the high one' });
}
