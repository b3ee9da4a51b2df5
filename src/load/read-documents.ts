import { dropEchoes } from '../check/drop-echoes.ts';
import type { PlacedProblem } from '../check/finding.ts';
import { limitProblems } from './limit-problems.ts';
import { type FaultyDocument, type LoadedDocument, loadDocument } from './load-document.ts';
import { type SourceText, startOf, type TextSource } from './source.ts';

/** The documents in some files, and the problems of those that hold none. */
export interface ReadDocuments {
  readonly documents: readonly LoadedDocument[];
  readonly faulty: readonly FaultyDocument[];
  readonly problems: readonly PlacedProblem[];
  /** Ids that the files with problems seem to carry, so that others may still name them. */
  readonly idsOfInvalid: readonly string[];
}

/** Called after each file, with the number done and of all. */
export type OnFile = (done: number, total: number) => void;

/** Reads the document in each source. */
export function readDocuments(sources: readonly TextSource[], onFile?: OnFile): ReadDocuments {
  const documents: LoadedDocument[] = [];
  const faulty: FaultyDocument[] = [];
  const idsOfInvalid: string[] = [];
  const limit = limitProblems();
  for (const [index, { file, read }] of sources.entries()) {
    const text = read();
    const loaded = loadDocument(file, text);
    if (loaded.ok) documents.push(loaded);
    else {
      faulty.push({ ...loaded, problems: limit.keep(loaded.problems) });
      for (const id of guessId(file, text)) idsOfInvalid.push(id);
    }
    onFile?.(index + 1, sources.length);
  }
  const found = faulty.flatMap((each) => dropEchoes(each.problems));
  const problems = [...found, ...limit.tellLeftOut()];
  return { documents, faulty, problems, idsOfInvalid };
}

const NAMED_ID = /^candidate:[ \t]*["']?([\w-]+)/m;

/** The value of the first key, where that may be "candidate:" misspelt. */
const FIRST_VALUE = /^(?:[ \t]*(?:#.*)?\r?\n)*[\w-]+:[ \t]*["']?([\w-]+)/;

/** The name of a file without its folder and its endings, by which one that cannot be read may be known. */
const FILE_NAME = /(?:^|\/)([\w-]+)[^/]*$/;

/** The id that a file with problems seems to carry. */
export function guessId(file: string, read: SourceText): string[] {
  const text = startOf(read);
  const ofText = NAMED_ID.exec(text) ?? FIRST_VALUE.exec(text);
  const [, id] = ofText ?? (read.ok ? null : FILE_NAME.exec(file)) ?? [];
  return id === undefined ? [] : [id];
}
