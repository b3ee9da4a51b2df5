import type { KeyFacts, KeyTable } from './key-facts.ts';
import { text } from './parts/text.ts';
import { yesNo } from './parts/yes-no.ts';

/** Where an assumed value comes from and whether anybody has checked it against that. */
export const provenance = {
  source: text,
  edition: text,
  verified: yesNo,
  derivation: text.optional(),
};

/** What the keys of a provenance are. A sentence about a value leaves them out. */
export const provenanceKeys = {
  source: {
    edit: 'text',
    words: null,
    names: 'source',
    type: 'source id',
    means: 'Where the value comes from.',
  },
  edition: { edit: 'text', words: null, type: 'text', means: 'Of the source.' },
  verified: {
    edit: 'text',
    words: null,
    type: 'yes or no',
    means: 'Has anybody checked the value against its source?',
  },
  derivation: { edit: 'text', words: null, type: 'text', means: 'How the value came about.' },
} as const satisfies KeyTable;

/** What the name of an assumed value is. */
export const nameKey = {
  edit: 'text',
  words: null,
  type: 'text',
  means: 'As reports print it.',
} as const satisfies KeyFacts;

/** What edits of the keys of an assumed value are: its figures move, its words do not. */
export type AssumedEdit = 'assumption' | 'text';
