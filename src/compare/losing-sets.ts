/** So much is tried for sets of several, in candidates judged and costed anew; single ones are all tried. */
const MAX_WORK = 500;

/** More sets than anybody reads: no more are looked for. */
const MAX_SETS = 100;

/** What sets are looked for in: `core` with each one of `groups`, never two groups together. */
export interface LosingSearch<T> {
  /** Sets that are known already. */
  readonly known?: readonly (readonly T[])[];
  readonly core: readonly T[];
  readonly groups: readonly (readonly T[])[];
  /** Whether something is lost without all of these. */
  readonly loses: (set: readonly T[]) => boolean;
  /** What it takes to try that, at least 1. */
  readonly weigh: (set: readonly T[]) => number;
}

/** The sets found, the smallest first, and whether all that there are were looked for. */
export interface LosingSets<T> {
  readonly sets: readonly (readonly T[])[];
  readonly isComplete: boolean;
}

/**
 * The smallest sets without which something is lost: no part of one has that effect, since smaller
 * sets are tried first. Where that would take too much work, or nothing is found, it is not complete.
 */
export function findLosingSets<T>(search: LosingSearch<T>): LosingSets<T> {
  const { known = [], core, groups, loses, weigh } = search;
  const sets = [...known];
  let work = 0;
  for (let size = 1; ; size += 1) {
    let hasTried = false;
    for (const set of listSets({ core, groups }, size, sets)) {
      hasTried = true;
      if (size > 1) work += weigh(set);
      if (work > MAX_WORK || sets.length === MAX_SETS) return { sets, isComplete: false };
      if (loses(set)) sets.push(set);
    }
    // whatever is larger holds one of this size, and so one of those found
    if (!hasTried) return { sets, isComplete: sets.length > 0 };
  }
}

/** The sets of one size that hold none of those found: of the core, then of the core with each group. */
function* listSets<T>(
  { core, groups }: Pick<LosingSearch<T>, 'core' | 'groups'>,
  size: number,
  found: readonly (readonly T[])[],
): Generator<readonly T[]> {
  yield* chooseFrom(core, size, { chosen: [], found });
  for (const group of groups) {
    for (const [index, first] of group.entries()) {
      const others = [...core, ...group.slice(index + 1)];
      yield* chooseFrom(others, size - 1, { chosen: [first], found });
    }
  }
}

/** What was chosen so far, and the sets of which none may come to be a part of it. */
interface Choice<T> {
  readonly chosen: readonly T[];
  readonly found: readonly (readonly T[])[];
}

function* chooseFrom<T>(
  items: readonly T[],
  many: number,
  { chosen, found }: Choice<T>,
): Generator<readonly T[]> {
  if (found.some((set) => set.every((item) => chosen.includes(item)))) return;
  if (many === 0) {
    yield chosen;
    return;
  }
  for (let index = 0; index + many <= items.length; index += 1) {
    const item = items[index];
    if (item === undefined) return;
    yield* chooseFrom(items.slice(index + 1), many - 1, { chosen: [...chosen, item], found });
  }
}

/** Leaves out of a set that loses all that can be spared, large parts and late ones first. */
export function shrinkLosing<T>(
  items: readonly T[],
  loses: (set: readonly T[]) => boolean,
): readonly T[] {
  let kept = items;
  let size = Math.ceil(items.length / 2);
  while (size > 0) {
    const { length } = kept;
    for (let end = kept.length; end > 0; end -= size) {
      const from = Math.max(0, end - size);
      const fewer = kept.toSpliced(from, end - from);
      if (fewer.length > 0 && loses(fewer)) kept = fewer;
    }
    size = size === 1 && kept.length < length ? 1 : Math.floor(size / 2);
  }
  return kept;
}
