import type { Assumptions } from '../documents/assumptions.ts';
import type { Candidate } from '../documents/candidate.ts';
import type { Document } from '../documents/parse-document.ts';
import type { Sheet } from '../documents/sheet.ts';
import type { Fault } from '../yaml/fault.ts';
import type { Path } from '../yaml/place.ts';
import type { Plain } from '../yaml/plain.ts';
import type { Severity } from './severity.ts';

/** What documents are held against. Null where there is none that is valid. */
export interface Context {
  readonly sheet: Sheet | null;
  readonly assumptions: Assumptions | null;
  /** The assumptions that come with the program: they stand where a team's own say nothing. */
  readonly shipped?: Assumptions | null;
  /** The files that the sheet and the assumptions came from, as messages name them. */
  readonly sheetFile?: string;
  readonly assumptionsFile?: string;
  /** The day to judge age by, `2026-11-20`; null where none was given. */
  readonly date: string | null;
  /** Whether candidates of every status are ranked; only assessed ones are where that is not said. */
  readonly all?: boolean;
}

/** What a problem says to the person who has to mend it. */
export interface Words {
  readonly message: string;
  /** How to mend it, where we know. */
  readonly fix?: string | undefined;
}

/** A fault and the file it stands in. */
export interface FileFault<Found> {
  readonly file: string;
  readonly problem: Found;
}

/** Looks at documents one after another and says at the end what is wrong between them. */
export interface Gatherer<Found> {
  readonly visit: (file: string, document: Document, digest: string) => void;
  /** `otherIds` are ids of candidates whose own files have problems. */
  readonly finish: (otherIds: readonly string[]) => readonly FileFault<Found>[];
}

/** The facts of a problem that its place says all about. */
export type NoFacts = Readonly<Record<string, never>>;

/** What reports and documents say of a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  /** Whether what it finds stops a hit list; then no comment silences it. */
  readonly stopsRanking: boolean;
  /** One line: what is wrong. */
  readonly summary: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  /** An example that breaks the rule, and the same mended. */
  readonly bad: string;
  readonly good: string;
}

/** One thing that is checked. Rules without `check` and `gather` are found while a file is read, or while comments are obeyed. */
export interface Rule<Id extends string, Facts> extends RuleInfo {
  readonly id: Id;
  /** Where one finding can be graver than another: the severity of this one. */
  readonly severityOf?: (facts: Facts) => Severity;
  /** Whether it says no untruth of a document from which faulty parts were taken out, though it looks at them. */
  readonly worksOnPart?: true;
  /** Whether `gather` says something of all documents, so that it waits while one cannot be read. */
  readonly needsAll?: true;
  readonly words: (facts: Facts) => Words;
  /** The key, or the value as a plain one, that safely takes the place of what is wrong; undefined where a person must choose. */
  readonly replace?: (facts: Facts) => Plain | undefined;
  /** The place that somebody who misspelt a word most likely meant; undefined where that is unknown. */
  readonly meant?: (fault: Fault<Id, Facts>) => Path | undefined;
  /** The place that is missed, which may be there misspelt. */
  readonly missed?: (fault: Fault<Id, Facts>) => Path;
  readonly check?: (document: Document, context: Context) => readonly Fault<Id, Facts>[];
  readonly gather?: (context: Context) => Gatherer<Fault<Id, Facts>>;
}

/** A check of candidates alone. */
export function onCandidate<Found>(
  check: (candidate: Candidate, context: Context) => readonly Found[],
): (document: Document, context: Context) => readonly Found[] {
  return (document, context) =>
    document.kind === 'candidate' ? check(document.value, context) : [];
}
