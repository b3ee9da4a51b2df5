import type { Note } from '../../report/blocks.ts';
import { groupPlaces, type PlaceGroup } from '../../report/group-places.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { join } from '../../report/harmless/safe.ts';
import type { Line } from './screen.ts';

/** The places of a note in short, as editors open them; sources by their ids. */
export function renderNote({ places }: Note): Line {
  return join(groupPlaces(places).map(renderPlace), '; ');
}

function renderPlace(place: PlaceGroup): Line {
  if (place.kind === 'assumed') return showInline(place.text);
  const ids = place.sources.map(({ id }) => id).join(', ');
  return showInline(`${place.file}:${place.lines.join(',')}${ids === '' ? '' : ` (${ids})`}`);
}
