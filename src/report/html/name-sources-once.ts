import { type NotedPlace, type NotedSource, piecesOf } from '../blocks.ts';
import type { NumberedNote } from './number-notes.ts';

/** Notes in which each source of a file is named in full where it first stands, with its id, and then by its id. */
export function nameSourcesOnce(notes: readonly NumberedNote[]): readonly NumberedNote[] {
  const named = new Set<string>();
  const nameOnce = (file: string, source: NotedSource): NotedSource => {
    const { id, name } = source;
    const key = JSON.stringify([file, id]);
    if (named.has(key)) return { id, name: id };
    named.add(key);
    return name === id ? source : { id, name: [...piecesOf(name), ` (${id})`] };
  };
  const shorten = (place: NotedPlace): NotedPlace =>
    place.kind === 'assumed'
      ? place
      : { ...place, sources: place.sources.map((source) => nameOnce(place.file, source)) };
  return notes.map(({ note, ...numbered }) => ({
    ...numbered,
    note: { ...note, places: note.places.map(shorten) },
  }));
}
