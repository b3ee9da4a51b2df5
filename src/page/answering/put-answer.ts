import type { Meets } from '../../documents/answer.ts';
import type { Sheet } from '../../documents/sheet.ts';
import type { Edited } from '../../yaml/edit/edit-yaml.ts';
import type { Plain } from '../../yaml/plain.ts';
import { plainAt } from '../../yaml/plain.ts';
import { type Putting, putValue, putValues } from './put-value.ts';
import { readPlain } from './read-plain.ts';

/** An answer as a person gives it; what is empty is not to stand in the file. */
export interface GivenAnswer {
  readonly criterion: string;
  readonly meets: Meets;
  readonly because: string;
  /** Ids of the candidate's own sources. */
  readonly sources: readonly string[];
  /** The chance of Y, as typed: `60%`. */
  readonly likely: string;
}

/** Puts an answer into the text of a candidate, in the order of the sheet; what it says already stays untouched. */
export function putAnswer(text: string, given: GivenAnswer, sheet: Sheet): Edited {
  const path = ['answers', given.criterion];
  const keys = listKeys(given);
  const plain = readPlain(text);
  const standing = plain === undefined ? undefined : plainAt(plain, path);
  if (standing === undefined || standing === '') {
    const value = Object.fromEntries(
      keys.flatMap(([key, each]): [string, Plain][] => (each === undefined ? [] : [[key, each]])),
    );
    return putValue(text, { path, value }, sheet);
  }
  const puttings = keys.map(([key, value]): Putting => ({ path: [...path, key], value }));
  return putValues(text, puttings, sheet);
}

/** The keys of an answer that are asked for, with what they are to say. */
function listKeys({ meets, because, sources, likely }: GivenAnswer): [string, Plain | undefined][] {
  return [
    ['meets', meets],
    ['because', because.trim() || undefined],
    ['sources', sources.length === 0 ? undefined : [...sources]],
    ['likely', likely.trim() || undefined],
  ];
}
