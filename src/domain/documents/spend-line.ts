import type * as z from 'zod';
import { id } from './id.ts';
import { keyword } from './keyword.ts';
import { mapping } from './mapping.ts';
import { money } from './money.ts';
import { range } from './range.ts';
import { grade } from './ratio.ts';
import { share } from './share.ts';
import { text } from './text.ts';
import { year } from './year.ts';
import { yesNo } from './yes-no.ts';

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
