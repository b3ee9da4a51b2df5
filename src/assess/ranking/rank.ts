import type { Candidate } from '../../documents/candidate.ts';
import { compareText } from '../../documents/compare-text.ts';
import type { Decimal } from '../../documents/decimal.ts';
import { type Judgement, VERDICTS } from '../judging/judge.ts';
import { compareKeys, type KeyRange, type RankKey } from './rank-key.ts';

/** The best and the worst rank that the open answers allow. */
export type RankRange = readonly [best: number, worst: number];

/** What ranking needs to know of a candidate. */
export interface Rankable {
  readonly candidate: Pick<Candidate, 'candidate'>;
  readonly judgement: Pick<Judgement, 'verdict'>;
  readonly keys: KeyRange;
}

/** A candidate with its rank. Equal ones share a rank: 1, 2, 2, 4. */
export type Ranked<T extends Rankable> = T & {
  readonly rank: number;
  readonly rankRange: RankRange;
};

/** Ranks candidates, best first; equal ones stand in id order. */
export function rankCandidates<T extends Rankable>(entries: readonly T[]): Ranked<T>[] {
  const ordered = entries.toSorted(
    (a, b) => compareEntries(a, b) || compareText(a.candidate.candidate, b.candidate.candidate),
  );
  const bounds = sortBounds(entries);
  let rank = 0;
  return ordered.map((entry, index) => {
    const above = ordered[index - 1];
    if (above === undefined || compareEntries(above, entry) !== 0) rank = index + 1;
    return { ...entry, rank, rankRange: findRankRange(entry.keys, entry.keys, bounds) };
  });
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
  const ordered = savings.filter((saving) => saving !== null).sort((a, b) => b.comparedTo(a));
  const ranks = new Map<string, number>();
  for (const [index, saving] of ordered.entries()) {
    const key = saving.toFixed();
    if (!ranks.has(key)) ranks.set(key, index + 1);
  }
  return savings.map((saving) => (saving === null ? null : (ranks.get(saving.toFixed()) ?? null)));
}

/** Verdict, then low key, then high key. */
function compareEntries(a: Rankable, b: Rankable): number {
  return (
    VERDICTS.indexOf(a.judgement.verdict) - VERDICTS.indexOf(b.judgement.verdict) ||
    compareKeys(a.keys.low, b.keys.low) ||
    compareKeys(a.keys.high, b.keys.high)
  );
}

/** How many of the sorted keys stand ahead of this one. */
function countAhead(sorted: readonly RankKey[], key: RankKey): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compareKeys(other, key) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
