import { findClosest } from '../check/closest.ts';
import { dropEchoes } from '../check/drop-echoes.ts';
import type { Finding } from '../check/finding.ts';
import { compareText } from '../documents/compare-text.ts';
import {
  type FaultyDocument,
  isValid,
  type LoadedDocument,
  loadDocument,
} from '../load/load-document.ts';
import { COMMANDS } from './command-names.ts';
import { explainFault, findFiles, type PathFault } from './disk/find-files.ts';
import { decode, type ReadText, readTextFile } from './disk/read-text.ts';
import { displayPath, type Host, toAbsolute } from './host.ts';
import { startProgress } from './progress.ts';
import { WrongUse } from './wrong-use.ts';

/** The documents in some files, and the problems of those that hold none. */
export interface ReadDocuments {
  readonly documents: readonly LoadedDocument[];
  readonly findings: readonly Finding[];
  readonly faulty: readonly FaultyDocument[];
  /** Ids that the files with problems seem to carry, so that others may still name them. */
  readonly idsOfInvalid: readonly string[];
}

/** The name under which standard input is reported. */
export const STDIN_NAME = '<stdin>';

/** Reads every document that some paths stand for, and standard input where there is any. */
export function readDocuments(
  paths: readonly string[],
  host: Host,
  stdin?: Uint8Array,
): ReadDocuments {
  const files = findOrRefuse(
    paths.filter((path) => path !== '-'),
    host,
  );
  const documents: LoadedDocument[] = [];
  const findings: Finding[] = [];
  const faulty: FaultyDocument[] = [];
  const idsOfInvalid: string[] = [];
  const take = (file: string, read: ReadText) => {
    const loaded = loadDocument(file, read);
    if (isValid(loaded)) documents.push(loaded);
    else {
      faulty.push(loaded);
      findings.push(...dropEchoes(loaded.findings));
      idsOfInvalid.push(...guessId(read));
    }
  };
  if (stdin !== undefined) take(STDIN_NAME, decode(stdin));
  const progress = startProgress('read', 'files', host);
  for (const [index, file] of files.entries()) {
    take(displayPath(file, host), readOrRefuse(file, host));
    progress.show(index + 1, files.length);
  }
  progress.end();
  return { documents, findings, faulty, idsOfInvalid };
}

/** The files that some paths stand for. Throws WrongUse naming every path that leads nowhere. */
export function findOrRefuse(paths: readonly string[], host: Host): readonly string[] {
  const { files, faults } = findFiles(paths, host.cwd);
  if (faults.length > 0) throw new WrongUse(faults.map(explainPath).join('\n'));
  return files.toSorted((a, b) => compareText(displayPath(a, host), displayPath(b, host)));
}

/** A path that leads nowhere may be a command misspelt. */
function explainPath({ path, why }: PathFault): string {
  const command = path.includes('/') ? undefined : findClosest(path, COMMANDS);
  const hint = command === undefined ? '' : ` (did you mean the command "assess ${command}"?)`;
  return `${path}: ${why}${hint}`;
}

/** Reads a file. Throws WrongUse when it cannot be opened. */
export function readOrRefuse(file: string, host: Host, maxBytes?: number): ReadText {
  try {
    return readTextFile(toAbsolute(file, host), maxBytes);
  } catch (error) {
    throw new WrongUse(`${displayPath(file, host)}: ${explainFault(error)}`);
  }
}

const NAMED_ID = /^candidate:[ \t]*["']?([\w-]+)/m;

/** The value of the first key, where that may be "candidate:" misspelt. */
const FIRST_VALUE = /^(?:[ \t]*(?:#.*)?\r?\n)*[\w-]+:[ \t]*["']?([\w-]+)/;

/** The id that a file with problems seems to carry. */
export function guessId(read: ReadText): string[] {
  if ('refused' in read) return [];
  const [, id] = NAMED_ID.exec(read.text) ?? FIRST_VALUE.exec(read.text) ?? [];
  return id === undefined ? [] : [id];
}
