import { readMeets } from '../../documents/answer.ts';
import type { Sheet } from '../../documents/sheet.ts';
import type { Edited } from '../../yaml/edit/edit-yaml.ts';
import { type Plain, plainAt } from '../../yaml/plain.ts';
import { type GivenAnswer, putAnswer } from './put-answer.ts';
import { type GivenSource, putSource } from './put-source.ts';
import { type Putting, putValues } from './put-value.ts';
import { readPlain } from './read-plain.ts';

/** An answer as the text of a candidate has it; empty where it says nothing. */
export interface StandingAnswer extends Omit<GivenAnswer, 'meets' | 'criterion'> {
  readonly meets: GivenAnswer['meets'] | undefined;
}

/** What is given of an answer anew; the rest stays. */
export type AnswerPart = Partial<Omit<GivenAnswer, 'criterion'>>;

/** Reads an answer out of the text of a candidate. */
export function readAnswer(text: string, criterion: string): StandingAnswer {
  const plain = readPlain(text);
  const at = (key: string) =>
    plain === undefined ? undefined : plainAt(plain, ['answers', criterion, key]);
  return {
    meets: readMeets(toText(at('meets'))),
    because: toText(at('because')).replaceAll(/\s+/g, ' ').trim(),
    sources: toList(at('sources')),
    likely: toText(at('likely')),
  };
}

/** Gives part of an answer anew in the text of a candidate. */
export function giveAnswer(
  text: string,
  criterion: string,
  part: AnswerPart,
  sheet: Sheet,
): Edited {
  const { meets, ...standing } = readAnswer(text, criterion);
  if (part.meets !== undefined && meets === undefined) {
    return putAnswer(text, { criterion, ...standing, ...part, meets: part.meets }, sheet);
  }
  const puttings = Object.entries(part).map(
    ([key, value]): Putting => ({ path: ['answers', criterion, key], value: toPlain(value) }),
  );
  return putValues(text, puttings, sheet);
}

/** Adds a source to the text of a candidate, and names it in an answer. */
export function citeSource(
  text: string,
  criterion: string,
  given: GivenSource,
  sheet: Sheet,
): Edited {
  const { id, edited } = putSource(text, given, sheet);
  if (edited.kind !== 'edited') return edited;
  const { sources } = readAnswer(text, criterion);
  return giveAnswer(edited.text, criterion, { sources: [...sources, id] }, sheet);
}

function toText(plain: Plain | undefined): string {
  return typeof plain === 'string' ? plain : '';
}

function toList(plain: Plain | undefined): readonly string[] {
  if (typeof plain === 'string') return plain === '' ? [] : [plain];
  return Array.isArray(plain) ? plain.filter((each) => typeof each === 'string') : [];
}

/** What is empty is not to stand in the file. */
function toPlain(value: string | readonly string[]): Plain | undefined {
  const typed = typeof value === 'string' ? value.trim() : [...value];
  return typed.length === 0 ? undefined : typed;
}
