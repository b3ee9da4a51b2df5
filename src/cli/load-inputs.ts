import { existsSync } from 'node:fs';
import type { Finding } from '../check/finding.ts';
import type { Problem } from '../check/registry.ts';
import type { Context } from '../check/rule.ts';
import type { FileProblem } from '../check/run-rules.ts';
import { startBlockingCheck } from '../check/run-rules.ts';
import { type AssumptionsInUse, takeIntoUse } from '../load/assumptions-in-use.ts';
import { isOfKind, type Loaded, type LoadedDocument } from '../load/load-document.ts';
import { placeProblems } from '../load/place-problems.ts';
import { type Host, toAbsolute } from './host.ts';
import { type Criteria, loadCriteria, type NamedCriteria, plural } from './load-criteria.ts';
import { type ReadDocuments, readDocuments } from './read-documents.ts';
import { readShipped } from './read-shipped.ts';
import { WrongUse } from './wrong-use.ts';

/** Which files a command was given. */
export interface InputOptions extends NamedCriteria {
  readonly paths: readonly string[];
  /** What came from standard input, where a path is `-`. */
  readonly stdin?: Uint8Array | undefined;
  /** Criteria that the sheet need not have for candidates to answer them. */
  readonly alsoAsked?: ReadonlySet<string> | undefined;
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

/** Documents that go into a list together. */
export interface Gathered {
  readonly sheet: Loaded<'sheet'>;
  readonly assumptions: Loaded<'assumptions'>;
  /** The assumptions that take the place of what the file leaves out. */
  readonly shipped: Loaded<'assumptions'>;
  readonly read: ReadDocuments;
}

/**
 * Reads the sheet, the assumptions and the candidates, and checks them against each other.
 *
 * Returns all problems and nothing else when the sheet or the assumptions have any: then there is
 * nothing to judge against. Throws WrongUse when paths lead nowhere or nothing matches.
 */
export function loadInputs(options: InputOptions, host: Host): Inputs | readonly Finding[] {
  const { sheet, assumptions, findings: faults } = loadCriteria(options, host);
  const paths = options.paths.length === 0 ? [defaultFolder(host)] : options.paths;
  const read = readDocuments(paths, host, options.stdin);
  const candidates = read.documents.filter((loaded) => isOfKind(loaded, 'candidate'));
  noteOtherKinds(read, candidates.length === 0 ? [] : [sheet, assumptions], host);
  if (candidates.length === 0 && read.findings.length === 0) {
    throw new WrongUse(
      `No candidates there: none of the files in ${paths.join(', ')} has "candidate:" as its first key.`,
    );
  }
  if (faults.length > 0 || !('file' in sheet) || !('file' in assumptions)) {
    const ofPicked = [sheet, assumptions].flatMap((each) => ('file' in each ? [] : each));
    return [...new Set([...faults, ...ofPicked, ...read.findings])];
  }
  const shipped = readShipped('assumptions', host);
  return checkGathered({ sheet, assumptions, shipped, read }, options.alsoAsked);
}

/** Checks documents against each other; the same as `loadInputs`, wherever they were read. */
export function checkGathered(
  { sheet, assumptions, shipped, read }: Gathered,
  alsoAsked?: ReadonlySet<string>,
): Inputs | readonly Finding[] {
  const candidates = read.documents.filter((loaded) => isOfKind(loaded, 'candidate'));
  const documents = [sheet, assumptions, ...candidates];
  const inUse = takeIntoUse(assumptions, shipped);
  const context = { sheet: sheet.document.value, assumptions: inUse.value, date: null };
  const problems = findBlockingProblems(documents, read, context).filter(
    ({ problem }) => !isAskedElsewhere(problem, alsoAsked),
  );
  const findings = [...read.findings, ...placeProblems(problems, [...documents, ...read.faulty])];
  const isFatal = findings.some(({ file }) => file === sheet.file || file === assumptions.file);
  return isFatal
    ? findings
    : { sheet, assumptions, inUse, candidates, findings, idsOfInvalid: read.idsOfInvalid };
}

/** Whether a candidate answers a criterion that this sheet lacks and another one has. */
function isAskedElsewhere(problem: Problem, alsoAsked: ReadonlySet<string> | undefined): boolean {
  return problem.rule === 'unknown-criterion' && (alsoAsked?.has(problem.facts.id) ?? false);
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

function defaultFolder(host: Host): string {
  if (existsSync(toAbsolute('candidates', host))) return 'candidates';
  throw new WrongUse('There is no folder ./candidates here: name the files or folders to read.');
}

/** Says which files among the candidates are something else, so that none is silently ignored. */
function noteOtherKinds(
  { documents }: ReadDocuments,
  used: readonly (Criteria['sheet'] | Criteria['assumptions'])[],
  { stderr }: Host,
): void {
  const inUse = new Set(used.map((loaded) => ('file' in loaded ? loaded.file : undefined)));
  for (const { file, document } of documents) {
    if (document.kind === 'candidate' || inUse.has(file)) continue;
    stderr.write(
      `note: ${file} holds ${plural(document.kind)}, not a candidate; it is read only when --${document.kind} names it\n`,
    );
  }
}
