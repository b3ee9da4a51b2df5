import type { RankBy } from '../../documents/rank-by.ts';
import type { RankedEntry } from '../entry.ts';
import { isMust, type JudgedCriterion } from '../judging/judge.ts';
import { compareKeys } from '../ranking/rank-key.ts';

/**
 * What deciding needs of a candidate: how many Musts may be met in the end, the Could points that it
 * may reach (bit n is set where n points can be reached), and its saving.
 */
interface Reach {
  readonly entry: RankedEntry;
  readonly fewestMusts: number;
  readonly mostMusts: number;
  readonly points: bigint;
}

/**
 * The unknown criteria that can change how a candidate compares with another, by candidate id.
 *
 * A Must of an open candidate always can. A Could can if, for some other ranked candidate and some way
 * that all other unknowns of the two fall, Y and N compare differently: ahead, level or behind.
 * Nothing about a ruled-out candidate can.
 */
export function findDecisive(
  ranked: readonly RankedEntry[],
  by: RankBy,
): ReadonlyMap<string, ReadonlySet<string>> {
  const reaches = ranked.map(toReach);
  return new Map(
    reaches.map((reach) => [
      reach.entry.candidate.candidate,
      new Set(
        listUnknown(reach.entry)
          .filter((judged) => isDecisive(judged, reach, by === 'answers' ? reaches : []))
          .map(({ criterion }) => criterion.id),
      ),
    ]),
  );
}

/** The criteria of a candidate that are not known, in sheet order. */
export function listUnknown({ judgement }: RankedEntry): JudgedCriterion[] {
  return judgement.criteria.filter(({ meets }) => meets === '?');
}

function isDecisive(judged: JudgedCriterion, own: Reach, reaches: readonly Reach[]): boolean {
  if (own.entry.judgement.verdict === 'ruled-out') return false;
  if (isMust(judged)) return true;
  const { points } = judged.criterion;
  const without = reachPoints(own.entry, judged);
  const passed = dilate(without, points);
  return reaches.some((other) => {
    if (other === own || !canTieOnMusts(own, other)) return false;
    const order = compareSavings(own.entry, other.entry);
    return (
      (other.points & passed) !== 0n ||
      (order <= 0 && (other.points & (without << BigInt(points))) !== 0n) ||
      (order >= 0 && (other.points & without) !== 0n)
    );
  });
}

function canTieOnMusts(a: Reach, b: Reach): boolean {
  return a.fewestMusts <= b.mostMusts && b.fewestMusts <= a.mostMusts;
}

/** Negative when the first has the greater saving: the last part of the key. */
function compareSavings(a: RankedEntry, b: RankedEntry): number {
  return compareKeys(a.keys.low.slice(2), b.keys.low.slice(2));
}

function toReach(entry: RankedEntry): Reach {
  const { met, unknown } = entry.judgement.musts;
  return {
    entry,
    fewestMusts: met,
    mostMusts: met + unknown,
    points: reachPoints(entry, undefined),
  };
}

/** The Could points that can be reached when one unknown Could is left out. */
function reachPoints({ judgement }: RankedEntry, leftOut: JudgedCriterion | undefined): bigint {
  return judgement.criteria
    .filter((judged) => judged.meets === '?' && !isMust(judged) && judged !== leftOut)
    .reduce(
      (reached, { criterion }) => reached | (reached << BigInt(criterion.points)),
      1n << BigInt(judgement.coulds.points.low),
    );
}

/** The points strictly between what is reached without a Could and with it. */
function dilate(reached: bigint, points: number): bigint {
  let between = 0n;
  for (let step = 1; step < points; step += 1) between |= reached << BigInt(step);
  return between;
}
