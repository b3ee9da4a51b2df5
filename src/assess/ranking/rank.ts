import type { Candidate } from '../../documents/candidate.ts';
import { compareText } from '../../documents/compare-text.ts';
import type { Decimal } from '../../documents/decimal.ts';
import { type Judgement, VERDICTS } from '../judging/judge.ts';
import { countLeading } from './count-leading.ts';
import { compareKeys, type KeyRange, type RankKey } from './rank-key.ts';

/** The best and the worst rank that the open answers allow. */
export type RankRange = readonly [best: number, worst: number];

/** What decides where a candidate stands. */
export interface Standable {
  readonly judgement: Pick<Judgement, 'verdict'>;
  readonly keys: KeyRange;
}

/** What ranking needs to know of a candidate. */
export interface Rankable extends Standable {
  readonly candidate: Pick<Candidate, 'candidate'>;
}

/** Something with its rank. Equal ones share a rank: 1, 2, 2, 4. */
export interface Ranked<T extends Rankable> {
  readonly item: T;
  readonly rank: number;
}

/** Something with its rank and the range of it. */
export interface RankedInRange<T extends Rankable> extends Ranked<T> {
  readonly rankRange: RankRange;
}

/** Ranks candidates, best first; equal ones stand in id order. */
export function rankCandidates<T extends Rankable>(items: readonly T[]): Ranked<T>[] {
  const ordered = items.toSorted(
    (a, b) => compareItems(a, b) || compareText(a.candidate.candidate, b.candidate.candidate),
  );
  let rank = 0;
  return ordered.map((item, index) => {
    const above = ordered[index - 1];
    if (above === undefined || compareItems(above, item) !== 0) rank = index + 1;
    return { item, rank };
  });
}

/** Ranks candidates likewise, and finds how far each rank can move as unknown answers fall. */
export function rankInRange<T extends Rankable>(items: readonly T[]): RankedInRange<T>[] {
  const ranked = rankCandidates(items);
  const bounds = sortBounds(ranked.map(({ item }) => item));
  return ranked.map(({ item, rank }) => ({
    item,
    rank,
    rankRange: findRankRange(item.keys, item.keys, bounds),
  }));
}

/** The low keys and the high keys of some candidates, each best first. */
export interface Bounds {
  readonly lows: readonly RankKey[];
  readonly highs: readonly RankKey[];
}

/** Sorts the keys that rank ranges are counted in. */
export function sortBounds(entries: readonly Pick<Rankable, 'keys'>[]): Bounds {
  return {
    lows: entries.map(({ keys }) => keys.low).sort(compareKeys),
    highs: entries.map(({ keys }) => keys.high).sort(compareKeys),
  };
}

/**
 * The rank range that some keys would have. Best: one more than the others that lead even at their
 * lowest. Worst: one more than those that could lead at their highest. `own` are the candidate's keys
 * among the bounds, which are never counted against it.
 */
export function findRankRange(keys: KeyRange, own: KeyRange, { lows, highs }: Bounds): RankRange {
  const isAhead = (a: RankKey, b: RankKey) => (compareKeys(a, b) < 0 ? 1 : 0);
  return [
    1 + countAhead(lows, keys.high) - isAhead(own.low, keys.high),
    1 + countAhead(highs, keys.low) - isAhead(own.high, keys.low),
  ];
}

/** Ranks by adjusted saving alone; null where there is none. Equal ones share a rank. */
export function rankSavings(savings: readonly (Decimal | null)[]): (number | null)[] {
  const known = savings.flatMap((saving, at) => (saving === null ? [] : [{ saving, at }]));
  const ranks = savings.map((): number | null => null);
  let rank = 0;
  let above: Decimal | undefined;
  for (const [index, { saving, at }] of known
    .sort((a, b) => b.saving.comparedTo(a.saving))
    .entries()) {
    if (above === undefined || !above.eq(saving)) rank = index + 1;
    ranks[at] = rank;
    above = saving;
  }
  return ranks;
}

/** Negative when `a` stands above `b` in a list: by verdict, then low key, then high key. */
export function compareItems(a: Standable, b: Standable): number {
  return (
    VERDICTS.indexOf(a.judgement.verdict) - VERDICTS.indexOf(b.judgement.verdict) ||
    compareKeys(a.keys.low, b.keys.low) ||
    compareKeys(a.keys.high, b.keys.high)
  );
}

/** How many of the sorted keys stand ahead of this one. */
function countAhead(sorted: readonly RankKey[], key: RankKey): number {
  return countLeading(sorted, (other) => compareKeys(other, key) < 0);
}
