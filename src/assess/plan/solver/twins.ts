import type { Choice, Pair, Program } from './program.ts';

/**
 * Starters that are alike in all that they may do, with the same links: in a best choice they start in the
 * order of the program, since swapping two of them changes neither value nor cost.
 */
export type Twins = readonly number[];

/** Every group of at least two such starters. */
export function listTwins(program: Program): Twins[] {
  const groups = new Map<string, number[]>();
  for (const starter of program.starters.keys()) {
    const key = describe(program, starter);
    groups.set(key, [...(groups.get(key) ?? []), starter]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** All that tells one starter from another. */
function describe({ starters, notBoth, before }: Program, starter: number): string {
  const { starts = [], mayStayOut = true } = starters[starter] ?? {};
  const ofPairs = (pairs: readonly Pair[]) => [
    pairs.flatMap(([a, b]) => (a === starter ? [b] : [])).sort(),
    pairs.flatMap(([a, b]) => (b === starter ? [a] : [])).sort(),
  ];
  const ways = starts.map(({ year, value, cost, uses }) => [year, value, cost, ...uses].join());
  return [mayStayOut, ...ways, ...ofPairs(notBoth), '', ...ofPairs(before)].join(';');
}

/** The neighbours of each group: the second never starts before the first. */
export function pairTwins(groups: readonly Twins[]): Pair[] {
  return groups.flatMap((group) =>
    group.slice(1).map((second, at): Pair => [group[at] ?? second, second]),
  );
}

/** A choice in which those alike start in their order; it is worth and costs the same. */
export function sortTwins(groups: readonly Twins[], choice: Choice): Choice {
  const sorted = [...choice];
  for (const group of groups) {
    const places = group.map((starter) => choice[starter] ?? null).sort(comparePlaces);
    for (const [at, starter] of group.entries()) sorted[starter] = places[at] ?? null;
  }
  return sorted;
}

/** Earlier first, never starting last. */
function comparePlaces(a: number | null, b: number | null): number {
  return (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER);
}
