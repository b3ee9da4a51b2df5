import { toId } from '../../check/remedies/word-remedies.ts';
import type { Sheet } from '../../documents/sheet.ts';
import type { Edited } from '../../yaml/edit/edit-yaml.ts';
import { isPlainMapping, type Plain, plainAt } from '../../yaml/plain.ts';
import { putValue } from './put-value.ts';
import { readPlain } from './read-plain.ts';

/** A source as a person names it; what is empty is left out. */
export interface GivenSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly page: string;
  readonly accessed: string;
}

/** Adds a source to the text of a candidate, and gives the id that answers name it by. */
export function putSource(
  text: string,
  given: GivenSource,
  sheet: Sheet,
): { readonly id: string; readonly edited: Edited } {
  const { title, publisher, url, page, accessed } = given;
  const plain = readPlain(text);
  const standing = plain === undefined ? undefined : plainAt(plain, ['sources']);
  const id = nameSource(title, isPlainMapping(standing) ? Object.keys(standing) : []);
  const filled = Object.entries({ title, publisher, url, page, accessed })
    .map(([key, typed]): [string, Plain] => [key, typed.trim()])
    .filter(([, typed]) => typed !== '');
  const value = Object.fromEntries(filled);
  return { id, edited: putValue(text, { path: ['sources', id], value }, sheet) };
}

/** How many words of a title make an id. */
const WORDS = 4;

/** The beginning of a title as an id that no other source has. */
function nameSource(title: string, taken: readonly string[]): string {
  const id = toId(title).split('-').slice(0, WORDS).join('-') || 'source';
  let free = id;
  for (let count = 2; taken.includes(free); count += 1) free = `${id}-${count}`;
  return free;
}
