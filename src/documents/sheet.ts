import type * as z from 'zod';
import { id } from './parts/id.ts';
import { keyword } from './parts/keyword.ts';
import { list } from './parts/list.ts';
import { mapping } from './parts/mapping.ts';
import { text } from './parts/text.ts';
import { wholeNumber } from './parts/whole-number.ts';

const factor = mapping({ number: wholeNumber(1), name: text, lesson: text });

const criterion = mapping({
  id,
  number: wholeNumber(1),
  name: text,
  theme: keyword(['benefits', 'feasibility', 'strategic-fit', 'service-model']),
  factor: wholeNumber(1),
  marking: keyword(['must', 'could']),
  points: wholeNumber(1).default(1),
  question: text,
  settle: text,
  'why-this-marking': text,
});

/** A sheet of criteria (paper, Figure 1). */
export const sheetSchema = mapping({
  sheet: id,
  name: text.optional(),
  edition: text,
  note: text.optional(),
  factors: list(factor),
  criteria: list(criterion),
});

export type Sheet = z.infer<typeof sheetSchema>;
export type Criterion = z.infer<typeof criterion>;
