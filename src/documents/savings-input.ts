import * as z from 'zod';
import type { KeysOf, StillEdit } from './key-facts.ts';
import { assumptionId } from './parts/assumption-id.ts';
import { id } from './parts/id.ts';
import { input } from './parts/input.ts';
import { list } from './parts/list.ts';
import { mapping } from './parts/mapping.ts';
import { money } from './parts/money.ts';
import { range } from './parts/range.ts';
import { growthRate, share } from './parts/share.ts';
import { text } from './parts/text.ts';
import { wholeNumber } from './parts/whole-number.ts';
import { year } from './parts/year.ts';
import { inlineRatio, inlineRatioKeys } from './ratio.ts';
import { spendLine, spendLineKeys } from './spend-line.ts';

const ratioId = assumptionId(
  'the id of a ratio in the assumptions, none, or a mapping with a kind and a value',
);

/** Posts that a function has, and those that a platform would release. */
export const fte = mapping({
  'per-organisation': wholeNumber(1),
  released: wholeNumber(0),
  organisations: wholeNumber(1),
  'loaded-cost': range(money).optional(),
  year: year.optional(),
  source: text,
}).superRefine((posts, context) => {
  if (posts.released <= posts['per-organisation']) return;
  const message = `a number of posts of at most ${posts['per-organisation']}, which is all that there are`;
  context.addIssue({ code: 'custom', path: ['released'], message });
});

/** What the keys of posts are. */
export const fteKeys = {
  'per-organisation': {
    edit: 'text',
    type: 'whole number, 1 or more',
    means: 'Posts in an organisation today.',
  },
  released: {
    edit: 'text',
    type: 'whole number, at most `per-organisation`',
    means: 'Those of them that would be released.',
  },
  organisations: {
    edit: 'text',
    type: 'whole number, 1 or more',
    means: 'How many organisations have such posts.',
  },
  'loaded-cost': {
    edit: 'text',
    type: 'range of money',
    means: 'What a post costs in a year, with everything that goes with it.',
  },
  year: {
    edit: 'text',
    type: 'year',
    means: 'The price year of `loaded-cost`. Default: that of the price base.',
  },
  source: {
    edit: 'text',
    names: 'source',
    type: 'source id',
    means: 'Where the numbers come from.',
  },
} as const satisfies KeysOf<typeof fte, 'text'>;

/** What a candidate's file says about its spend and how much of it a platform could replace. */
export const savingsInput = mapping({
  spend: list(spendLine).optional(),
  ratio: z.union([ratioId, inlineRatio]).optional(),
  cashable: input(range(share)).optional(),
  'retained-local': input(range(share)).optional(),
  growth: input(range(growthRate)).optional(),
  fte: fte.optional(),
  overlaps: list(id).optional(),
  'price-base': year.optional(),
});

/** What the keys of `savings` are. */
export const savingsKeys = {
  spend: {
    edit: 'parts',
    of: spendLineKeys,
    type: 'list of spend lines',
    means: 'Without a line nothing is estimated.',
  },
  'price-base': {
    edit: 'savings',
    words: 'price base',
    type: 'year',
    means: 'The year to whose prices every amount is brought. Default: none.',
  },
  ratio: {
    edit: 'savings',
    words: 'savings ratio',
    of: inlineRatioKeys,
    type: 'the id of a ratio in the assumptions, `none`, or a ratio written out',
    means: 'Default: `nhs-jobs`. `none`: spend avoided, to which no ratio applies.',
  },
  cashable: {
    edit: 'savings',
    words: 'cashable share',
    input: 'cited',
    type: 'range of share',
    means: 'The share of the adjusted saving that would be cash. Default: not stated.',
  },
  'retained-local': {
    edit: 'savings',
    words: 'share that stays local',
    input: 'graded',
    type: 'range of share',
    means:
      'The share of the addressable spend that stays local. It makes the appraisal [bottom-up](appraisal.md#two-methods), and changes no saving. Default: none.',
  },
  growth: {
    edit: 'savings',
    words: 'growth of spend',
    input: 'cited',
    type: 'range of yearly change',
    means:
      'The real change a year in the annual spend if nothing is done, from year 1 of the appraisal on. It changes no saving. Default: none.',
  },
  overlaps: {
    edit: 'links',
    words: 'list of overlaps',
    type: 'list of candidate ids',
    means: 'Candidates that count some of the same spend.',
  },
  fte: { edit: 'text', of: fteKeys, type: 'mapping', means: 'Posts, see below.' },
} as const satisfies KeysOf<typeof savingsInput, 'parts' | 'savings' | 'links' | StillEdit>;

export type SavingsInput = z.infer<typeof savingsInput>;
