import * as z from 'zod';
import { assumptionId } from './parts/assumption-id.ts';
import { id } from './parts/id.ts';
import { list } from './parts/list.ts';
import { mapping } from './parts/mapping.ts';
import { money } from './parts/money.ts';
import { range } from './parts/range.ts';
import { share } from './parts/share.ts';
import { text } from './parts/text.ts';
import { wholeNumber } from './parts/whole-number.ts';
import { year } from './parts/year.ts';
import { inlineRatio } from './ratio.ts';
import { spendLine } from './spend-line.ts';

const ratioId = assumptionId(
  'the id of a ratio in the assumptions, none, or a mapping with a kind and a value',
);

const fte = mapping({
  'per-organisation': wholeNumber(1),
  released: wholeNumber(0),
  organisations: wholeNumber(1),
  'loaded-cost': range(money).optional(),
  source: text,
}).superRefine((posts, context) => {
  if (posts.released <= posts['per-organisation']) return;
  const message = `a number of posts of at most ${posts['per-organisation']}, which is all that there are`;
  context.addIssue({ code: 'custom', path: ['released'], message });
});

/** What a candidate's file says about its spend and how much of it a platform could replace. */
export const savingsInput = mapping({
  spend: list(spendLine).optional(),
  ratio: z.union([ratioId, inlineRatio]).optional(),
  cashable: range(share).optional(),
  'retained-local': range(share).optional(),
  fte: fte.optional(),
  overlaps: list(id).optional(),
  'price-base': year.optional(),
});

export type SavingsInput = z.infer<typeof savingsInput>;
