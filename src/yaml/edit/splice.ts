/** A stretch of a text that is replaced; where both ends are one, something is put in. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Puts a text in at a position. */
export function putIn(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

/** Makes splices that do not overlap; those at one position in the order given. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let spliced = '';
  let at = 0;
  for (const splice of splices.toSorted((a, b) => a.start - b.start)) {
    spliced += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return spliced + text.slice(at);
}
