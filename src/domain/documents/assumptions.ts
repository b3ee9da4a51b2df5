import * as z from 'zod';
import { id } from './id.ts';
import { keyed } from './keyed.ts';
import { list } from './list.ts';
import { mapping } from './mapping.ts';
import { grade, ratioShape, refuseIfNoSaving } from './ratio.ts';
import { ratioValue as indexValue } from './ratio-value.ts';
import { share } from './share.ts';
import { sources } from './source.ts';
import { text } from './text.ts';
import { year } from './year.ts';
import { yesNo } from './yes-no.ts';

/** Where an assumed value comes from and whether anybody has checked it against that. */
const provenance = {
  source: text,
  edition: text,
  verified: yesNo,
  derivation: text.optional(),
};

const namedRatio = mapping({ name: text, ...ratioShape, ...provenance }).superRefine(
  refuseIfNoSaving,
);

/** Values that candidates do not state themselves: ratios, reference saving, evidence grades. */
export const assumptionsSchema = mapping({
  assumptions: id,
  name: text.optional(),
  edition: text,
  ratios: keyed(namedRatio),
  'reference-saving': mapping({ low: share, high: share, ...provenance }),
  'evidence-grades': mapping({
    ...provenance,
    grades: list(mapping({ grade, cut: share, means: text })).superRefine(refuseUnlessComplete),
  }),
  deflators: mapping({ ...provenance, index: z.record(year, indexValue) }).optional(),
  sources,
});

export type Assumptions = z.infer<typeof assumptionsSchema>;

/** Every grade from 1 to 6 has its cut, once. */
function refuseUnlessComplete(
  grades: readonly { grade: number }[],
  context: z.RefinementCtx,
): void {
  const given = grades.map((row) => row.grade).toSorted();
  if (given.join() !== '1,2,3,4,5,6') {
    context.addIssue({ code: 'custom', message: 'the six grades from 1 to 6, each once' });
  }
}
