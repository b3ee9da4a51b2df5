import type { Span } from '../yaml/span.ts';
import type { Problem } from './problem.ts';

/** How much a finding matters: an error makes files unfit for a report, a note is only worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

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
