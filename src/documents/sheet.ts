import type * as z from 'zod';
import { type KeysOf, oneOf } from './key-facts.ts';
import { fileId, id } from './parts/id.ts';
import { keyword } from './parts/keyword.ts';
import { list } from './parts/list.ts';
import { mapping } from './parts/mapping.ts';
import { text } from './parts/text.ts';
import { wholeNumber } from './parts/whole-number.ts';

const THEMES = ['benefits', 'feasibility', 'strategic-fit', 'service-model'] as const;
const MARKINGS = ['must', 'could'] as const;

const factor = mapping({ number: wholeNumber(1), name: text, lesson: text });

/** A question that a candidate answers. */
export const criterion = mapping({
  id,
  number: wholeNumber(1),
  name: text,
  theme: keyword(THEMES),
  factor: wholeNumber(1),
  marking: keyword(MARKINGS),
  points: wholeNumber(1).default(1),
  question: text,
  settle: text,
  'why-this-marking': text,
});

/** A sheet of criteria (paper, Figure 1). */
export const sheetSchema = mapping({
  sheet: fileId,
  name: text.optional(),
  edition: text,
  note: text.optional(),
  factors: list(factor),
  criteria: list(criterion),
});

/** What the keys of a criterion are. Points move something where it is a Could. */
export const criterionKeys = {
  id: { edit: 'id', type: 'id', means: 'What `answers` refer to. Each once.' },
  marking: {
    edit: 'marking',
    type: oneOf(MARKINGS),
    means: 'A Must decides the verdict; a Could adds points.',
  },
  points: {
    edit: 'points',
    type: 'whole number, 1 or more',
    means: 'What a Could counts for. Default 1.',
  },
  number: { edit: 'text', type: 'whole number, 1 or more', means: 'Each once.' },
  name: { edit: 'text', type: 'text', means: 'As reports print it.' },
  theme: { edit: 'text', type: oneOf(THEMES), means: 'What it is about.' },
  factor: {
    edit: 'text',
    type: 'whole number, 1 or more',
    means: 'The number of a critical factor.',
  },
  question: { edit: 'text', type: 'text', means: 'What is asked.' },
  settle: {
    edit: 'text',
    type: 'text',
    means: 'What evidence settles it, and who usually holds it.',
  },
  'why-this-marking': { edit: 'text', type: 'text', means: 'Why it is a Must or a Could.' },
} as const satisfies KeysOf<typeof criterion, 'id' | 'marking' | 'points' | 'text'>;

/** What the keys of a sheet are. */
export const sheetKeys = {
  sheet: { edit: 'text', type: 'id', means: 'Its id, by which reports name it.' },
  name: { edit: 'text', type: 'text', means: 'The title of the hit list.' },
  edition: { edit: 'text', type: 'text', means: 'Which version of the sheet it is.' },
  note: { edit: 'text', type: 'text', means: 'Printed in the method note of the hit list.' },
  factors: {
    edit: 'text',
    type: 'list of mappings: `number` (whole number, 1 or more), `name` (text), `lesson` (text), all needed',
    means: "The paper's critical factors.",
  },
  criteria: {
    edit: 'parts',
    of: criterionKeys,
    type: 'list',
    means: 'In the order in which reports show them. At least one must be a Must.',
  },
} as const satisfies KeysOf<typeof sheetSchema, 'parts' | 'text'>;

export type Sheet = z.infer<typeof sheetSchema>;
export type Criterion = z.infer<typeof criterion>;
