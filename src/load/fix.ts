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
  return fixed === text || hasNewProblem(fixed, problems) ? text : fixed;
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

/** Whether more of some problem is found than before. */
function hasNewProblem(text: string, before: readonly PlacedProblem[]): boolean {
  const loaded = loadDocument(
    '',
    decodeText(new TextEncoder().encode(text), () => ''),
  );
  if (loaded.ok) return false;
  const count = (all: readonly PlacedProblem[], rule: string) =>
    all.filter(({ problem }) => problem.rule === rule).length;
  return loaded.problems.some(
    ({ problem: { rule } }) => count(loaded.problems, rule) > count(before, rule),
  );
}
