import * as z from 'zod';
import { id } from './id.ts';
import { list } from './list.ts';
import { mapping } from './mapping.ts';
import { money } from './money.ts';
import { range } from './range.ts';
import { percentage, share } from './share.ts';
import { text } from './text.ts';
import { wholeNumber } from './whole-number.ts';
import { year } from './year.ts';

const bias = z.union([id, range(percentage)]);

/** What the platform itself would cost, year by year, and how fast it would be taken up. */
export const platform = mapping({
  funder: text,
  year: year.optional(),
  horizon: wholeNumber(1, 500),
  build: list(range(money)),
  transition: list(range(money)).optional(),
  run: list(range(money)).optional(),
  onboarding: range(money).optional(),
  'optimism-bias': mapping({
    build: bias.optional(),
    run: bias.optional(),
    onboarding: bias.optional(),
    mitigation: range(share).optional(),
  }).optional(),
  'take-up': z.union([
    list(range(share)),
    mapping({ curve: id, ceiling: range(share).optional(), delay: wholeNumber(0).optional() }),
  ]),
});
