import type { RankedEntry } from '../entry.ts';
import { findKeyNpv, findKeySaving, type RankBy } from './rank-key.ts';

/** What first sets two candidates apart, in the order in which a list compares them. */
export type Decider = 'verdict' | 'musts' | 'coulds' | 'saving' | 'npv' | 'unknowns' | 'nothing';

/** Finds what puts one ranked candidate above or below another. */
export function findDecider(a: RankedEntry, b: RankedEntry, by: RankBy): Decider {
  if (a.judgement.verdict !== b.judgement.verdict) return 'verdict';
  if (by === 'answers') {
    if (a.judgement.musts.met !== b.judgement.musts.met) return 'musts';
    if (a.judgement.coulds.points.low !== b.judgement.coulds.points.low) return 'coulds';
  }
  if (!isSameSum(a, b, by)) return by === 'npv' ? 'npv' : 'saving';
  return a.rank === b.rank ? 'nothing' : 'unknowns';
}

function isSameSum(a: RankedEntry, b: RankedEntry, by: RankBy): boolean {
  const sumOf = ({ appraisal, estimate }: RankedEntry) =>
    by === 'npv' ? findKeyNpv(appraisal) : findKeySaving(estimate);
  const [ours, theirs] = [sumOf(a), sumOf(b)];
  return ours === null || theirs === null ? ours === theirs : ours.eq(theirs);
}
