import { distance } from 'fastest-levenshtein';

/** The known word that was most likely meant; undefined when none is near. */
export function findClosest(typed: string, known: readonly string[]): string | undefined {
  const lower = typed.toLowerCase();
  const [best] = known
    .filter((word) => word !== typed)
    .map((word) => ({ word, edits: distance(lower, word.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  return best !== undefined && best.edits <= allowedEdits(typed) ? best.word : undefined;
}

/** A third of the letters may be wrong: typos, not other words. */
function allowedEdits(typed: string): number {
  return Math.max(1, Math.floor(typed.length / 3));
}
