import type { PlacedProblem } from '../check/finding.ts';
import type { FileProblem } from '../check/run-rules.ts';
import { groupBy } from '../documents/group-by.ts';
import type { Place } from '../yaml/place.ts';
import type { Span } from '../yaml/span.ts';
import { loadDocument } from './load-document.ts';
import { placeProblems } from './place-problems.ts';
import type { TextSource } from './source.ts';

/**
 * Gives problems between files their lines and columns. Reads the files that they stand in again, one
 * after another, and keeps of each only where the problems stand.
 */
export function placeBetweenFiles(
  problems: readonly FileProblem[],
  files: readonly TextSource[],
): PlacedProblem[] {
  const wanted = groupBy(problems.flatMap(listPlaces), ({ file }) => file);
  const placed = files.flatMap(({ file, read }) => {
    const places = wanted.get(file);
    if (places === undefined) return [];
    const { locate } = loadDocument(file, read());
    return [{ file, locate: remember(places.map(({ place }) => [place, locate(place)])) }];
  });
  return placeProblems(problems, placed);
}

function listPlaces({ file, problem }: FileProblem): { file: string; place: Place }[] {
  const related = (problem.related ?? []).map((each) => ({
    file: each.file ?? file,
    place: each.place,
  }));
  return [{ file, place: problem.place }, ...related];
}

function remember(spans: readonly (readonly [Place, Span])[]): (place: Place) => Span {
  const byPlace = new Map(spans);
  return (place) => {
    const span = byPlace.get(place);
    if (span === undefined) throw new Error('a place was asked for that was not looked up');
    return span;
  };
}
