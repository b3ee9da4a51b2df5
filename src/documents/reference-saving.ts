import type * as z from 'zod';
import type { Decimal } from './decimal.ts';
import type { KeysOf } from './key-facts.ts';
import { list } from './parts/list.ts';
import { mapping } from './parts/mapping.ts';
import { share } from './parts/share.ts';
import { text } from './parts/text.ts';
import { type AssumedEdit, nameKey, provenance, provenanceKeys } from './provenance.ts';

/** What an earlier programme planned, and what it came to. */
const realised = mapping({ name: text, plan: text, outcome: text, source: text, read: text });

/** What the keys of an earlier programme are. */
const realisedKeys = {
  name: nameKey,
  plan: { edit: 'text', words: null, type: 'text', means: 'What was planned.' },
  outcome: { edit: 'text', words: null, type: 'text', means: 'What it came to.' },
  source: provenanceKeys.source,
  read: { edit: 'text', words: null, type: 'text', means: 'How the source was read.' },
} as const satisfies KeysOf<typeof realised, 'text'>;

/** The share of spend that comparable programmes aim to save, and what earlier ones came to. */
export const referenceSaving = mapping({
  low: share,
  high: share,
  realised: list(realised).optional(),
  ...provenance,
}).superRefine(refuseUnlessOrdered);

/** What the keys of the reference saving are. */
export const referenceSavingKeys = {
  low: { edit: 'assumption', type: 'share', means: 'Its lower end.' },
  high: { edit: 'assumption', type: 'share', means: 'Its higher end, not below `low`.' },
  realised: {
    edit: 'text',
    words: null,
    of: realisedKeys,
    type: 'list of mappings: `name`, `plan`, `outcome`, `source`, `read`, all needed',
    means: 'What earlier programmes planned and what they came to. Printed; it changes no figure.',
  },
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
