import { existsSync } from 'node:fs';
import type { Context, FileProblem } from '../check/rule.ts';
import { startBlockingCheck } from '../check/run-rules.ts';
import type { Kind } from '../domain/documents/parse-document.ts';
import type { Finding } from '../domain/finding.ts';
import type { Problem } from '../domain/problem.ts';
import { isOfKind, type Loaded, type LoadedDocument } from '../files/load-document.ts';
import { type AssumptionsInUse, takeIntoUse } from './assumptions-in-use.ts';
import type { Host } from './host.ts';
import { placeProblems } from './place-problems.ts';
import { type ReadDocuments, readDocuments } from './read-documents.ts';
import { type CriteriaKind, readShipped } from './read-shipped.ts';
import { WrongUse } from './wrong-use.ts';

/** Which files a command was given. */
export interface InputOptions {
  readonly paths: readonly string[];
  readonly sheet?: string | undefined;
  readonly assumptions?: string | undefined;
}

/** The files that a command works on, and the problems in candidates that stop a hit list. */
export interface Inputs {
  readonly sheet: Loaded<'sheet'>;
  readonly assumptions: Loaded<'assumptions'>;
  /** The assumptions with the shipped ones in place of what the file leaves out. */
  readonly inUse: AssumptionsInUse;
  readonly candidates: readonly Loaded<'candidate'>[];
  readonly findings: readonly Finding[];
  /** Ids that candidates with problems seem to carry, so that others may still name them. */
  readonly idsOfInvalid: readonly string[];
}

/** The sheet and the assumptions, or what is wrong with them; and any faults in `./criteria`. */
export interface Criteria {
  readonly sheet: Loaded<'sheet'> | readonly Finding[];
  readonly assumptions: Loaded<'assumptions'> | readonly Finding[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the sheet and the assumptions: of each kind the file that was named, else the only one among
 * `given`, else the one in `./criteria`, else the one that comes with the program.
 */
export function loadCriteria(
  named: Omit<InputOptions, 'paths'>,
  host: Host,
  given?: ReadDocuments,
): Criteria {
  const isAllNamed = named.sheet !== undefined && named.assumptions !== undefined;
  const folder = isAllNamed || !existsSync('criteria') ? undefined : readDocuments(['criteria']);
  const places = [given, folder].filter((place) => place !== undefined);
  return {
    sheet: pick('sheet', named.sheet, places, host),
    assumptions: pick('assumptions', named.assumptions, places, host),
    findings: folder?.findings ?? [],
  };
}

/**
 * Reads the sheet, the assumptions and the candidates, and checks them against each other.
 *
 * Returns all problems and nothing else when the sheet or the assumptions have any: then there is
 * nothing to judge against. Throws WrongUse when paths lead nowhere or nothing matches.
 */
export function loadInputs(options: InputOptions, host: Host): Inputs | readonly Finding[] {
  const { sheet, assumptions, findings: faults } = loadCriteria(options, host);
  const read = readDocuments(
    options.paths.length === 0 ? [defaultFolder()] : options.paths,
    host.stdin,
  );
  const candidates = read.documents.filter((loaded) => isOfKind(loaded, 'candidate'));
  noteOtherKinds(read);
  if (candidates.length === 0 && read.findings.length === 0) {
    throw new WrongUse('No candidates there: none of the files has "candidate:" as its first key.');
  }
  if (faults.length > 0 || !('file' in sheet) || !('file' in assumptions)) {
    const ofPicked = [sheet, assumptions].flatMap((each) => ('file' in each ? [] : each));
    return [...new Set([...faults, ...ofPicked, ...read.findings])];
  }
  const documents = [sheet, assumptions, ...candidates];
  const inUse = takeIntoUse(assumptions, host);
  const context = { sheet: sheet.document.value, assumptions: inUse.value, date: null };
  const problems = findBlockingProblems(documents, read, context);
  const findings = [...read.findings, ...placeProblems(problems, [...documents, ...read.faulty])];
  const isFatal = findings.some(({ file }) => file === sheet.file || file === assumptions.file);
  return isFatal
    ? findings
    : { sheet, assumptions, inUse, candidates, findings, idsOfInvalid: read.idsOfInvalid };
}

/** The problems in and between files that stop a hit list; faulty files are checked as far as they go. */
function findBlockingProblems(
  documents: readonly LoadedDocument[],
  { faulty, idsOfInvalid }: ReadDocuments,
  context: Context,
): FileProblem[] {
  const checker = startBlockingCheck(context);
  const toFileProblems = (file: string, problems: readonly Problem[]) =>
    problems.map((problem) => ({ file, problem }));
  return [
    ...documents.flatMap(({ file, document }) =>
      toFileProblems(file, checker.visit(file, document)),
    ),
    ...faulty.flatMap(({ file, part }) =>
      part === undefined ? [] : toFileProblems(file, checker.visitPart(part)),
    ),
    ...checker.finish(idsOfInvalid),
  ];
}

/** The file that was named; else the only one of its kind in the first place that has any. */
function pick<K extends CriteriaKind>(
  kind: K,
  named: string | undefined,
  places: readonly ReadDocuments[],
  host: Host,
): Loaded<K> | readonly Finding[] {
  if (named !== undefined) return pickNamed(kind, named);
  for (const { documents, findings } of places) {
    const [found, ...others] = documents.filter((loaded) => isOfKind(loaded, kind));
    if (others.length > 0) throw refuseSeveral(kind, [found, ...others]);
    if (found !== undefined) return found;
    if (findings.length > 0) return findings;
  }
  return readShipped(kind, host);
}

function refuseSeveral(
  kind: CriteriaKind,
  found: readonly (LoadedDocument | undefined)[],
): WrongUse {
  const files = found.map((loaded) => loaded?.file).join(', ');
  return new WrongUse(
    `There are several ${plural(kind)} to judge against (${files}): choose one with --${kind}.`,
  );
}

function pickNamed<K extends CriteriaKind>(kind: K, path: string): Loaded<K> | readonly Finding[] {
  const { documents, findings } = readDocuments([path]);
  const [found, ...others] = documents.filter((loaded) => isOfKind(loaded, kind));
  if (findings.length > 0) return findings;
  if (found === undefined)
    throw new WrongUse(`${path} is no file of ${plural(kind)}: its first key is not "${kind}:".`);
  if (others.length > 0)
    throw new WrongUse(`${path} holds several ${plural(kind)}: name one file.`);
  return found;
}

function defaultFolder(): string {
  if (existsSync('candidates')) return 'candidates';
  throw new WrongUse('There is no folder ./candidates here: name the files or folders to read.');
}

/** Says which files among the candidates are something else, so that none is silently ignored. */
function noteOtherKinds({ documents }: ReadDocuments): void {
  for (const { file, document } of documents) {
    if (document.kind === 'candidate') continue;
    process.stderr.write(
      `note: ${file} holds ${plural(document.kind)}, not a candidate; it is read only when --${document.kind} names it\n`,
    );
  }
}

function plural(kind: Kind): string {
  return kind === 'sheet' ? 'sheets' : `${kind}`;
}
