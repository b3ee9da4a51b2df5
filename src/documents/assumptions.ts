import * as z from 'zod';
import type { Decimal } from './decimal.ts';
import { decimalNumber } from './parts/decimal-number.ts';
import { id } from './parts/id.ts';
import { keyed } from './parts/keyed.ts';
import { list } from './parts/list.ts';
import { mapping } from './parts/mapping.ts';
import { ratioValue } from './parts/ratio-value.ts';
import { percentage, share } from './parts/share.ts';
import { sources } from './parts/source.ts';
import { text } from './parts/text.ts';
import { wholeNumber } from './parts/whole-number.ts';
import { year } from './parts/year.ts';
import { yesNo } from './parts/yes-no.ts';
import { grade, ratioShape, refuseIfNoSaving } from './ratio.ts';

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

/** A rate that applies from the year after the last band's end up to `to`; the last band has no end. */
const rateBand = mapping({ to: wholeNumber(1).optional(), rate: percentage });

/** Take-up by month since launch: how many `of` all have adopted; straight lines between points. */
const curve = mapping({
  name: text,
  of: wholeNumber(1),
  points: list(mapping({ month: decimalNumber, adopted: decimalNumber })).superRefine(
    refuseUnlessRising,
  ),
  ...provenance,
}).superRefine(refuseIfOverfull);

/** A file of assumptions. It may hold any part, to take the place of the shipped one. */
export const assumptionsSchema = mapping({
  assumptions: id,
  name: text.optional(),
  edition: text,
  ratios: keyed(namedRatio).optional(),
  'reference-saving': mapping({ low: share, high: share, ...provenance })
    .superRefine(refuseUnlessOrdered)
    .optional(),
  'evidence-grades': mapping({
    ...provenance,
    grades: list(mapping({ grade, cut: share, means: text })).superRefine(refuseUnlessComplete),
  }).optional(),
  'discount-rates': mapping({
    ...provenance,
    schedule: list(rateBand).superRefine(refuseUnlessOpenEnded),
  }).optional(),
  'optimism-bias': keyed(
    mapping({ name: text, upper: percentage, lower: percentage, ...provenance }).superRefine(
      refuseUnlessBounded,
    ),
  ).optional(),
  'take-up-curves': keyed(curve).optional(),
  deflators: mapping({
    ...provenance,
    index: z.record(year, ratioValue, { error: 'a mapping from years to index values' }),
  }).optional(),
  sources: sources.optional(),
});

/** Assumptions as a file gives them. */
export type AssumptionsFile = z.infer<typeof assumptionsSchema>;

/** Values that candidates do not state themselves, each with where it comes from; every part in place. */
export type Assumptions = Pick<AssumptionsFile, 'name'> & {
  readonly [Part in Exclude<keyof AssumptionsFile, 'name'>]-?: NonNullable<AssumptionsFile[Part]>;
};

/** Where an assumed value comes from. */
export type Citation = Pick<
  Assumptions['reference-saving'],
  'source' | 'edition' | 'verified' | 'derivation'
>;

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

/** Months rise from 0, and nobody leaves. */
function refuseUnlessRising(
  points: readonly { month: Decimal; adopted: Decimal }[],
  context: z.RefinementCtx,
): void {
  const isRising = points.every(({ month, adopted }, index) => {
    const before = points[index - 1];
    if (before === undefined) return month.isZero();
    return month.gt(before.month) && adopted.gte(before.adopted);
  });
  if (isRising && points.length > 0) return;
  const message =
    'a table that starts at month 0, with later months and no fewer adopters each time';
  context.addIssue({ code: 'custom', message });
}

/** What is low is not above what is high. */
function refuseUnlessOrdered(
  { low, high }: { low: Decimal; high: Decimal },
  context: z.RefinementCtx,
): void {
  if (low.lte(high)) return;
  context.addIssue({ code: 'custom', path: ['low'], message: 'a share of at most the high one' });
}

/** No more adopt than there are. */
function refuseIfOverfull(
  { of, points }: { of: number; points: readonly { adopted: Decimal }[] },
  context: z.RefinementCtx,
): void {
  if (points.every(({ adopted }) => adopted.lte(of))) return;
  const message = `a table in which at most ${of} adopt, which is all that there are`;
  context.addIssue({ code: 'custom', path: ['points'], message });
}

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
