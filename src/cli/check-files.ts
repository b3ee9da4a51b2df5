import { dropEchoes } from '../check/drop-echoes.ts';
import type { Finding } from '../check/finding.ts';
import type { Problem } from '../check/registry.ts';
import { ALL_RULES } from '../check/registry.ts';
import type { Context } from '../check/rule.ts';
import type { FileProblem } from '../check/run-rules.ts';
import { type Checker, startChecking } from '../check/run-rules.ts';
import type { Ignore } from '../load/find-ignores.ts';
import { findIgnores } from '../load/find-ignores.ts';
import {
  type FaultyDocument,
  isValid,
  type LoadedDocument,
  loadDocument,
} from '../load/load-document.ts';
import { placeProblems } from '../load/place-problems.ts';
import { silence } from '../load/silence.ts';
import { decode, type ReadText } from './disk/read-text.ts';
import { displayPath, type Host } from './host.ts';
import { guessId, type ReadDocuments, readOrRefuse } from './read-documents.ts';

/** A file to check, by the name that reports give it. */
export interface FileToCheck {
  readonly name: string;
  /** Undefined for standard input. */
  readonly path?: string | undefined;
  readonly read: () => ReadText;
}

/** Files on disk as files to check. */
export function listFilesToCheck(paths: readonly string[], host: Host): FileToCheck[] {
  return paths.map((path) => ({
    name: displayPath(path, host),
    path,
    read: () => readOrRefuse(path, host),
  }));
}

/** Standard input as a file to check, under the name given. */
export function toFileToCheck(name: string, stdin: Uint8Array): FileToCheck {
  const text = decode(stdin);
  return { name, read: () => text };
}

/** The sheets and assumptions among some files, to hold their candidates against. */
export function readCriteriaAmong(files: readonly FileToCheck[]): ReadDocuments {
  const documents: LoadedDocument[] = [];
  const faulty: FaultyDocument[] = [];
  for (const { name, read } of files) {
    const text = read();
    if ('refused' in text || !CRITERIA_START.test(text.text)) continue;
    const loaded = loadDocument(name, text);
    if (isValid(loaded)) documents.push(loaded);
    else faulty.push(loaded);
  }
  const findings = faulty.flatMap((each) => each.findings);
  return { documents, findings, faulty, idsOfInvalid: [] };
}

/** The first key of a sheet or of assumptions, after comments and blank lines. */
const CRITERIA_START =
  /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:---[ \t]*\r?\n)?(?:sheet|assumptions)[ \t]*:/;

/** Checks files one after another, keeping nothing of each but what rules between files need. */
export function checkFiles(
  files: readonly FileToCheck[],
  context: Context,
  onFile?: (done: number, total: number) => void,
): Finding[] {
  const checker = startChecking(context, ALL_RULES);
  const findings: Finding[] = [];
  const ignores = new Map<string, readonly Ignore[]>();
  const otherIds: string[] = [];
  const faulty = new Set<string>();
  for (const [index, { name, read }] of files.entries()) {
    const text = read();
    if ('text' in text) noteIgnores(name, text.text, ignores);
    const loaded = loadDocument(name, text);
    findings.push(...checkOne(loaded, checker));
    if (!isValid(loaded)) {
      faulty.add(name);
      otherIds.push(...guessId(text));
    }
    onFile?.(index + 1, files.length);
  }
  findings.push(...placeBetweenFiles(checker.finish(otherIds), files));
  return silence(findings, ignores, faulty);
}

/** What is wrong with one file taken alone. */
function checkOne(loaded: LoadedDocument | FaultyDocument, checker: Checker): Finding[] {
  const { file } = loaded;
  const place = (problems: readonly Problem[]) =>
    placeProblems(
      problems.map((problem) => ({ file, problem })),
      [loaded],
    );
  if (isValid(loaded)) return dropEchoes(place(checker.visit(file, loaded.document)));
  const ofPart = loaded.part === undefined ? [] : checker.visitPart(loaded.part);
  return dropEchoes([...loaded.findings, ...place(ofPart)]);
}

function noteIgnores(name: string, text: string, ignores: Map<string, readonly Ignore[]>): void {
  const found = findIgnores(text);
  if (found.length > 0) ignores.set(name, found);
}

/** Reads again the few files that problems between files stand in. */
function placeBetweenFiles(
  problems: readonly FileProblem[],
  files: readonly FileToCheck[],
): Finding[] {
  const wanted = new Set(
    problems.flatMap(({ file, problem }) => [
      file,
      ...(problem.related ?? []).map((related) => related.file ?? file),
    ]),
  );
  const documents = files
    .filter(({ name }) => wanted.has(name))
    .map(({ name, read }) => loadDocument(name, read()))
    .filter(isValid);
  return placeProblems(problems, documents);
}
