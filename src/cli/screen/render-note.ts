import type { Note, NotedPlace } from '../../report/blocks.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { join } from '../../report/harmless/safe.ts';
import type { Line } from './screen.ts';

/** The places of a note in short, as editors open them, each file once; sources by their ids. */
export function renderNote({ places }: Note): Line {
  const lines = places.filter((place) => place.kind === 'line');
  const files = [...new Set(lines.map(({ file }) => file))];
  const shown = [
    ...files.map((file) => showPlaces(lines.filter((place) => place.file === file))),
    ...new Set(places.flatMap((place) => (place.kind === 'assumed' ? [place.text] : []))),
  ];
  return join(shown.map(showInline), '; ');
}

type LinePlace = Extract<NotedPlace, { kind: 'line' }>;

/** Places in one file. */
function showPlaces(places: readonly LinePlace[]): string {
  const numbers = [...new Set(places.map(({ line }) => line))].sort((a, b) => a - b);
  const ids = [...new Set(places.flatMap(({ sources }) => sources.map(({ id }) => id)))];
  const cited = ids.length === 0 ? '' : ` (${ids.join(', ')})`;
  return `${places[0]?.file}:${numbers.join(', ')}${cited}`;
}
