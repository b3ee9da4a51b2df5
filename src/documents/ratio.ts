import type * as z from 'zod';
import { type KeysOf, oneOf } from './key-facts.ts';
import { grade } from './parts/grade.ts';
import { keyword } from './parts/keyword.ts';
import { mapping } from './parts/mapping.ts';
import { range } from './parts/range.ts';
import { ratioValue } from './parts/ratio-value.ts';
import { text } from './parts/text.ts';
import { type AssumedEdit, nameKey, provenance, provenanceKeys } from './provenance.ts';

/** The kinds of savings ratio and what a value of 130 means in each. */
const RATIO_KINDS = ['baseline-per-residual', 'saving-per-cost', 'unit-cost'] as const;

export type RatioKind = (typeof RATIO_KINDS)[number];

/** What makes a number a savings ratio, in a candidate or in the assumptions. */
const ratioShape = {
  kind: keyword(RATIO_KINDS),
  value: range(ratioValue),
  grade: grade.optional(),
  source: text,
  derivation: text.optional(),
};

/** A ratio written into a candidate's own file. */
export const inlineRatio = mapping(ratioShape).superRefine(refuseIfNoSaving);

/** What makes a ratio work out as it does, in a candidate or in the assumptions. */
const figureKeys = {
  kind: {
    edit: 'assumption',
    type: oneOf(RATIO_KINDS),
    means: '[What the value compares](method.md#savings).',
  },
  value: {
    edit: 'assumption',
    type: 'range of ratio value',
    means: 'Above 1, except for `saving-per-cost`.',
  },
  grade: { edit: 'assumption', type: 'grade', means: 'Default 6.' },
} as const;

/** What the keys of a ratio written into a candidate's file are. */
export const inlineRatioKeys = {
  ...figureKeys,
  source: {
    edit: 'source',
    words: null,
    names: 'source',
    type: 'source id',
    means: 'Where the value comes from.',
  },
  derivation: { edit: 'source', words: null, type: 'text', means: 'How the value came about.' },
} as const satisfies KeysOf<typeof inlineRatio, 'assumption' | 'source'>;

/** A ratio in the assumptions. */
export const namedRatio = mapping({ name: text, ...ratioShape, ...provenance }).superRefine(
  refuseIfNoSaving,
);

/** What the keys of a ratio in the assumptions are. */
export const namedRatioKeys = {
  name: nameKey,
  ...figureKeys,
  ...provenanceKeys,
} as const satisfies KeysOf<typeof namedRatio, AssumedEdit>;

/** A savings ratio: its kind, value, grade, source and derivation. */
export type Ratio = z.infer<typeof inlineRatio>;

/** A ratio of spend before to spend after saves nothing unless it is above 1. */
function refuseIfNoSaving(
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
