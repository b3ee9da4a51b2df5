import type { Edit } from '../../src/compare/edit.ts';

/** Every part of a list, the empty one first. */
export function listParts<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>(
    (parts, item) => parts.concat(parts.map((part) => [...part, item])),
    [[]],
  );
}

/** By trying every set: those that something holds of, and no part of which is one. */
export function findMinimal<T>(items: readonly T[], holds: (set: readonly T[]) => boolean): T[][] {
  const found = listParts(items).filter(holds);
  return found.filter(
    (set) =>
      !found.some(
        (other) => other.length < set.length && other.every((item) => set.includes(item)),
      ),
  );
}

/** Sets of edits as the places of these in the list of all, each in order, to be compared as they stand. */
export function numberSets(sets: readonly (readonly Edit[])[], edits: readonly Edit[]): string[] {
  return sets
    .map((set) =>
      set
        .map((edit) => edits.indexOf(edit))
        .sort((a, b) => a - b)
        .join(),
    )
    .sort();
}
