import { didYouMean } from '../closest.ts';
import { nameOddCharacters } from '../odd-characters.ts';
import type { Meant } from './meant.ts';
import { toOrdinary } from './spelling.ts';

/** Other words for yes and no. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  yes: ['y', 'true', '1', 'on', '✓', '✔'],
  no: ['n', 'false', '0', 'off', '✗', '✘'],
};

/** The word of a fixed set that was meant. */
export function findMeantWord(typed: string, known: readonly string[]): Meant | undefined {
  const slug = toId(typed);
  const lower = toOrdinary(typed).toLowerCase();
  const same = known.find((word) => word === slug || SYNONYMS[word]?.includes(lower));
  if (same !== undefined) return sayWord(typed, same);
  const says = didYouMean(typed, known);
  return says === undefined ? undefined : { says };
}

/**
 * The id that was meant by a name, or by an id with capitals, spaces or odd characters. Where only odd
 * characters differ it is sure; by its name a thing may be referred to elsewhere.
 */
export function findMeantId(typed: string): Meant | undefined {
  const id = toId(typed);
  if (id === '' || id === typed || id.length > LONGEST_ID) return undefined;
  const meant = sayWord(typed, id);
  return id === toOrdinary(typed) ? meant : { says: meant.says };
}

/** The id of a criterion that was meant by its name, with its number before it or not. */
export function findMeantCriterion(typed: string): Meant | undefined {
  const id = toId(typed.replace(/^(?:q|criterion)?\s*\d+\s*[.):–-]\s*(?=\D)/i, ''));
  return id === '' || id === typed || id.length > LONGEST_ID ? undefined : sayWord(typed, id);
}

/** A name is no sentence. */
const LONGEST_ID = 60;

/** A name as an id: in lower case, hyphens for whatever is no letter or digit. */
export function toId(typed: string): string {
  return toOrdinary(typed)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

function sayWord(typed: string, word: string): Meant {
  const odd = nameOddCharacters(typed);
  return { says: `${odd === undefined ? '' : `${odd} `}Did you mean "${word}"?`, value: word };
}
