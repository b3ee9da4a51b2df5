import type { Span } from '../yaml/span.ts';
import type { Problem } from './registry.ts';

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
