import type { Provenance } from '../../assess/provenance.ts';
import type { Comparison } from '../../compare/compare.ts';

/** One side of a comparison: how it was named, and what it was made from. */
export interface ComparedSide {
  /** The path as it was typed. */
  readonly name: string;
  readonly isReport: boolean;
  readonly provenance: Provenance;
  readonly sheet: Edition;
  readonly assumptions: Edition;
  /** Whether a report prints figures other than those that follow from its documents today. */
  readonly isOutOfStep: boolean;
}

/** Which document, and which edition of it. */
export interface Edition {
  readonly id: string;
  readonly edition: string;
}

/** A comparison with where its sides come from: all that a reporter needs. */
export interface ComparisonReport {
  readonly tool: Provenance['tool'];
  readonly comparison: Comparison;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
}
