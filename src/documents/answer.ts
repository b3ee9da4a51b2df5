import * as z from 'zod';
import { list } from './parts/list.ts';
import { mapping } from './parts/mapping.ts';
import { share } from './parts/share.ts';
import { text } from './parts/text.ts';

/** Yes, no, or not known. */
export type Meets = 'Y' | 'N' | '?';

const SPELLINGS: Readonly<Record<string, Meets>> = {
  y: 'Y',
  yes: 'Y',
  n: 'N',
  no: 'N',
  '?': '?',
  unknown: '?',
};

/** Y, N, ? or another spelling of them; empty where the question is not answered. */
export const meets = z
  .string({ error: 'an answer: Y, N or ?' })
  .regex(/^(?:|\?|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Uu][Nn][Kk][Nn][Oo][Ww][Nn])$/, {
    error: 'an answer: Y, N or ?',
  });

/**
 * An answer to one criterion. `meets` is undefined where the question is not answered; `typed` is
 * how it was spelt; `likely` is the chance of Y, as a fraction of 1.
 */
export const answer = mapping({
  meets: meets.optional(),
  because: text.optional(),
  sources: list(text).optional(),
  unless: text.optional(),
  settle: text.optional(),
  likely: share.optional(),
}).transform(({ meets: typed, ...rest }) => ({
  ...rest,
  typed,
  meets: typed === undefined ? undefined : SPELLINGS[typed.toLowerCase()],
}));

export type Answer = z.infer<typeof answer>;
