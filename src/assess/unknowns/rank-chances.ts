import type { RankBy } from '../../documents/rank-by.ts';
import type { RankChances, RankedEntry } from '../entry.ts';
import { isMust, type JudgedCriterion } from '../judging/judge.ts';
import { compareKeys, type RankKey } from '../ranking/rank-key.ts';
import { findChance, findChanceOfQualifying, toDouble } from './chance.ts';
import { type Atom, type Counts, countAhead } from './count-ahead.ts';
import { listUnknown } from './decisive.ts';

/** The most candidates whose chances are worked out: memory grows with the square of their number, and time faster. */
export const MAX_RANKED = 2000;

/** An atom with its key. */
interface KeyedAtom extends Atom {
  readonly key: RankKey;
}

/**
 * The exact chance of each rank for each ranked candidate, in list order: over the keys that it may
 * turn out to have, the chance that so many others are ahead.
 */
export function findRankChances(
  ranked: readonly RankedEntry[],
  by: RankBy,
  top: number | undefined,
): RankChances[] {
  const atoms = ranked
    .flatMap((entry, index) => listAtoms(entry, index, by))
    .sort((a, b) => compareKeys(a.key, b.key));
  const rows = ranked.map(({ rankRange: [best, worst] }) => new Float64Array(worst - best + 1));
  countAhead(groupByKey(atoms), ({ index, chance }, ahead) => {
    const [row, best] = [rows[index], ranked[index]?.rankRange[0]];
    if (row !== undefined && best !== undefined) addRanks(row, best, { chance, ahead });
  });
  const isOpen = ranked.every((entry) => listUnknown(entry).every(hasOpenChance));
  return ranked.map((entry, index) => {
    const row = rows[index] ?? new Float64Array(0);
    return summarise(entry, { row: dropNoise(row, isOpen), size: ranked.length, top });
  });
}

/** Adds the ranks that one key gives, weighed by its chance, to the chances of the ranks from `best` on. */
function addRanks(
  row: Float64Array,
  best: number,
  { chance, ahead }: { readonly chance: number; readonly ahead: Counts },
): void {
  const { sure, from, to, chances } = ahead;
  const shift = sure + 1 - best;
  const end = Math.min(to, row.length - shift);
  for (let at = Math.max(from, -shift); at < end; at += 1) {
    row[at + shift] = (row[at + shift] ?? 0) + chance * (chances[at] ?? 0);
  }
}

/** A summary of one candidate's row of chances, which starts with that of its best rank. */
function summarise(
  entry: RankedEntry,
  {
    row,
    size,
    top,
  }: { readonly row: Float64Array; readonly size: number; readonly top: number | undefined },
): RankChances {
  const [best] = entry.rankRange;
  const ranks = Array.from({ length: size }, () => 0);
  let [expectedRank, isInTop] = [0, 0];
  for (const [index, chance] of row.entries()) {
    const rank = best + index;
    ranks[rank - 1] = chance;
    expectedRank += chance * rank;
    if (top !== undefined && rank <= top) isInTop += chance;
  }
  return {
    ranks,
    expectedRank,
    qualifies: toDouble(findChanceOfQualifying(entry)),
    isInTop: top === undefined ? null : isInTop,
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
 * Chances that cannot be told from rounding count as 0. Where every unknown may turn out either way,
 * the two ends of a range can be reached, and their chances are above 0 however small.
 */
function dropNoise(row: Float64Array, isOpen: boolean): Float64Array {
  return row.map((chance, index) => {
    const isEnd = index === 0 || index === row.length - 1;
    if (chance < NOISE) return isEnd && isOpen ? NOISE : 0;
    return Math.min(1, chance);
  });
}

function listAtoms(entry: RankedEntry, index: number, by: RankBy): KeyedAtom[] {
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
function groupByKey(atoms: readonly KeyedAtom[]): KeyedAtom[][] {
  const groups: KeyedAtom[][] = [];
  for (const atom of atoms) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    if (last !== undefined && first !== undefined && compareKeys(first.key, atom.key) === 0) {
      last.push(atom);
    } else groups.push([atom]);
  }
  return groups;
}
