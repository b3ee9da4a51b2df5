import type { Span } from '../yaml/span.ts';
import type { Problem, RuleId } from './registry.ts';
import type { Severity } from './severity.ts';

/** A problem with the place where a reader finds it. */
export interface PlacedProblem {
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

/** A problem in its place and in words: all that a report says of it. */
export interface Finding extends PlacedProblem {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  /** How to mend it, where we know. */
  readonly fix?: string | undefined;
  /** The same for the same fault when lines above it come and go. */
  readonly fingerprint: string;
}
