/** More words than this are too many to be read in a message. */
const MOST_LISTED = 30;

/** Known words as a message lists them: `a, b, c`, and how many more where they are many. */
export function listKnown(known: readonly string[]): string {
  const rest = known.length - MOST_LISTED;
  const listed = known.slice(0, MOST_LISTED).join(', ');
  return rest > 0 ? `${listed} and ${rest} more` : listed;
}
