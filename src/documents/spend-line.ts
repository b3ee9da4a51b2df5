import type * as z from 'zod';
import { id } from './parts/id.ts';
import { keyword } from './parts/keyword.ts';
import { mapping } from './parts/mapping.ts';
import { money } from './parts/money.ts';
import { range } from './parts/range.ts';
import { share } from './parts/share.ts';
import { text } from './parts/text.ts';
import { year } from './parts/year.ts';
import { yesNo } from './parts/yes-no.ts';
import { grade } from './ratio.ts';

/** One line of today's spend (annual), or of a spend that would otherwise come once (one-off). */
export const spendLine = mapping({
  id,
  name: text,
  amount: range(money),
  year: year.optional(),
  source: text,
  addressable: range(share),
  grade: grade.optional(),
  overhead: yesNo.default(false),
  kind: keyword(['annual', 'one-off']).default('annual'),
});

export type SpendLine = z.infer<typeof spendLine>;
