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
 * with one close match, a value that was meant for certain, a text that a comment cuts short, a bare `?`,
 * and a comment that is meant to silence one rule for a reason. What would bring a new problem is left out.
 */
export function fix(text: string, problems: readonly PlacedProblem[]): string {
  const fixed = fixTogether(text, problems);
  if (fixed === text || !hasNewProblem(fixed, text)) return fixed;
  const fixable = problems.filter(({ problem }) => findReplacement(problem) !== undefined);
  if (fixable.length > MOST_VALUES) return text;
  // Cut texts come first, the last before the others: their comments are found by line and column.
  const isCut = ({ problem }: PlacedProblem) => problem.rule === 'cut-by-comment';
  const ordered = [
    ...fixable.filter(isCut).toReversed(),
    ...fixable.filter((each) => !isCut(each)),
  ];
  return ordered.reduce((before, problem) => {
    const after = fixTogether(before, [problem]);
    return hasNewProblem(after, before) ? before : after;
  }, text);
}

function fixTogether(text: string, problems: readonly PlacedProblem[]): string {
  const cut = problems.filter(({ problem }) => problem.rule === 'cut-by-comment');
  const others = problems.filter((each) => !cut.includes(each));
  const joined = joinCutTexts(replaceComments(text, problems), cut);
  return quoteBareUnknowns(replaceKeys(replaceValues(joined, others), others));
}

/** The text is read for each value that is replaced: of a file with more than this they are left. */
const MOST_VALUES = 100;

/** The text with the comments that problems call for; a comment has no path, only its place in the text. */
function replaceComments(text: string, problems: readonly PlacedProblem[]): string {
  const edits = problems.flatMap(({ problem, span }): TextEdit[] => {
    const comment = problem.rule === 'malformed-ignore' ? findReplacement(problem) : undefined;
    if (typeof comment !== 'string') return [];
    const { line, column, endColumn } = span;
    return [{ line, column, endColumn, text: comment }];
  });
  return editText(text, edits);
}

/** The text with the values that problems call for; one that cannot be put in is left out. */
function replaceValues(text: string, problems: readonly PlacedProblem[]): string {
  const edits = problems.flatMap(({ problem }): Edit[] => {
    const value = findReplacement(problem);
    const { path, at } = problem.place;
    if (value === undefined || at !== 'value' || path.length === 0) return [];
    return [{ kind: 'set', path, value }];
  });
  if (edits.length > MOST_VALUES) return text;
  return edits.reduce((before, edit) => {
    const edited = editYaml(before, edit);
    return edited.kind === 'edited' ? edited.text : before;
  }, text);
}

/** The text with what comments cut off put back, from the last to the first so that places stay. */
function joinCutTexts(text: string, problems: readonly PlacedProblem[]): string {
  if (problems.length > MOST_VALUES) return text;
  return problems.toReversed().reduce((before, { problem }) => {
    if (problem.rule !== 'cut-by-comment' || problem.facts.comment === null) return before;
    const { comment, full } = problem.facts;
    const bare = editText(before, [{ ...comment, endColumn: Infinity, text: '' }]);
    const edited = editYaml(bare, { kind: 'set', path: problem.place.path, value: full });
    return edited.kind === 'edited' ? edited.text : before;
  }, text);
}

/** The text with the keys that problems call for, each where it stands by now. */
function replaceKeys(text: string, problems: readonly PlacedProblem[]): string {
  const loaded = load(text);
  const doubled = new Set(listDoubled(loaded));
  const edits = problems.flatMap(({ problem }) => {
    const key = findReplacement(problem);
    if (typeof key !== 'string' || problem.place.at !== 'key') return [];
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
