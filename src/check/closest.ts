import { distance } from 'fastest-levenshtein';

/** The known word that was most likely meant; undefined when none is near. */
export function findClosest(typed: string, known: readonly string[]): string | undefined {
  return rank(typed, known)[0]?.word;
}

/** `Did you mean "x"?`; undefined where no known word is near. */
export function didYouMean(typed: string, known: readonly string[]): string | undefined {
  const closest = findClosest(typed, known);
  return closest && `Did you mean "${closest}"?`;
}

/** The known word that was meant, where only one is near enough and no other as near. */
export function findOnlyClose(typed: string, known: readonly string[]): string | undefined {
  const [best, second] = rank(typed, known);
  return best !== undefined && best.edits !== second?.edits ? best.word : undefined;
}

/** The known words near enough to what was typed, the nearest first. */
function rank(typed: string, known: readonly string[]): { word: string; edits: number }[] {
  const lower = typed.toLowerCase();
  const most = allowedEdits(typed);
  return known
    .filter((word) => word !== typed && Math.abs(word.length - typed.length) <= most)
    .map((word) => ({ word, edits: countEdits(lower, word.toLowerCase()) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits);
}

/** A third of the letters may be wrong: typos, not other words. */
function allowedEdits(typed: string): number {
  return Math.max(1, Math.floor(typed.length / 3));
}

/** Letters put in, left out or taken for others; two neighbours exchanged count as one edit. */
function countEdits(typed: string, word: string): number {
  const isExchange = [...typed].some((letter, at) => {
    const exchanged = `${typed.slice(0, at)}${typed.charAt(at + 1)}${letter}${typed.slice(at + 2)}`;
    return exchanged === word;
  });
  return isExchange ? 1 : distance(typed, word);
}
