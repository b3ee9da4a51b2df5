import type { PlacedProblem } from '../check/finding.ts';
import type { Problem } from '../check/registry.ts';
import type { FileProblem } from '../check/run-rules.ts';
import { compareText } from '../documents/compare-text.ts';
import type { Place } from '../yaml/place.ts';
import type { Span } from '../yaml/span.ts';
import { START } from '../yaml/text-position.ts';

/** A file in which places can be found. */
interface Placed {
  readonly file: string;
  readonly locate: (place: Place) => Span;
}

/** Gives problems their lines and columns, by the files that they stand in. */
export function placeProblems(
  problems: readonly FileProblem[],
  documents: readonly Placed[],
): PlacedProblem[] {
  const byFile = new Map(documents.map((loaded) => [loaded.file, loaded]));
  const locate = (file: string, place: Place) => {
    const loaded = byFile.get(file);
    if (loaded === undefined) throw new Error(`a problem was found in ${file}, which was not read`);
    return loaded.locate(place);
  };
  return problems.map(({ file, problem }) => ({
    problem,
    file,
    span: locate(file, problem.place),
    related: (problem.related ?? []).map(({ file: other = file, place, says }) => ({
      file: other,
      span: locate(other, place),
      says,
    })),
  }));
}

/** A problem of a file in which no place can be found. */
export function placeAtStart(file: string, problem: Problem): PlacedProblem {
  return { problem, file, span: START, related: [] };
}

/** Orders problems by file, line and column. */
export function sortProblems(problems: readonly PlacedProblem[]): PlacedProblem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.span.line - b.span.line ||
      a.span.column - b.span.column ||
      compareText(a.problem.rule, b.problem.rule),
  );
}
