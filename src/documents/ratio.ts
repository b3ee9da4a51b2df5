import type * as z from 'zod';
import { keyword } from './parts/keyword.ts';
import { mapping } from './parts/mapping.ts';
import { range } from './parts/range.ts';
import { ratioValue } from './parts/ratio-value.ts';
import { text } from './parts/text.ts';
import { wholeNumber } from './parts/whole-number.ts';

/** The kinds of savings ratio and what a value of 130 means in each. */
const RATIO_KINDS = ['baseline-per-residual', 'saving-per-cost', 'unit-cost'] as const;

export type RatioKind = (typeof RATIO_KINDS)[number];

/** Grade of evidence, 1 (best) to 6 (assertion). */
export const grade = wholeNumber(1, 6);

/** What makes a number a savings ratio, in a candidate or in the assumptions. */
export const ratioShape = {
  kind: keyword(RATIO_KINDS),
  value: range(ratioValue),
  grade: grade.optional(),
  source: text,
  derivation: text.optional(),
};

/** A ratio written into a candidate's own file. */
export const inlineRatio = mapping(ratioShape).superRefine(refuseIfNoSaving);

/** A savings ratio: its kind, value, grade, source and derivation. */
export type Ratio = z.infer<typeof inlineRatio>;

/** A ratio of spend before to spend after saves nothing unless it is above 1. */
export function refuseIfNoSaving(
  ratio: { kind: RatioKind; value: { low: { lte(limit: number): boolean } } },
  context: z.RefinementCtx,
): void {
  if (ratio.kind !== 'saving-per-cost' && ratio.value.low.lte(1)) {
    context.addIssue({
      code: 'custom',
      path: ['value'],
      message: `a ratio above 1, which ${ratio.kind} needs if anything is to be saved`,
    });
  }
}
