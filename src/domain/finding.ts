import type { Problem } from './problem.ts';

/** How much a finding matters: an error makes files unfit for a report, a note is only worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** A stretch of text: lines from 1, columns from 1 in UTF-16 units, the end exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The whole line, to be shown in a frame. */
  readonly lineText: string;
}

/** A problem with the place where a reader finds it. */
export interface Finding {
  readonly problem: Problem;
  readonly file: string;
  readonly span: Span;
  readonly related: readonly RelatedFinding[];
}

/** Another place that explains a finding. */
export interface RelatedFinding {
  readonly file: string;
  readonly span: Span;
  readonly says: string;
}
