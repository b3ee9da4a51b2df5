/** A place in a document: the keys and list positions that lead to it. */
export type Path = readonly (string | number)[];

/** What stands at a path: its value, or the key that names it. */
export interface Place {
  readonly path: Path;
  readonly at: 'key' | 'value';
  /** Which of several equal keys, from 0; the first where none is named. */
  readonly occurrence?: number | undefined;
}

/** The document itself. */
export const WHOLE: Place = { path: [], at: 'value' };
