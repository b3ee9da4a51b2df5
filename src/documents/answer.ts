import * as z from 'zod';
import type { KeysOf, StillEdit } from './key-facts.ts';
import { ownValue } from './own-value.ts';
import { ALSO_NOTHING } from './parts/as-editors-read.ts';
import { has, implies } from './parts/if-then.ts';
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

/** The answer that a spelling of it means; undefined where it means none, or the question is not answered. */
export function readMeets(typed: string): Meets | undefined {
  return ownValue(SPELLINGS, typed.toLowerCase());
}

/** What an answer is, to complete "this is not …". */
export const ANSWER_EXPECTED = 'an answer: Y, N or ?';

/** Y, N, ? or another spelling of them; empty where the question is not answered. */
export const meets = z
  .string({ error: ANSWER_EXPECTED })
  .regex(/^(?:|\?|[Yy](?:[Ee][Ss])?|[Nn][Oo]?|[Uu][Nn][Kk][Nn][Oo][Ww][Nn])$/, {
    error: ANSWER_EXPECTED,
  })
  .meta(ALSO_NOTHING);

/** An answer to one criterion, as its keys are typed. */
export const typedAnswer = mapping({
  meets: meets.optional(),
  because: text.optional(),
  sources: list(text).optional(),
  unless: text.optional(),
  settle: text.optional(),
  likely: share.optional(),
}).meta({
  allOf: [implies(has('meets', { type: 'string', pattern: '^[YyNn]' }), { required: ['because'] })],
});

/** What the keys of an answer are. */
export const answerKeys = {
  meets: { edit: 'answer', type: 'answer', means: 'Absent or empty: not answered.' },
  because: { edit: 'reason', type: 'text', means: 'The reason.' },
  unless: {
    edit: 'reason',
    type: 'text',
    means: 'What would change the answer. Printed after "unless" where a Must is not met.',
  },
  settle: {
    edit: 'reason',
    type: 'text',
    means: "What evidence would settle it. The sheet's own text is the default.",
  },
  sources: {
    edit: 'source',
    names: 'source',
    type: 'list of source ids',
    means: 'Where the reason comes from.',
  },
  likely: {
    edit: 'chance',
    type: 'share',
    means: 'The chance of Y. It changes no verdict and no rank.',
  },
} as const satisfies KeysOf<typeof typedAnswer, 'answer' | StillEdit>;

/**
 * An answer to one criterion. `meets` is undefined where the question is not answered; `typed` is
 * how it was spelt; `likely` is the chance of Y, as a fraction of 1.
 */
export const answer = typedAnswer.transform((given) => ({
  // A spread that stands first makes a hidden class for each object, which is slow and large.
  typed: given.meets,
  ...given,
  meets: given.meets === undefined ? undefined : SPELLINGS[given.meets.toLowerCase()],
}));

export type Answer = z.infer<typeof answer>;
