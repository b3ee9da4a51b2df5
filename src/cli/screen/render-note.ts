import type { Note, NotedPlace } from '../../report/blocks.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { join } from '../../report/harmless/safe.ts';
import type { Line } from './screen.ts';

/** The places of a note in short, as editors open them; sources by their ids. */
export function renderNote({ places }: Note): Line {
  return join([...new Set(places.map(renderPlace))], '; ');
}

function renderPlace(place: NotedPlace): Line {
  if (place.kind === 'assumed') return showInline(place.text);
  const ids = place.sources.map(({ id }) => id).join(', ');
  return showInline(`${place.file}:${place.line}${ids === '' ? '' : ` (${ids})`}`);
}
