import type { RankBy } from '../../documents/rank-by.ts';
import type { RankChances, RankedEntry } from '../entry.ts';
import { isMust, type JudgedCriterion } from '../judging/judge.ts';
import { compareKeys, type RankKey } from '../ranking/rank-key.ts';
import { findChance, findChanceOfQualifying, toDouble } from './chance.ts';
import { listUnknown } from './decisive.ts';
import { startTally } from './lead-tally.ts';

/** The most candidates whose chances are worked out: memory grows with the square of their number, and time faster. */
export const MAX_RANKED = 2000;

/** A key that a candidate may turn out to have, and the chance of it. */
interface Atom {
  readonly index: number;
  readonly key: RankKey;
  readonly chance: number;
}

/**
 * The exact chance of each rank for each ranked candidate, in list order.
 *
 * Keys are visited from the best down. The number of candidates ahead of a key is a sum of independent
 * events, whose distribution is kept up to date as the sweep passes each key.
 */
export function findRankChances(
  ranked: readonly RankedEntry[],
  by: RankBy,
  top: number | undefined,
): RankChances[] {
  const atoms = ranked
    .flatMap((entry, index) => listAtoms(entry, index, by))
    .sort((a, b) => compareKeys(a.key, b.key));
  const tally = startTally(ranked.length);
  const transforms = ranked.map(() => tally.startTransform());
  for (const group of groupByKey(atoms)) {
    for (const { index, chance } of group) {
      const transform = transforms[index];
      if (transform !== undefined) tally.addOthersTo(transform, index, chance);
    }
    for (const { index, chance } of group) tally.raise(index, chance);
  }
  const rows = transforms.map(tally.invert);
  const isOpen = ranked.every((entry) => listUnknown(entry).every(hasOpenChance));
  return ranked.map((entry, index) =>
    summarise(entry, keepInRange(entry, rows[index] ?? new Float64Array(0), isOpen), top),
  );
}

function summarise(
  entry: RankedEntry,
  ranks: readonly number[],
  top: number | undefined,
): RankChances {
  const sum = (weigh: (chance: number, rank: number) => number) =>
    ranks.reduce((total, chance, index) => total + weigh(chance, index + 1), 0);
  return {
    ranks,
    expectedRank: sum((chance, rank) => chance * rank),
    qualifies: toDouble(findChanceOfQualifying(entry)),
    isInTop: top === undefined ? null : sum((chance, rank) => (rank <= top ? chance : 0)),
  };
}

/** Chances below this cannot be told from rounding. */
const NOISE = 1e-14;

/** True for an unknown that may turn out either way. */
function hasOpenChance(judged: JudgedCriterion): boolean {
  const { likely } = findChance(judged);
  return likely.gt(0) && likely.lt(1);
}

/**
 * Chances outside the rank range are rounding, and count as 0. Where every unknown may turn out either
 * way, the range's two ends can be reached, and their chances are above 0 however small.
 */
function keepInRange(
  { rankRange: [best, worst] }: RankedEntry,
  row: Float64Array,
  isOpen: boolean,
): number[] {
  return [...row].map((chance, index) => {
    const rank = index + 1;
    if (rank < best || rank > worst) return 0;
    const isEnd = rank === best || rank === worst;
    if (chance < NOISE) return isEnd && isOpen ? NOISE : 0;
    return Math.min(1, chance);
  });
}

function listAtoms(entry: RankedEntry, index: number, by: RankBy): Atom[] {
  const sum = entry.keys.low.at(-1) ?? null;
  if (by !== 'answers') {
    const chance = toDouble(findChanceOfQualifying(entry));
    return [
      { index, key: [1, sum], chance },
      { index, key: [0, sum], chance: 1 - chance },
    ].filter((atom) => atom.chance > 0);
  }
  const { musts, coulds } = entry.judgement;
  const ofMusts = distribute(entry, true);
  const ofPoints = distribute(entry, false);
  return [...ofMusts].flatMap(([more, a]) =>
    [...ofPoints].map(([points, b]) => ({
      index,
      key: [musts.met + more, coulds.points.low + points, sum],
      chance: a * b,
    })),
  );
}

/** How many Musts more, or Could points more, will be met, with the chance of each number. */
function distribute(entry: RankedEntry, ofMusts: boolean): Map<number, number> {
  let chances = new Map([[0, 1]]);
  for (const judged of listUnknown(entry)) {
    if (isMust(judged) !== ofMusts) continue;
    const likely = toDouble(findChance(judged).likely);
    const step = ofMusts ? 1 : judged.criterion.points;
    const next = new Map<number, number>();
    const add = (count: number, chance: number) => {
      if (chance > 0) next.set(count, (next.get(count) ?? 0) + chance);
    };
    for (const [count, chance] of chances) {
      add(count, chance * (1 - likely));
      add(count + step, chance * likely);
    }
    chances = next;
  }
  return chances;
}

/** Atoms of equal keys together, in the order given. */
function groupByKey(atoms: readonly Atom[]): Atom[][] {
  const groups: Atom[][] = [];
  for (const atom of atoms) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    if (last !== undefined && first !== undefined && compareKeys(first.key, atom.key) === 0) {
      last.push(atom);
    } else groups.push([atom]);
  }
  return groups;
}
