import type * as z from 'zod';
import type { KeysOf } from './key-facts.ts';
import { list } from './parts/list.ts';
import { mapping } from './parts/mapping.ts';
import { percentage } from './parts/share.ts';
import { wholeNumber } from './parts/whole-number.ts';
import { type AssumedEdit, provenance, provenanceKeys } from './provenance.ts';

/** A rate that applies from the year after the last band's end up to `to`; the last band has no end. */
const rateBand = mapping({ to: wholeNumber(1).optional(), rate: percentage });

/** The rates by which later years count for less. */
export const discountRates = mapping({
  ...provenance,
  schedule: list(rateBand).superRefine(refuseUnlessOpenEnded),
  lower: list(rateBand).superRefine(refuseUnlessOpenEnded).optional(),
});

/** What the keys of the discount rates are. */
export const discountRatesKeys = {
  schedule: {
    edit: 'assumption',
    type: 'list of mappings: `rate` (percentage), `to` (the last year it applies to)',
    means: 'The last has no `to`.',
  },
  lower: {
    edit: 'assumption',
    type: 'list like `schedule`',
    means: 'Rates at which an appraisal of more than 50 years is printed a second time.',
  },
  ...provenanceKeys,
} as const satisfies KeysOf<typeof discountRates, AssumedEdit>;

/** Bands end ever later, and the last never. */
function refuseUnlessOpenEnded(
  bands: readonly { to?: number | undefined }[],
  context: z.RefinementCtx,
): void {
  const ends = bands.map(({ to }) => to ?? Number.POSITIVE_INFINITY);
  const isRising = ends.every((end, index) => end > (ends[index - 1] ?? 0));
  if (ends.at(-1) === Number.POSITIVE_INFINITY && isRising) return;
  const message = 'a schedule whose bands end ever later ("to:"), the last one without an end';
  context.addIssue({ code: 'custom', message });
}
