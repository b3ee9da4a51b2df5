import * as z from 'zod';
import type { KeysOf, StillEdit } from './key-facts.ts';
import { assumptionId } from './parts/assumption-id.ts';
import { decimalNumber } from './parts/decimal-number.ts';
import { id } from './parts/id.ts';
import { nonEmptyList } from './parts/list.ts';
import { mapping } from './parts/mapping.ts';
import { money } from './parts/money.ts';
import { range } from './parts/range.ts';
import { percentage, share } from './parts/share.ts';
import { text } from './parts/text.ts';
import { wholeNumber } from './parts/whole-number.ts';
import { year } from './parts/year.ts';

const biasId = assumptionId(
  'the id of an optimism bias in the assumptions, or a share such as 41%',
);

const bias = z.union([biasId, range(percentage)]);

/** A take-up curve of the assumptions, and how it applies here. */
export const namedTakeUp = mapping({
  curve: id,
  ceiling: range(share).optional(),
  delay: decimalNumber.optional(),
  source: text.optional(),
});

/** What the keys of a take-up that names a curve are. */
export const namedTakeUpKeys = {
  curve: { edit: 'platform', type: 'the id of a take-up curve', means: 'There is no default.' },
  ceiling: {
    edit: 'platform',
    type: 'range of share',
    means: "What the curve's full take-up comes to here. Default 100%.",
  },
  delay: {
    edit: 'platform',
    type: 'a number of years, at least 0',
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

/** What the platform itself would cost, year by year, and how fast it would be taken up. */
export const platform = mapping({
  funder: text,
  year: year.optional(),
  horizon: wholeNumber(1, 500),
  build: nonEmptyList(range(money)),
  transition: nonEmptyList(range(money)).optional(),
  run: nonEmptyList(range(money)).optional(),
  onboarding: range(money).optional(),
  'optimism-bias': mapping({
    build: bias.optional(),
    run: bias.optional(),
    onboarding: bias.optional(),
    mitigation: range(share).optional(),
  }).optional(),
  'take-up': z.union([nonEmptyList(range(share)), namedTakeUp]),
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
    type: 'list of ranges of money',
    means: 'Years 0, 1, …; nothing after the list ends.',
  },
  transition: {
    edit: 'platform',
    words: 'transition cost',
    type: 'list of ranges of money',
    means: 'Redundancy, dual running, exit. Like `build`.',
  },
  run: {
    edit: 'platform',
    words: 'running cost',
    type: 'list of ranges of money',
    means: 'Years 0, 1, …; the last repeats.',
  },
  onboarding: {
    edit: 'platform',
    words: 'onboarding cost',
    type: 'range of money',
    means: 'For each organisation that joins.',
  },
  'optimism-bias': {
    edit: 'platform',
    words: 'optimism bias',
    type: 'mapping: `build`, `run`, `onboarding`, `mitigation`, all optional',
    means:
      'The first three are each the id of an optimism bias or a range of percentage. Defaults: `equipment-development`, `outsourcing`, none. `mitigation` (range of share, default 0%) cuts all three. `build` counts for `transition` too.',
  },
  'take-up': {
    edit: 'platform',
    of: namedTakeUpKeys,
    type: 'list of ranges of share, or a mapping',
    means:
      'The share of full take-up that saves during years 0, 1, …; the last repeats. The mapping names a curve, see below.',
  },
  funder: { edit: 'text', type: 'text', means: 'Who pays for build, transition and running.' },
  source: {
    edit: 'source',
    words: null,
    names: 'source',
    type: 'source id',
    means: 'Of the costs.',
  },
} as const satisfies KeysOf<typeof platform, 'platform' | StillEdit>;

export type Platform = z.infer<typeof platform>;
