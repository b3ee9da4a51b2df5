import * as z from 'zod';
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
  'take-up': z.union([
    nonEmptyList(range(share)),
    mapping({
      curve: id,
      ceiling: range(share).optional(),
      delay: decimalNumber.optional(),
      source: text.optional(),
    }),
  ]),
  source: text.optional(),
});

export type Platform = z.infer<typeof platform>;
