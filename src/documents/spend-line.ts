import type * as z from 'zod';
import { type KeysOf, oneOf, type StillEdit } from './key-facts.ts';
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

const SPEND_KINDS = ['annual', 'one-off'] as const;

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
  kind: keyword(SPEND_KINDS).default('annual'),
});

/** What the keys of a spend line are. */
export const spendLineKeys = {
  id: { edit: 'id', words: null, type: 'id', means: "Must differ from the file's other lines." },
  amount: {
    edit: 'spend',
    type: 'range of money',
    means: "A year's spend; for `one-off`, a single one.",
  },
  year: {
    edit: 'spend',
    type: 'year',
    needed: 'with `price-base` or `platform.year`',
    means: 'The price year of the amount.',
  },
  addressable: {
    edit: 'spend',
    type: 'range of share',
    means: 'The part that a platform could replace.',
  },
  grade: { edit: 'spend', type: 'grade', means: 'The evidence for this line. Default 6.' },
  kind: {
    edit: 'spend',
    type: oneOf(SPEND_KINDS),
    means: 'Default `annual`. `one-off`: a future spend avoided.',
  },
  name: { edit: 'text', words: null, type: 'text', means: 'As reports print it.' },
  overhead: {
    edit: 'text',
    type: 'yes or no',
    means: 'Default `no`. A label; it changes no figure.',
  },
  source: {
    edit: 'source',
    words: null,
    names: 'source',
    type: 'source id',
    means: 'Where the amount comes from.',
  },
} as const satisfies KeysOf<typeof spendLine, 'id' | 'spend' | StillEdit>;

export type SpendLine = z.infer<typeof spendLine>;
