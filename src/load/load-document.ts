import { isMap, type Document as Tree } from 'yaml';
import type { PlacedProblem } from '../check/finding.ts';
import type { Problem, ProblemFacts } from '../check/registry.ts';
import { type Document, KINDS, type Kind, parseDocument } from '../documents/parse-document.ts';
import { salvageCandidate } from '../documents/salvage.ts';
import { locate } from '../yaml/locate.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { type Place, WHOLE } from '../yaml/place.ts';
import type { Plain } from '../yaml/plain.ts';
import type { Span } from '../yaml/span.ts';
import type { SyntaxFault } from '../yaml/syntax-fault.ts';
import { START, toSpan } from '../yaml/text-position.ts';
import { textOf, treeToPlain } from '../yaml/tree-to-plain.ts';
import { placeAtStart, placeProblems } from './place-problems.ts';
import type { RefusedText, SourceText } from './source.ts';

let lastParsed: { readonly text: string; readonly tree: Tree.Parsed } | undefined;

/** A file that holds a valid document. */
export interface LoadedDocument<D extends Document = Document> {
  readonly ok: true;
  readonly file: string;
  readonly digest: string;
  readonly document: D;
  /** What the file holds, every scalar as typed. */
  readonly plain: Plain;
  /** Where a place of the document stands in the file. */
  readonly locate: (place: Place) => Span;
}

/** A file that holds no valid document, with all that keeps it from being one. */
export interface FaultyDocument {
  readonly ok: false;
  readonly file: string;
  readonly problems: readonly PlacedProblem[];
  /** What is left when the faulty parts are taken out; undefined when that is too little. */
  readonly part: Document | undefined;
  /** Where a place of the document stands in the file. */
  readonly locate: (place: Place) => Span;
}

/** A loaded document of one kind. */
export type Loaded<K extends Kind> = LoadedDocument<Extract<Document, { kind: K }>>;

/** True when the document is of this kind. */
export function isOfKind<K extends Kind>(loaded: LoadedDocument, kind: K): loaded is Loaded<K> {
  return loaded.document.kind === kind;
}

/** The document in a file, or every problem that keeps it from being one. */
export function loadDocument(file: string, read: SourceText): LoadedDocument | FaultyDocument {
  if (!read.ok) return toFaulty(placeRefusal(file, read));
  const { text, digest } = read;
  const yaml = parseYaml(text);
  if (yaml.outcome === 'too-deep') return toFaulty(unreadable(file, 'too-deep'));
  if (yaml.outcome === 'too-much-work') return toFaulty(tooMuchWork(file));
  if (yaml.outcome === 'fault') return toFaulty(toSyntaxProblem(file, text, yaml.fault));
  const { tree } = yaml;
  lastParsed = { text, tree };
  const kind = kindOf(tree);
  if (kind === undefined) return toFaulty(toUnknownKind(file, text, tree));
  const { plain, problems } = treeToPlain(tree);
  const parsed = parseDocument(kind, plain);
  if (problems.length > 0 || !parsed.ok) {
    const all = [...problems, ...(parsed.ok ? [] : parsed.problems)];
    const placed = placeProblems(
      all.map((problem) => ({ file, problem })),
      [{ file, locate: locateIn(text) }],
    );
    const part = kind === 'candidate' ? salvageCandidate(plain, all) : undefined;
    return { ok: false, file, problems: placed, part, locate: locateIn(text) };
  }
  const { document } = parsed;
  return { ok: true, file, digest, document, plain, locate: locateIn(text) };
}

// Made outside loadDocument: a function made inside it would keep the whole tree in memory.
function locateIn(text: string): (place: Place) => Span {
  return (place) => toSpan(text, locate(parseAgain(text), place));
}

/** A file of which nothing can be read. */
function toFaulty(problem: PlacedProblem): FaultyDocument {
  const { file } = problem;
  return { ok: false, file, problems: [problem], part: undefined, locate: () => START };
}

/** Parses a text once more, unless it was the last: trees are large, and few are wanted again. */
function parseAgain(text: string): Tree.Parsed {
  if (lastParsed?.text !== text) {
    const parsed = parseYaml(text);
    if (parsed.outcome !== 'parsed') throw new Error('a text that parsed no longer does');
    lastParsed = { text, tree: parsed.tree };
  }
  return lastParsed.tree;
}

function kindOf(tree: Tree.Parsed): Kind | undefined {
  const first = firstKey(tree);
  return KINDS.find((kind) => kind === first);
}

function firstKey(tree: Tree.Parsed): string | null {
  const pair = isMap(tree.contents) ? tree.contents.items[0] : undefined;
  return pair === undefined ? null : textOf(pair.key);
}

function toUnknownKind(file: string, text: string, tree: Tree.Parsed): PlacedProblem {
  const first = firstKey(tree);
  const place: Place = first === null ? WHOLE : { path: [first], at: 'key' };
  const span = first === null ? START : toSpan(text, locate(tree, place));
  return { problem: { rule: 'unknown-kind', place, facts: { first } }, file, span, related: [] };
}

function toSyntaxProblem(
  file: string,
  text: string,
  { detail, range }: SyntaxFault,
): PlacedProblem {
  const problem: Problem = { rule: 'yaml-syntax', place: WHOLE, facts: { detail } };
  return { problem, file, span: toSpan(text, range), related: [] };
}

/** The problem of a file that has no text. */
export function placeRefusal(file: string, refused: RefusedText): PlacedProblem {
  if (refused.why !== 'unread') return unreadable(file, refused.why);
  return placeAtStart(file, { rule: 'unread-file', place: WHOLE, facts: refused.facts });
}

function unreadable(file: string, why: ProblemFacts['unreadable-file']['why']): PlacedProblem {
  return placeAtStart(file, { rule: 'unreadable-file', place: WHOLE, facts: { why } });
}

function tooMuchWork(file: string): PlacedProblem {
  return placeAtStart(file, { rule: 'too-much-work', place: WHOLE, facts: { of: 'reading' } });
}
