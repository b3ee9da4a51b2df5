import type { PlacedProblem } from '../check/finding.ts';
import { findReplacement } from '../check/replacement.ts';
import { editText, quoteBareUnknowns, type TextEdit } from '../yaml/edit-text.ts';
import { decodeText } from './decode-text.ts';
import { loadDocument } from './load-document.ts';

/**
 * Makes the safe rewrites in a text in which some problems were found: a misspelt key or criterion
 * with one close match, another spelling of Y, N or ?, and a bare `?`. Returns the text as it is
 * where it would come out with a new problem.
 */
export function fix(text: string, problems: readonly PlacedProblem[]): string {
  const fixed = quoteBareUnknowns(editText(text, problems.flatMap(toEdit)));
  return fixed === text || hasNewProblem(fixed, text) ? text : fixed;
}

/** The edit that a problem calls for; quotes around what is replaced stay. */
function toEdit({ problem, span }: PlacedProblem): TextEdit[] {
  const text = findReplacement(problem);
  if (text === undefined) return [];
  const { line, column, endColumn, lineText } = span;
  const stands = lineText.slice(column - 1, endColumn - 1).replaceAll(/^["']|["']$/g, '');
  if (problem.rule === 'nonstandard-answer' && stands !== problem.facts.typed) return [];
  const isQuoted = problem.place.at === 'key' && /["']/.test(lineText.charAt(column - 1));
  const inset = isQuoted ? 1 : 0;
  return [{ line, column: column + inset, endColumn: endColumn - inset, text }];
}

/** Whether reading a text finds more of some problem than reading another did. */
function hasNewProblem(text: string, before: string): boolean {
  const [now, then] = [findFaults(text), findFaults(before)];
  const count = (all: readonly string[], rule: string) =>
    all.filter((each) => each === rule).length;
  return now.some((rule) => count(now, rule) > count(then, rule));
}

/** The rules that reading a text finds broken, each as often as it is. */
function findFaults(text: string): string[] {
  const loaded = loadDocument(
    '',
    decodeText(new TextEncoder().encode(text), () => ''),
  );
  return loaded.ok ? [] : loaded.problems.map(({ problem }) => problem.rule);
}
