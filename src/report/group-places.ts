import type { NotedPlace, NotedSource } from './blocks.ts';

/** Lines of one file that name the same sources and have the same evidence, or what was assumed. */
export type PlaceGroup =
  | {
      readonly kind: 'lines';
      readonly file: string;
      readonly lines: readonly number[];
      readonly sources: readonly NotedSource[];
      readonly evidence: readonly string[];
    }
  | Extract<NotedPlace, { kind: 'assumed' }>;

/** Places in the order in which they first occur, those alike as one, its lines from the top. */
export function groupPlaces(places: readonly NotedPlace[]): PlaceGroup[] {
  const groups = new Map<string, PlaceGroup>();
  for (const place of places) {
    const key = keyOf(place);
    const earlier = groups.get(key);
    groups.set(key, place.kind === 'assumed' ? place : addLine(place, earlier));
  }
  return [...groups.values()];
}

function addLine(
  { file, line, sources, evidence = [] }: Extract<NotedPlace, { kind: 'line' }>,
  earlier: PlaceGroup | undefined,
): PlaceGroup {
  const lines = earlier?.kind === 'lines' ? earlier.lines : [];
  const all = [...new Set([...lines, line])].sort((a, b) => a - b);
  return earlier?.kind === 'lines'
    ? { ...earlier, lines: all }
    : { kind: 'lines', file, lines: all, sources, evidence };
}

function keyOf(place: NotedPlace): string {
  if (place.kind === 'assumed') return JSON.stringify([place.text]);
  const { file, sources, evidence = [] } = place;
  return JSON.stringify([file, sources.map(({ id }) => id), evidence]);
}
