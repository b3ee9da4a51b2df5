import { dropEchoes } from '../check/drop-echoes.ts';
import type { Finding, PlacedProblem } from '../check/finding.ts';
import type { Problem } from '../check/registry.ts';
import { ALL_RULES, RULES } from '../check/registry.ts';
import type { Context } from '../check/rule.ts';
import { type Checker, startChecking } from '../check/run-rules.ts';
import { findContext } from './check-context.ts';
import type { CriteriaSources } from './criteria-sources.ts';
import { dropOfCopies, findCopies } from './drop-of-copies.ts';
import { findIgnores, type Ignore } from './find-ignores.ts';
import { limitProblems } from './limit-problems.ts';
import {
  type FaultyDocument,
  findCutTextProblems,
  type LoadedDocument,
  loadDocument,
} from './load-document.ts';
import type { Misused } from './misuse.ts';
import { placeBetweenFiles } from './place-between-files.ts';
import { placeProblems } from './place-problems.ts';
import { guessId, type OnFile } from './read-documents.ts';
import { silence } from './silence.ts';
import type { Sha256, SourceText, TextSource } from './source.ts';
import { wordFindings } from './word-findings.ts';

/** The texts to check, and where the criteria come from that are not among them. */
export interface SourcesToCheck extends CriteriaSources {
  readonly files: readonly TextSource[];
}

/** How texts are checked. */
export interface CheckOptions {
  /** The day to judge age by; null where none was given. */
  readonly date: string | null;
  readonly sha256: Sha256;
  readonly onFile?: OnFile | undefined;
  /** How a file is read by itself: anew at each call, unless somebody remembers it. */
  readonly readAlone?: typeof readAlone | undefined;
}

/** What is known of a file without any other. */
export interface ReadAlone {
  readonly loaded: LoadedDocument | FaultyDocument;
  readonly cut: readonly PlacedProblem[];
}

/** Reads a file by itself. */
export function readAlone(file: string, text: SourceText): ReadAlone {
  const loaded = loadDocument(file, text);
  return { loaded, cut: findCutTextProblems(file, text) };
}

/** Everything found in the texts, in the order of places; or why they cannot be checked. */
export type CheckResult =
  | { readonly kind: 'checked'; readonly findings: readonly Finding[] }
  | Misused;

/** Checks texts one after another and against each other. */
export function checkSources(sources: SourcesToCheck, options: CheckOptions): CheckResult {
  const found = findContext(sources, options.date);
  if (found.kind === 'misused') return found;
  const checked = new Set(sources.files.map(({ file }) => file));
  const problems = [
    ...findProblems(sources.files, found.context, options),
    ...found.problems.filter(({ file }) => !checked.has(file)),
  ];
  return { kind: 'checked', findings: wordFindings(problems, options.sha256) };
}

/** Every problem of some texts, keeping nothing of each but what rules between files need. */
export function findProblems(
  files: readonly TextSource[],
  context: Context,
  { onFile, readAlone: read = readAlone }: Pick<CheckOptions, 'onFile' | 'readAlone'> = {},
): PlacedProblem[] {
  const checker = startChecking(context, ALL_RULES);
  const problems: PlacedProblem[] = [];
  const limit = limitProblems();
  const ignores = new Map<string, readonly Ignore[]>();
  const otherIds: string[] = [];
  for (const [index, source] of files.entries()) {
    const { file } = source;
    const text = source.read();
    noteIgnores(file, text, ignores);
    const { loaded, cut } = read(file, text);
    const alone = [...checkOne(loaded, checker), ...cut];
    for (const problem of limit.keep(alone)) problems.push(problem);
    if (!loaded.ok) for (const id of guessId(file, text)) otherIds.push(id);
    onFile?.(index + 1, files.length);
  }
  const between = checker.finish(otherIds);
  const copies = findCopies(between);
  const all = [
    ...problems.filter(({ file }) => !copies.same.has(file)),
    ...limit.keep(placeBetweenFiles(dropOfCopies(between, copies), files)),
    ...limit.tellLeftOut(),
  ];
  for (const file of copies.same) ignores.delete(file);
  const stopped = all.filter(({ problem }) => RULES[problem.rule].stopsRanking);
  return silence(all, ignores, {
    files: new Set(stopped.map(({ file }) => file)),
    rules: new Set([...checker.listUnjudged(), ...copies.unjudged]),
  });
}

/** What is wrong with one file taken alone; what is left of a faulty one is checked as far as it goes. */
function checkOne(loaded: LoadedDocument | FaultyDocument, checker: Checker): PlacedProblem[] {
  const { file } = loaded;
  const place = (problems: readonly Problem[]) =>
    placeProblems(
      problems.map((problem) => ({ file, problem })),
      [loaded],
    );
  if (loaded.ok) return dropEchoes(place(checker.visit(file, loaded.document, loaded.digest)));
  const { part, kind, digest } = loaded;
  if (kind === undefined || kind === 'candidate') checker.gatherPart(file, part, digest);
  const ofPart = part === undefined ? [] : checker.visitPart(part);
  return dropEchoes([...loaded.problems, ...place(ofPart)]);
}

function noteIgnores(
  file: string,
  text: SourceText,
  ignores: Map<string, readonly Ignore[]>,
): void {
  const found = text.ok ? findIgnores(text.text) : [];
  if (found.length > 0) ignores.set(file, found);
}
