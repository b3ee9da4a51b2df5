import * as z from 'zod';
import { type KeysOf, oneOf, type StillEdit } from './key-facts.ts';
import { assumptionId } from './parts/assumption-id.ts';
import { decimalNumber } from './parts/decimal-number.ts';
import { id } from './parts/id.ts';
import { input } from './parts/input.ts';
import { keyword } from './parts/keyword.ts';
import { nonEmptyList } from './parts/list.ts';
import { mapping } from './parts/mapping.ts';
import { money } from './parts/money.ts';
import { range } from './parts/range.ts';
import { percentage, share } from './parts/share.ts';
import { text } from './parts/text.ts';
import { wholeNumber } from './parts/whole-number.ts';
import { year } from './parts/year.ts';
import { rangeWeights, rangeWeightsKeys } from './range-weights.ts';

const biasId = assumptionId(
  'the id of an optimism bias in the assumptions, or a share such as 41%',
);

const bias = z.union([biasId, input(range(percentage))]);

/** A take-up curve of the assumptions, and how it applies here. */
export const namedTakeUp = mapping({
  curve: id,
  ceiling: input(range(share)).optional(),
  delay: input(range(decimalNumber)).optional(),
  source: text.optional(),
});

/** What the keys of a take-up that names a curve are. */
export const namedTakeUpKeys = {
  curve: { edit: 'platform', type: 'the id of a take-up curve', means: 'There is no default.' },
  ceiling: {
    edit: 'platform',
    input: 'cited',
    type: 'range of share',
    means: "What the curve's full take-up comes to here. Default 100%.",
  },
  delay: {
    edit: 'platform',
    input: 'cited',
    type: 'range of years, each at least 0',
    means: 'Launch is the start of year 1 plus this. Default 0.',
  },
  source: {
    edit: 'platform',
    words: null,
    names: 'source',
    type: 'source id',
    means: 'Why this curve and this ceiling.',
  },
} as const satisfies KeysOf<typeof namedTakeUp, 'platform'>;

/** How far costs may turn out above what is stated. */
export const platformBias = mapping({
  build: bias.optional(),
  transition: bias.optional(),
  run: bias.optional(),
  onboarding: bias.optional(),
  mitigation: input(range(share)).optional(),
});

const BIAS_TYPE = 'the id of an optimism bias, or a range of percentage';

/** What the keys of a platform's optimism bias are. */
export const biasKeys = {
  build: {
    edit: 'platform',
    input: 'cited',
    type: BIAS_TYPE,
    means: 'Default `equipment-development`.',
  },
  transition: {
    edit: 'platform',
    input: 'cited',
    type: BIAS_TYPE,
    means: 'Default `outsourcing`, which is our choice: that class is about operating cost.',
  },
  run: { edit: 'platform', input: 'cited', type: BIAS_TYPE, means: 'Default `outsourcing`.' },
  onboarding: { edit: 'platform', input: 'cited', type: BIAS_TYPE, means: 'Default 0%.' },
  mitigation: {
    edit: 'platform',
    input: 'cited',
    type: 'range of share',
    means: 'Cuts all four, never below the lower bound of a named one. Default 0%.',
  },
} as const satisfies KeysOf<typeof platformBias, 'platform'>;

/** Costs of years 0, 1, …, in pounds. */
const costs = input(nonEmptyList(range(money)));

/** Who may bear a cost of a platform. */
export const PAYERS = ['funder', 'adopters'] as const;

export type Payer = (typeof PAYERS)[number];

const payer = keyword(PAYERS);

/** Who bears each cost; what is left out keeps its default. */
const paidBy = mapping({
  build: payer.optional(),
  transition: payer.optional(),
  run: payer.optional(),
  onboarding: payer.optional(),
});

/** What the platform itself would cost, year by year, and how fast it would be taken up. */
export const platform = mapping({
  funder: text.optional(),
  year: year.optional(),
  horizon: wholeNumber(1, 500),
  build: costs,
  transition: costs.optional(),
  run: costs.optional(),
  onboarding: input(range(money)).optional(),
  'optimism-bias': platformBias.optional(),
  'take-up': z.union([input(nonEmptyList(range(share))), namedTakeUp]),
  'paid-by': paidBy.optional(),
  team: nonEmptyList(wholeNumber(0)).optional(),
  'range-weights': rangeWeights.optional(),
  source: text.optional(),
});

/** What the keys of `platform` are. */
export const platformKeys = {
  year: {
    edit: 'platform',
    words: 'price year of costs',
    type: 'year',
    means: 'The price year of these costs. Default: that of the price base.',
  },
  horizon: {
    edit: 'platform',
    type: 'whole number of years, 1 to 500',
    means: '10 means years 0 to 9.',
  },
  build: {
    edit: 'platform',
    words: 'build cost',
    input: 'cited',
    type: 'list of ranges of money',
    means: 'Years 0, 1, …; nothing after the list ends.',
  },
  transition: {
    edit: 'platform',
    words: 'transition cost',
    input: 'cited',
    type: 'list of ranges of money',
    means: 'Redundancy, dual running, exit. Like `build`.',
  },
  run: {
    edit: 'platform',
    words: 'running cost',
    input: 'cited',
    type: 'list of ranges of money',
    means: 'Years 0, 1, …; the last repeats.',
  },
  onboarding: {
    edit: 'platform',
    words: 'onboarding cost',
    input: 'cited',
    type: 'range of money',
    means: 'For each organisation that joins.',
  },
  'optimism-bias': {
    edit: 'platform',
    words: 'optimism bias',
    of: biasKeys,
    type: 'mapping',
    means: 'By how much costs are raised for optimism, see below.',
  },
  'take-up': {
    edit: 'platform',
    input: 'cited',
    of: namedTakeUpKeys,
    type: 'list of ranges of share, or a mapping',
    means:
      'The share of full take-up that saves during years 0, 1, …; the last repeats. The mapping names a curve, see below.',
  },
  'paid-by': {
    edit: 'platform',
    words: 'who pays what',
    type: `mapping: \`build\`, \`transition\`, \`run\`, \`onboarding\`, each ${oneOf(PAYERS)} and optional`,
    means: 'Default: the adopters pay for `onboarding`, the funder for the rest.',
  },
  team: {
    edit: 'text',
    words: 'size of the roll-out team',
    type: 'list of whole numbers',
    means:
      'People of the roll-out team in years 0, 1, … since the start; none after the list ends.',
  },
  'range-weights': {
    edit: 'text',
    words: 'weights of ranges',
    of: rangeWeightsKeys,
    type: 'mapping: `low`, `central`, `high`, each a share',
    means:
      'How likely each value of a range is, for the chances of the net present value. They add up to 100%. Default: those of the assumptions.',
  },
  funder: {
    edit: 'text',
    type: 'text',
    needed: 'unless under `roles`',
    means: 'Who pays for what `paid-by` does not lay on adopters.',
  },
  source: {
    edit: 'source',
    words: null,
    names: 'source',
    type: 'source id',
    means: 'Of the costs.',
  },
} as const satisfies KeysOf<typeof platform, 'platform' | StillEdit>;

export type Platform = z.infer<typeof platform>;

type TakeUp = Platform['take-up'];

/** Whether a take-up names a curve; else it is a list by year. */
export function namesCurve(takeUp: TakeUp): takeUp is Extract<TakeUp, { curve: string }> {
  return 'curve' in takeUp;
}
