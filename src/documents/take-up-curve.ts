import type * as z from 'zod';
import type { Decimal } from './decimal.ts';
import type { KeysOf } from './key-facts.ts';
import { decimalNumber } from './parts/decimal-number.ts';
import { list } from './parts/list.ts';
import { mapping } from './parts/mapping.ts';
import { text } from './parts/text.ts';
import { wholeNumber } from './parts/whole-number.ts';
import { type AssumedEdit, nameKey, provenance, provenanceKeys } from './provenance.ts';

const point = mapping({ month: decimalNumber, adopted: decimalNumber });

/** Take-up by month since launch: how many `of` all have adopted; straight lines between points. */
export const takeUpCurve = mapping({
  name: text,
  of: wholeNumber(1),
  points: list(point).superRefine(refuseUnlessRising),
  ...provenance,
}).superRefine(refuseIfOverfull);

/** What the keys of a take-up curve are. */
export const takeUpCurveKeys = {
  name: nameKey,
  of: {
    edit: 'assumption',
    type: 'whole number, 1 or more',
    means: 'How many could adopt it.',
  },
  points: {
    edit: 'assumption',
    type: 'list of mappings: `month`, `adopted`, both needed',
    means: 'How many had adopted it so many months after launch, from month 0 on, neither falling.',
  },
  ...provenanceKeys,
} as const satisfies KeysOf<typeof takeUpCurve, AssumedEdit>;

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

/** No more adopt than there are. */
function refuseIfOverfull(
  { of, points }: { of: number; points: readonly { adopted: Decimal }[] },
  context: z.RefinementCtx,
): void {
  if (points.every(({ adopted }) => adopted.lte(of))) return;
  const message = `a table in which at most ${of} adopt, which is all that there are`;
  context.addIssue({ code: 'custom', path: ['points'], message });
}
