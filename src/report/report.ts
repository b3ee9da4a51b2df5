import type { Plain } from '../domain/documents/plain.ts';
import type { HitList } from '../domain/hit-list.ts';

/** A file that was read, with the SHA-256 of its bytes. */
export interface InputFile {
  readonly file: string;
  readonly digest: string;
}

/** Something assumed on the command line in place of what a file says. */
export interface Assumed {
  readonly path: string;
  readonly value: string;
  /** What the file says; null where it says nothing. */
  readonly was: string | null;
}

/** A file left out of a list because of its problems. */
export interface Skipped {
  readonly file: string;
  readonly problems: number;
}

/** Where a list comes from: the program, the files read, and what was assumed or left out. */
export interface Provenance {
  readonly tool: { readonly name: string; readonly version: string };
  readonly sheet: InputFile;
  readonly assumptions: InputFile;
  readonly inputs: readonly InputFile[];
  readonly assumed: readonly Assumed[];
  readonly skipped: readonly Skipped[];
  /** The day that the report is as at; null when none was given. */
  readonly date: string | null;
}

/** The documents that a list was made from, as typed, with everything assumed in place. */
export interface ReportDocuments {
  readonly sheet: Plain;
  readonly assumptions: Plain;
  /** From which the parts come that the assumptions leave out; null where those are themselves the shipped ones. */
  readonly shippedAssumptions: Plain | null;
  /** In the order of the inputs. */
  readonly candidates: readonly Plain[];
}

/** A hit list with where it comes from: all that a reporter needs. */
export interface Report {
  readonly list: HitList;
  readonly provenance: Provenance;
  readonly readDocuments: () => ReportDocuments;
}
