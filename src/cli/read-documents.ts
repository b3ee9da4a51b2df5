import { readFileSync } from 'node:fs';
import { findClosest } from '../check/closest.ts';
import { dropEchoes } from '../check/drop-echoes.ts';
import { explainFault, findFiles, type PathFault } from '../files/find-files.ts';
import type { Finding } from '../files/finding.ts';
import { type LoadedDocument, loadDocument } from '../files/load-document.ts';
import { decode, type ReadText, readTextFile } from '../files/read-text.ts';
import { COMMANDS } from './command-names.ts';
import { displayPath } from './host.ts';
import { startProgress } from './progress.ts';
import { WrongUse } from './wrong-use.ts';

/** The documents in some files, and the problems of those that hold none. */
export interface ReadDocuments {
  readonly documents: readonly LoadedDocument[];
  readonly findings: readonly Finding[];
  /** Ids that the files with problems seem to carry, so that others may still name them. */
  readonly idsOfInvalid: readonly string[];
}

/** The name under which standard input is reported. */
const STDIN_NAME = '<stdin>';

/** Reads every document that some paths stand for; `-` is standard input. */
export function readDocuments(paths: readonly string[]): ReadDocuments {
  const { files, faults } = findFiles(paths.filter((path) => path !== '-'));
  if (faults.length > 0) {
    throw new WrongUse(faults.map(explainPath).join('\n'));
  }
  const documents: LoadedDocument[] = [];
  const findings: Finding[] = [];
  const idsOfInvalid: string[] = [];
  const take = (file: string, read: ReadText) => {
    const loaded = loadDocument(file, read);
    if (!Array.isArray(loaded)) documents.push(loaded);
    else {
      findings.push(...dropEchoes(loaded));
      idsOfInvalid.push(...guessId(read));
    }
  };
  if (paths.includes('-')) take(STDIN_NAME, decode(readFileSync(0)));
  const progress = startProgress('read', files.length);
  for (const file of files) {
    take(displayPath(file), readOrRefuse(file));
    progress.step();
  }
  progress.end();
  return { documents, findings, idsOfInvalid };
}

/** A path that leads nowhere may be a command misspelt. */
function explainPath({ path, why }: PathFault): string {
  const command = path.includes('/') ? undefined : findClosest(path, COMMANDS);
  const hint = command === undefined ? '' : ` (did you mean the command "assess ${command}"?)`;
  return `${path}: ${why}${hint}`;
}

function readOrRefuse(file: string): ReadText {
  try {
    return readTextFile(file);
  } catch (error) {
    throw new WrongUse(`${displayPath(file)}: ${explainFault(error)}`);
  }
}

function guessId(read: ReadText): string[] {
  if ('refused' in read) return [];
  const [, id] = /^candidate:[ \t]*["']?([\w-]+)/m.exec(read.text) ?? [];
  return id === undefined ? [] : [id];
}
