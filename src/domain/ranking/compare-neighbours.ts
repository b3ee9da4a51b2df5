import type { RankedEntry } from '../hit-list.ts';
import { findKeySaving } from './rank-key.ts';

/** What first sets two candidates apart, in the order in which a list compares them. */
export type Decider = 'verdict' | 'musts' | 'coulds' | 'saving' | 'unknowns' | 'nothing';

/** Finds what puts one ranked candidate above or below another. */
export function findDecider(a: RankedEntry, b: RankedEntry, by: 'answers' | 'saving'): Decider {
  if (a.judgement.verdict !== b.judgement.verdict) return 'verdict';
  if (by === 'answers') {
    if (a.judgement.musts.met !== b.judgement.musts.met) return 'musts';
    if (a.judgement.coulds.points.low !== b.judgement.coulds.points.low) return 'coulds';
  }
  const [ours, theirs] = [findKeySaving(a.estimate), findKeySaving(b.estimate)];
  const isSameSaving = ours === null || theirs === null ? ours === theirs : ours.eq(theirs);
  if (!isSameSaving) return 'saving';
  return a.rank === b.rank ? 'nothing' : 'unknowns';
}
