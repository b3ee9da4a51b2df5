import type * as z from 'zod';
import { day } from './calendar-date.ts';
import { keyed } from './keyed.ts';
import { mapping } from './mapping.ts';
import { text } from './text.ts';

const source = mapping({
  title: text,
  publisher: text.optional(),
  url: text.optional(),
  page: text.optional(),
  accessed: day.optional(),
});

/** A file's own sources, by id. */
export const sources = keyed(source);

export type Source = z.infer<typeof source>;
