/** Words among which those are found that one edit turns into another, however many there are. */
export interface NeighbourIndex {
  /** The words, in their order, that differ by one letter put in, left out, changed, or exchanged with the next. */
  readonly find: (word: string) => readonly string[];
}

/** More words than this are never looked at for one. */
const MOST_FOUND = 100;

/**
 * Indexes words by all that is left of them without one letter: two words are one edit apart only where
 * some of that is the same. Capitals make no difference.
 */
export function indexNeighbours(words: readonly string[]): NeighbourIndex {
  const byRest = new Map<string, number[]>();
  for (const [position, word] of words.entries()) {
    for (const rest of listRests(word)) {
      const found = byRest.get(rest);
      if (found === undefined) byRest.set(rest, [position]);
      else if (found.length < MOST_FOUND) found.push(position);
    }
  }
  return {
    find: (word) => {
      const positions = new Set(listRests(word).flatMap((rest) => byRest.get(rest) ?? []));
      return [...positions]
        .sort((a, b) => a - b)
        .slice(0, MOST_FOUND)
        .flatMap((position) => words[position] ?? []);
    },
  };
}

/** A word itself, and without each of its letters. */
function listRests(word: string): string[] {
  const lower = word.toLowerCase();
  const rests = Array.from(
    { length: lower.length },
    (_, at) => lower.slice(0, at) + lower.slice(at + 1),
  );
  return [...new Set([lower, ...rests])];
}
