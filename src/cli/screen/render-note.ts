import type { Note, NotedPlace } from '../../report/blocks.ts';
import { safeText } from '../../report/safe-text.ts';

/** The places of a note in short, as editors open them; sources by their ids. */
export function renderNote({ places }: Note): string {
  return [...new Set(places.map(renderPlace))].join('; ');
}

function renderPlace(place: NotedPlace): string {
  if (place.kind === 'assumed') return safeText(place.text);
  const ids = place.sources.map(({ id }) => id).join(', ');
  return safeText(`${place.file}:${place.line}${ids === '' ? '' : ` (${ids})`}`);
}
