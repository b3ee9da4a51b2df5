/** A key that one candidate may turn out to have, and the chance of it. */
export interface Atom {
  /** Which candidate it is one of, whose atoms have different keys and chances that add up to 1. */
  readonly index: number;
  readonly chance: number;
}

/** How many candidates are ahead: `chances[n]` is the chance of `sure` + n, for n from `from` up to `to`. */
export interface Counts {
  readonly sure: number;
  readonly from: number;
  readonly to: number;
  /** Only valid during a visit; what stands outside of `from` and `to` means nothing. */
  readonly chances: Float64Array;
}

/**
 * Visits every atom with the distribution of how many other candidates are ahead of it. `groups` holds
 * the atoms from the best key down, those of equal keys together.
 *
 * Another candidate is ahead of an atom with the chance of its own better atoms, which is the same for
 * a run of atoms. The list of atoms is halved again and again, and a run that covers a whole part is
 * multiplied in once for that part. So nothing is ever divided out of a distribution, which would lose
 * all digits after a few hundred atoms.
 */
export function countAhead<T extends Atom>(
  groups: readonly (readonly T[])[],
  visit: (atom: T, ahead: Counts) => void,
): void {
  const atoms = groups.flat();
  const runs = listRuns(groups);
  const size = new Set(atoms.map(({ index }) => index)).size;
  const buffers: Float64Array[] = [];

  const visitPart = ({ start, end, depth }: Part, touching: readonly Run[], outside: Counts) => {
    const covers = (run: Run) => run.start <= start && end <= run.end;
    buffers[depth] ??= new Float64Array(size + 1);
    const ahead = addEvents(outside, touching.filter(covers), buffers[depth]);
    const [atom] = atoms.slice(start, start + 1);
    if (atom === undefined) return;
    if (end - start === 1) {
      visit(atom, ahead);
      return;
    }
    const rest = touching.filter((run) => !covers(run));
    const middle = (start + end) >> 1;
    const [left, right] = [
      rest.filter((run) => run.start < middle),
      rest.filter((run) => run.end > middle),
    ];
    visitPart({ start, end: middle, depth: depth + 1 }, left, ahead);
    visitPart({ start: middle, end, depth: depth + 1 }, right, ahead);
  };
  const nobody = { sure: 0, from: 0, to: 1, chances: Float64Array.of(1) };
  visitPart({ start: 0, end: atoms.length, depth: 0 }, runs, nobody);
}

/** A part of the list of atoms, and how many halvings lead to it. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

/** A run of atoms of which a candidate is ahead with one chance above 0. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly chance: number;
}

/** The runs of all candidates. None covers an atom of the candidate itself, or one level with a better one. */
function listRuns(groups: readonly (readonly Atom[])[]): Run[] {
  const runs: Run[] = [];
  const reached = new Map<number, { readonly start: number; readonly chance: number }>();
  const add = (start: number, end: number, chance: number) => {
    if (start < end && chance > 0) runs.push({ start, end, chance });
  };
  let at = 0;
  for (const group of groups) {
    const end = at + group.length;
    for (const { index, chance } of group) {
      const before = reached.get(index) ?? { start: 0, chance: 0 };
      add(before.start, at, before.chance);
      add(at + 1, end, before.chance);
      reached.set(index, { start: end, chance: Math.min(1, before.chance + chance) });
      at += 1;
    }
  }
  // Behind its last atom a candidate is ahead for certain, whatever doubles add up to.
  for (const { start } of reached.values()) add(start, at, 1);
  return runs;
}

/** Chances this small are left out at the ends of a distribution, whose chances add up to 1. */
const NEGLIGIBLE = 1e-30;

/** The counts when more candidates may be ahead, each independently of the others; written into a buffer. */
function addEvents(counts: Counts, events: readonly Run[], chances: Float64Array): Counts {
  let { sure, from, to } = counts;
  for (let at = from; at < to; at += 1) chances[at] = counts.chances[at] ?? 0;
  for (const { chance } of events) {
    if (chance === 1) {
      sure += 1;
      continue;
    }
    to = addEvent(chances, { from, to }, chance);
    while ((chances[to - 1] ?? 1) < NEGLIGIBLE) to -= 1;
    while ((chances[from] ?? 1) < NEGLIGIBLE) from += 1;
  }
  return { sure, from, to, chances };
}

/** Counts one more with a chance; gives the new end of the distribution. */
function addEvent(
  chances: Float64Array,
  { from, to }: Pick<Counts, 'from' | 'to'>,
  chance: number,
): number {
  let fewer = 0;
  for (let at = from; at < to; at += 1) {
    const same = chances[at] ?? 0;
    chances[at] = same * (1 - chance) + fewer * chance;
    fewer = same;
  }
  chances[to] = fewer * chance;
  return to + 1;
}
