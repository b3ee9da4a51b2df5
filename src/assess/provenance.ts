/** A file that was read, with the SHA-256 of its bytes. */
export interface InputFile {
  readonly file: string;
  readonly digest: string;
}

/** A file that a candidate came from. */
export interface CandidateInput extends InputFile {
  /** The candidate's id. */
  readonly candidate: string;
}

/** Something assumed on the command line in place of what a file says. */
export interface Assumed {
  readonly path: string;
  readonly value: string;
  /** What the file says, as a person would type it; null where it says nothing. */
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
  /** The parts of the assumptions that are a team's own, not those shipped. */
  readonly ownAssumptions?: readonly string[];
  readonly inputs: readonly CandidateInput[];
  readonly assumed: readonly Assumed[];
  readonly skipped: readonly Skipped[];
  /** The day that the report is as at; null when none was given. */
  readonly date: string | null;
}

/** A file and a line in it. */
export interface FileLine {
  readonly file: string;
  readonly line: number;
}

/** Gives the file of each candidate by its id. Throws for a candidate that came from none of the inputs. */
export function indexFiles({ inputs }: Pick<Provenance, 'inputs'>): (candidate: string) => string {
  const files = new Map(inputs.map(({ candidate, file }) => [candidate, file]));
  return (candidate) => {
    const file = files.get(candidate);
    if (file === undefined) throw new Error(`${candidate} came from no file`);
    return file;
  };
}
