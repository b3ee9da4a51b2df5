import type { PlacedProblem } from '../check/finding.ts';
import type { Problem } from '../check/registry.ts';
import { RULES } from '../check/registry.ts';
import { WHOLE } from '../yaml/place.ts';
import type { Ignore } from './find-ignores.ts';

/**
 * Takes out the problems that a comment silences, one for each comment, and adds one for each
 * comment that gives no reason or silences nothing. Of a faulty file not all is checked, so a comment
 * there that silences nothing may silence what is yet to be found.
 */
export function silence(
  problems: readonly PlacedProblem[],
  ignores: ReadonlyMap<string, readonly Ignore[]>,
  faulty: ReadonlySet<string>,
): PlacedProblem[] {
  const left = [...problems];
  for (const [file, ofFile] of ignores) {
    for (const ignore of ofFile) {
      const wrong = silenceOne(file, ignore, left);
      left.push(
        ...wrong.filter(({ problem }) => !(faulty.has(file) && problem.rule === 'unused-ignore')),
      );
    }
  }
  return left;
}

/** Silences at most one problem, in place; returns what is wrong with the comment. */
function silenceOne(
  file: string,
  { rule, reason, line, span }: Ignore,
  left: PlacedProblem[],
): PlacedProblem[] {
  const atComment = (problem: Problem): PlacedProblem => ({ problem, file, span, related: [] });
  if (reason === '') {
    return [atComment({ rule: 'ignore-without-reason', place: WHOLE, facts: { of: rule } })];
  }
  const index = left.findIndex(
    (placed) =>
      placed.file === file &&
      placed.problem.rule === rule &&
      placed.span.line === line &&
      !RULES[placed.problem.rule].cannotBeSilenced,
  );
  if (index === -1) {
    const facts = { of: rule, known: Object.keys(RULES) };
    return [atComment({ rule: 'unused-ignore', place: WHOLE, facts })];
  }
  left.splice(index, 1);
  return [];
}
