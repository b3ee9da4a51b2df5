/** Causes of which so many are enough, whichever they are. */
export interface CauseGroup<T> {
  readonly causes: readonly T[];
  readonly enough: number;
}

/** What minimal sets come to: each of `needed` was needed, and of each group some were. */
export interface CauseGroups<T> {
  readonly needed: readonly T[];
  readonly groups: readonly CauseGroup<T>[];
}

/**
 * Puts minimal sets in fewer words: where all pairs of three causes are sets, any two of the three were
 * enough. Null where sets that share causes are not all those of one size. A cause is one object in all
 * sets that it is part of.
 */
export function groupCauses<T>(sets: readonly (readonly T[])[]): CauseGroups<T> | null {
  const needed = sets.flatMap((set) => (set.length === 1 ? set : []));
  const groups = joinSets(sets.filter((set) => set.length > 1)).map(toGroup);
  const known = groups.filter((group) => group !== null);
  return known.length === groups.length ? { needed, groups: known } : null;
}

/** Sets that share causes, together. */
function joinSets<T>(sets: readonly (readonly T[])[]): (readonly (readonly T[])[])[] {
  return sets.reduce<(readonly (readonly T[])[])[]>((clusters, set) => {
    const isNear = (cluster: readonly (readonly T[])[]) =>
      cluster.some((other) => other.some((cause) => set.includes(cause)));
    const far = clusters.filter((cluster) => !isNear(cluster));
    return [...far, [...clusters.filter(isNear).flat(), set]];
  }, []);
}

/** A group, where every choice of so many of its causes is a set. */
function toGroup<T>(sets: readonly (readonly T[])[]): CauseGroup<T> | null {
  const causes = [...new Set(sets.flat())];
  const size = sets[0]?.length ?? 0;
  const isEvery =
    sets.every((set) => set.length === size) && sets.length === countChoices(causes.length, size);
  return isEvery ? { causes, enough: causes.length - size + 1 } : null;
}

/** In how many ways some of many can be chosen. */
function countChoices(many: number, some: number): number {
  let ways = 1;
  for (let index = 1; index <= some; index += 1) ways = (ways * (many - some + index)) / index;
  return ways;
}
