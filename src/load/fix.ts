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
  const then = countFaults(before);
  return [...countFaults(text)].some(([rule, count]) => count > (then.get(rule) ?? 0));
}

/** How often reading a text finds each rule broken. */
function countFaults(text: string): ReadonlyMap<string, number> {
  const loaded = loadDocument(
    '',
    decodeText(new TextEncoder().encode(text), () => ''),
  );
  const counts = new Map<string, number>();
  for (const { problem } of loaded.ok ? [] : loaded.problems) {
    counts.set(problem.rule, (counts.get(problem.rule) ?? 0) + 1);
  }
  return counts;
}
