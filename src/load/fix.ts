import type { PlacedProblem } from '../check/finding.ts';
import { findReplacement } from '../check/replacement.ts';
import type { Edit } from '../yaml/edit/edit.ts';
import { editYaml } from '../yaml/edit/edit-yaml.ts';
import { editText, quoteBareUnknowns, type TextEdit } from '../yaml/edit-text.ts';
import type { Span } from '../yaml/span.ts';
import { decodeText } from './decode-text.ts';
import { type FaultyDocument, type LoadedDocument, loadDocument } from './load-document.ts';

/**
 * Makes the safe rewrites in a text in which some problems were found: a misspelt key or criterion
 * with one close match, another spelling of Y, N or ?, and a bare `?`. Returns the text as it is
 * where it would come out with a new problem.
 */
export function fix(text: string, problems: readonly PlacedProblem[]): string {
  const fixed = quoteBareUnknowns(replaceKeys(replaceValues(text, problems), problems));
  return fixed === text || hasNewProblem(fixed, text) ? text : fixed;
}

/** The text is read for each value that is replaced: of a file with more than this they are left. */
const MOST_VALUES = 100;

/** The text with the values that problems call for; one that cannot be put in is left out. */
function replaceValues(text: string, problems: readonly PlacedProblem[]): string {
  const edits = problems.flatMap(({ problem }): Edit[] => {
    const value = findReplacement(problem);
    if (value === undefined || problem.place.at !== 'value') return [];
    return [{ kind: 'set', path: problem.place.path, value }];
  });
  if (edits.length > MOST_VALUES) return text;
  return edits.reduce((before, edit) => {
    const edited = editYaml(before, edit);
    return edited.kind === 'edited' ? edited.text : before;
  }, text);
}

/** The text with the keys that problems call for, each where it stands by now. */
function replaceKeys(text: string, problems: readonly PlacedProblem[]): string {
  const loaded = load(text);
  const doubled = new Set(listDoubled(loaded));
  const edits = problems.flatMap(({ problem }) => {
    const key = findReplacement(problem);
    if (key === undefined || problem.place.at !== 'key') return [];
    if (doubled.has(JSON.stringify(problem.place.path))) return [];
    return [toEdit(key, loaded.locate(problem.place))];
  });
  return editText(text, edits);
}

/** The paths of keys that stand twice: which of the two is meant, a person must say. */
function listDoubled(loaded: LoadedDocument | FaultyDocument): string[] {
  if (loaded.ok) return [];
  return loaded.problems
    .filter(({ problem }) => problem.rule === 'duplicate-key')
    .map(({ problem }) => JSON.stringify(problem.place.path));
}

/** Puts a key in the place of another; quotes around it stay. */
function toEdit(key: string, { line, column, endColumn, lineText }: Span): TextEdit {
  const inset = /["']/.test(lineText.charAt(column - 1)) ? 1 : 0;
  return { line, column: column + inset, endColumn: endColumn - inset, text: key };
}

/** Whether reading a text finds more of some problem than reading another did. */
function hasNewProblem(text: string, before: string): boolean {
  const then = countFaults(before);
  return [...countFaults(text)].some(([fault, count]) => count > (then.get(fault) ?? 0));
}

/** How often reading a text finds each rule broken, at each key. */
function countFaults(text: string): ReadonlyMap<string, number> {
  const loaded = load(text);
  const counts = new Map<string, number>();
  for (const { problem } of loaded.ok ? [] : loaded.problems) {
    const { rule, place } = problem;
    const fault = `${rule} ${place.path.at(-1)}`;
    counts.set(fault, (counts.get(fault) ?? 0) + 1);
  }
  return counts;
}

function load(text: string): LoadedDocument | FaultyDocument {
  return loadDocument(
    '',
    decodeText(new TextEncoder().encode(text), () => ''),
  );
}
