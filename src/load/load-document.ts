import { isMap, type Document as Tree } from 'yaml';
import type { PlacedProblem } from '../check/finding.ts';
import { listConcerned } from '../check/list-concerned.ts';
import type { Problem, ProblemFacts } from '../check/registry.ts';
import type { DocumentFault } from '../documents/fault.ts';
import { isFreeText } from '../documents/is-free-text.ts';
import { type Document, KINDS, type Kind, parseDocument } from '../documents/parse-document.ts';
import { type Part, salvageCandidate } from '../documents/salvage.ts';
import { toUnclearAmount } from '../documents/unclear-amount.ts';
import { type CutItem, findCutItems } from '../yaml/find-cut-items.ts';
import { findCutTexts } from '../yaml/find-cut-texts.ts';
import { findUnclearAmounts } from '../yaml/find-unclear-amounts.ts';
import { locate } from '../yaml/locate.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { type Place, WHOLE } from '../yaml/place.ts';
import type { Plain } from '../yaml/plain.ts';
import type { Span } from '../yaml/span.ts';
import type { SyntaxFault } from '../yaml/syntax/syntax-fault.ts';
import { START, toSpan } from '../yaml/text-position.ts';
import { textOf, treeToPlain } from '../yaml/tree-to-plain.ts';
import { findFirstKey } from './first-key.ts';
import { placeAtStart, placeProblems } from './place-problems.ts';
import { type RefusedText, type SourceText, startOf } from './source.ts';

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
  readonly part: Part | undefined;
  /** What it was meant to hold, as far as its first key says so. */
  readonly kind: Kind | undefined;
  /** The SHA-256 of its bytes; null where it could not be read. */
  readonly digest: string | null;
  /** Where a place of the document stands in the file. */
  readonly locate: (place: Place) => Span;
}

/** A loaded document of one kind. */
export type Loaded<K extends Kind> = LoadedDocument<Extract<Document, { kind: K }>>;

/** True when the document is of this kind. */
export function isOfKind<K extends Kind>(loaded: LoadedDocument, kind: K): loaded is Loaded<K> {
  return loaded.document.kind === kind;
}

/** What was read of a text by the name of its file, for as long as somebody keeps the text. */
const known = new WeakMap<SourceText, Map<string, LoadedDocument | FaultyDocument>>();

/** The document in a file, or every problem that keeps it from being one. The same text is read once. */
export function loadDocument(file: string, read: SourceText): LoadedDocument | FaultyDocument {
  const byName = known.get(read) ?? new Map<string, LoadedDocument | FaultyDocument>();
  const loaded = byName.get(file) ?? readDocument(file, read);
  known.set(read, byName.set(file, loaded));
  return loaded;
}

function readDocument(file: string, read: SourceText): LoadedDocument | FaultyDocument {
  if (!read.ok) return toFaulty(placeRefusal(file, read), startOf(read));
  const { text, digest } = read;
  const yaml = parseYaml(text);
  if (yaml.outcome === 'too-deep') return toFaulty(unreadable(file, 'too-deep'), text);
  if (yaml.outcome === 'too-much-work') return toFaulty(tooMuchWork(file), text);
  if (yaml.outcome === 'fault') return toFaulty(toSyntaxProblem(file, text, yaml.fault), text);
  const { tree } = yaml;
  lastParsed = { text, tree };
  const kind = kindOf(tree);
  if (kind === undefined) return toFaulty(toUnknownKind(file, text, tree), text);
  const { plain, problems } = treeToPlain(tree);
  const parsed = parseDocument(kind, plain);
  const unclear = findUnclearAmounts(text, tree).map(({ path, typed }) =>
    toUnclearAmount(path, typed),
  );
  if (problems.length > 0 || unclear.length > 0 || !parsed.ok) {
    const found = parsed.ok ? [] : explainCutItems(parsed.problems, findCutItems(text, tree));
    const all = [...problems, ...unclear, ...found.filter((each) => !isAt(each, unclear))];
    const placed = placeProblems(
      all.map((problem) => ({ file, problem })),
      [{ file, locate: locateIn(text) }],
    );
    const part =
      kind === 'candidate' ? salvageCandidate(plain, all, listConcerned(all)) : undefined;
    return { ok: false, file, problems: placed, part, kind, digest, locate: locateIn(text) };
  }
  const { document } = parsed;
  return { ok: true, file, digest, document, plain, locate: locateIn(text) };
}

/** The texts of a file that comments cut short; none where it cannot be read. */
export function findCutTextProblems(file: string, read: SourceText): PlacedProblem[] {
  if (!read.ok) return [];
  const { text } = read;
  const tree = parseAgain(text);
  if (tree === undefined) return [];
  const kind = kindOf(tree);
  if (kind === undefined) return [];
  return findCutTexts(text, tree)
    .filter(({ path }) => isFreeText(kind, path))
    .map(({ path, full, comment, isInBlock }) => {
      const place: Place = { path, at: 'value' };
      const facts = { full, comment: isInBlock ? toSpan(text, comment) : null };
      const problem: Problem = { rule: 'cut-by-comment', place, facts };
      return { problem, file, span: toSpan(text, locate(tree, place)), related: [] };
    });
}

/** Unknown keys that a comma in braces cut off a text, as such, one for each text. */
function explainCutItems(
  problems: readonly DocumentFault[],
  items: readonly CutItem[],
): DocumentFault[] {
  const byPath = new Map(items.map((item) => [JSON.stringify(item.path), item]));
  return problems.flatMap((problem) => {
    const item = byPath.get(JSON.stringify(problem.place.path));
    if (problem.rule !== 'unknown-key' || item === undefined) return [problem];
    const { of, full, isFirst } = item;
    return isFirst ? [{ ...problem, facts: { ...problem.facts, cutOff: { of, full } } }] : [];
  });
}

/** Whether a fault stands where another one does. */
function isAt({ place }: DocumentFault, others: readonly DocumentFault[]): boolean {
  const path = JSON.stringify(place.path);
  return others.some((other) => JSON.stringify(other.place.path) === path);
}

// Made outside loadDocument: a function made inside it would keep the whole tree in memory.
function locateIn(text: string): (place: Place) => Span {
  return (place) => {
    const tree = parseAgain(text);
    if (tree === undefined) throw new Error('a text that parsed no longer does');
    return toSpan(text, locate(tree, place));
  };
}

/** A file of which nothing can be read; how it begins may show what it was meant to hold. */
function toFaulty(problem: PlacedProblem, start: string): FaultyDocument {
  const { file } = problem;
  const first = findFirstKey(start);
  const kind = KINDS.find((each) => each === first);
  const problems = [problem];
  return { ok: false, file, problems, part: undefined, kind, digest: null, locate: () => START };
}

/**
 * Parses a text once more, unless it was the last: trees are large, and few are wanted again. Undefined
 * where it is no YAML.
 */
function parseAgain(text: string): Tree.Parsed | undefined {
  if (lastParsed?.text !== text) {
    const parsed = parseYaml(text);
    if (parsed.outcome !== 'parsed') return undefined;
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
  { range, ...facts }: SyntaxFault,
): PlacedProblem {
  const problem: Problem = { rule: 'yaml-syntax', place: WHOLE, facts };
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
