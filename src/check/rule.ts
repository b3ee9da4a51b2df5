import type { Assumptions } from '../documents/assumptions.ts';
import type { Candidate } from '../documents/candidate.ts';
import type { Document } from '../documents/parse-document.ts';
import type { Sheet } from '../documents/sheet.ts';
import type { Severity } from './finding.ts';
import type { Problem, RuleId } from './problem.ts';

/** What documents are held against. Null where there is none that is valid. */
export interface Context {
  readonly sheet: Sheet | null;
  readonly assumptions: Assumptions | null;
  /** The day to judge age by, `2026-11-20`; null where none was given. */
  readonly date: string | null;
}

/** A problem and the file it stands in. */
export interface FileProblem {
  readonly file: string;
  readonly problem: Problem;
}

/** Looks at documents one after another and says at the end what is wrong between them. */
export interface Gatherer {
  readonly visit: (file: string, document: Document) => void;
  /** `otherIds` are ids of candidates whose own files have problems. */
  readonly finish: (otherIds: readonly string[]) => readonly FileProblem[];
}

/** One thing that is checked. Rules without `check` and `gather` are found while a file is read. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Where one finding can be graver than another: the severity of this one. */
  readonly severityOf?: (problem: Problem) => Severity;
  /** Whether what `check` or `gather` finds stops a hit list. (What is found in reading always does.) */
  readonly stopsRanking: boolean;
  /** Whether `check` says no untruth of a document from which faulty parts were taken out. */
  readonly worksOnPart?: true;
  /** One line: what is wrong. */
  readonly summary: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  /** An example that breaks the rule, and the same mended. */
  readonly bad: string;
  readonly good: string;
  readonly check?: (document: Document, context: Context) => readonly Problem[];
  readonly gather?: (context: Context) => Gatherer;
}

/** A check of candidates alone. */
export function onCandidate(
  check: (candidate: Candidate, context: Context) => readonly Problem[],
): NonNullable<Rule['check']> {
  return (document, context) =>
    document.kind === 'candidate' ? check(document.value, context) : [];
}
