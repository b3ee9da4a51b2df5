/** A stretch of a file's text, in UTF-16 units from its start; the end is exclusive. */
export type TextRange = readonly [start: number, end: number];
