import * as z from 'zod';
import type { KeyFacts, KeyTable } from '../key-facts.ts';
import { grade } from './grade.ts';
import { mapping } from './mapping.ts';
import { text } from './text.ts';

/** A value that drives a figure, with where it comes from where the file says so. */
export interface Input<T> {
  readonly value: T;
  readonly source?: string | undefined;
  /** Printed; only that of the share that stays local changes a figure. */
  readonly grade?: number | undefined;
  readonly note?: string | undefined;
}

/** A value by itself, or `{value, source, grade, note}`. */
export function input<Value extends z.ZodType>(value: Value) {
  const bare = value.transform((only): Input<z.output<Value>> => ({ value: only }));
  return z.union([bare, citedInput(value)]);
}

/** The long form of an input: the value with where it comes from. */
function citedInput<Value extends z.ZodType>(value: Value) {
  return mapping({
    value,
    source: text.optional(),
    grade: grade.optional(),
    note: text.optional(),
  });
}

const SOURCE = {
  edit: 'source',
  words: null,
  names: 'source',
  type: 'source id',
  means: 'Where the value comes from.',
} as const satisfies KeyFacts;

/** What the keys of an input are besides its value. */
export const inputKeys = {
  source: SOURCE,
  grade: { edit: 'source', words: null, type: 'grade', means: 'The evidence for it. Printed.' },
  note: { edit: 'source', words: null, type: 'text', means: 'What else is to be said of it.' },
} as const satisfies KeyTable;
