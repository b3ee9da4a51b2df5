import { distance } from 'fastest-levenshtein';
import { indexNeighbours, type NeighbourIndex } from './neighbour-index.ts';
import { nameOddCharacters, replaceOddCharacters } from './odd-characters.ts';

/** The known word that was most likely meant; undefined when none is near. */
export function findClosest(typed: string, known: readonly string[]): string | undefined {
  return rank(typed, known)[0]?.word;
}

/** `Did you mean "x"?`, and which of the characters typed look like others; undefined where no known word is near. */
export function didYouMean(typed: string, known: readonly string[]): string | undefined {
  const closest = findClosest(typed, known);
  const odd = nameOddCharacters(typed);
  return closest && `${odd === undefined ? '' : `${odd} `}Did you mean "${closest}"?`;
}

/** The known word that was meant, where only one is near enough and no other as near. */
export function findOnlyClose(typed: string, known: readonly string[]): string | undefined {
  const [best, second] = rank(typed, known);
  return best !== undefined && best.edits !== second?.edits ? best.word : undefined;
}

/** Longer texts than this, in letters, are no misspelt words. */
const LONGEST_WORD = 100;

/** Among more known words than this only those are looked at that are one edit away. */
const MANY = 100;

/** The known words near enough to what was typed, the nearest first. */
function rank(typed: string, known: readonly string[]): { word: string; edits: number }[] {
  if (typed.length > LONGEST_WORD) return [];
  const ordinary = replaceOddCharacters(typed);
  if (ordinary !== typed && known.includes(ordinary)) return [{ word: ordinary, edits: 0 }];
  const lower = ordinary.toLowerCase();
  const most = allowedEdits(typed);
  return listCandidates(ordinary, known)
    .filter((word) => word !== typed && Math.abs(word.length - typed.length) <= most)
    .map((word) => ({ word, edits: countEdits(lower, word.toLowerCase()) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits);
}

/** The known words that may be near: any of a few; of many, those one edit away. */
function listCandidates(typed: string, known: readonly string[]): readonly string[] {
  return known.length <= MANY ? known : findIndex(known).find(typed);
}

/** The indexes of long lists, kept as long as the lists are: many words are looked up in each. */
const indexes = new WeakMap<readonly string[], NeighbourIndex>();

function findIndex(known: readonly string[]): NeighbourIndex {
  const index =
    indexes.get(known) ?? indexNeighbours(known.filter(({ length }) => length <= LONGEST_WORD));
  indexes.set(known, index);
  return index;
}

/** A third of the letters may be wrong: typos, not other words. */
function allowedEdits(typed: string): number {
  return Math.max(1, Math.floor(typed.length / 3));
}

/** Letters put in, left out or taken for others; two neighbours exchanged count as one edit. */
function countEdits(typed: string, word: string): number {
  return isExchange(typed, word) ? 1 : distance(typed, word);
}

function isExchange(typed: string, word: string): boolean {
  const at = [...typed].findIndex((_, index) => typed[index] !== word[index]);
  const [first = '', second = ''] = typed.slice(at, at + 2);
  return at !== -1 && typed.slice(0, at) + second + first + typed.slice(at + 2) === word;
}
