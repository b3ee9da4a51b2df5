import type { ListedEntry, RankedEntry } from '../entry.ts';
import type { Ordering } from '../order.ts';
import { findKeySum, type Measure } from './key-sums.ts';

/** What first sets two candidates apart, in the order in which a list compares them. */
export type Decider =
  | 'verdict'
  | 'musts'
  | 'coulds'
  | 'saving'
  | 'npv'
  | 'npv-a-year'
  | 'unknowns'
  | 'nothing';

/** A candidate that stands next to another, and what sets the two apart. */
export interface Neighbour {
  readonly entry: RankedEntry;
  readonly decider: Decider;
}

/** The candidates just above and just below one; null at the ends of the list and for one without a rank. */
export interface Neighbours {
  readonly above: Neighbour | null;
  readonly below: Neighbour | null;
}

/** Finds the neighbours of a candidate in list order. */
export function findNeighbours(
  entry: ListedEntry,
  { ranked, measure }: Pick<Ordering, 'ranked' | 'measure'>,
): Neighbours {
  if (entry.kind === 'unranked') return { above: null, below: null };
  const index = ranked.indexOf(entry);
  const at = (position: number): Neighbour | null => {
    const other = ranked[position];
    return other === undefined
      ? null
      : { entry: other, decider: findDecider(entry, other, measure) };
  };
  return { above: at(index - 1), below: at(index + 1) };
}

/** Finds what puts one ranked candidate above or below another. */
export function findDecider(a: RankedEntry, b: RankedEntry, measure: Measure): Decider {
  if (a.judgement.verdict !== b.judgement.verdict) return 'verdict';
  if (measure === 'answers') {
    if (a.judgement.musts.met !== b.judgement.musts.met) return 'musts';
    if (a.judgement.coulds.points.low !== b.judgement.coulds.points.low) return 'coulds';
  }
  if (!isSameSum(a, b, measure)) return measure === 'answers' ? 'saving' : measure;
  return a.rank === b.rank ? 'nothing' : 'unknowns';
}

function isSameSum(a: RankedEntry, b: RankedEntry, measure: Measure): boolean {
  const [ours, theirs] = [findKeySum(a.keySums, measure), findKeySum(b.keySums, measure)];
  return ours === null || theirs === null ? ours === theirs : ours.eq(theirs);
}
