import type { Assumptions } from '../domain/documents/assumptions.ts';
import type { Candidate } from '../domain/documents/candidate.ts';
import type { Document } from '../domain/documents/parse-document.ts';
import type { Sheet } from '../domain/documents/sheet.ts';
import type { Problem } from '../domain/problem.ts';

/** The documents to check, with the sheet and the assumptions that candidates are held against. */
export interface Corpus {
  readonly sheet: Sheet;
  readonly assumptions: Assumptions;
  readonly documents: readonly FileDocument[];
  /** Ids of candidates whose files have problems of their own, so that naming them is no fault. */
  readonly otherIds: readonly string[];
}

/** A document and the file it came from. */
export interface FileDocument {
  readonly file: string;
  readonly document: Document;
}

/** A problem and the file it stands in. */
export interface FileProblem {
  readonly file: string;
  readonly problem: Problem;
}

/** Runs a check on each candidate of a corpus. */
export function forEachCandidate(
  { documents }: Corpus,
  check: (candidate: Candidate) => readonly Problem[],
): FileProblem[] {
  return documents.flatMap(({ file, document }) =>
    document.kind === 'candidate'
      ? check(document.value).map((problem) => ({ file, problem }))
      : [],
  );
}
