import type * as z from 'zod';
import type { KeysOf } from '../key-facts.ts';
import { day } from './calendar-date.ts';
import { keyed } from './keyed.ts';
import { mapping } from './mapping.ts';
import { text } from './text.ts';

export const source = mapping({
  title: text,
  publisher: text.optional(),
  url: text.optional(),
  page: text.optional(),
  accessed: day.optional(),
});

/** A file's own sources, by id. */
export const sources = keyed(source);

/** What the keys of a source are. */
export const sourceKeys = {
  title: { edit: 'source', type: 'text', means: 'What it is called.' },
  publisher: { edit: 'source', type: 'text', means: 'Who published it.' },
  url: { edit: 'source', type: 'text', means: 'Where it can be read.' },
  page: { edit: 'source', type: 'text', means: 'Where in it.' },
  accessed: { edit: 'source', type: 'date', means: 'The day on which it was read.' },
} as const satisfies KeysOf<typeof source, 'source'>;

export type Source = z.infer<typeof source>;
