/** A stretch of text: lines from 1, columns from 1 in UTF-16 units, the end exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The whole line, to be shown in a frame. */
  readonly lineText: string;
}
