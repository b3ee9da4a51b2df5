import type { Verdict } from '../judging/judge.ts';
import type { RankRange } from './rank.ts';

/** Whether a candidate is on a list of the top K whatever the answers, or never, or it depends. */
export type TopPlace = 'in' | 'borderline' | 'out';

/** The place on a list of the `top` candidates; null when no such list was asked for. */
export function findPlace(
  verdict: Verdict,
  [best, worst]: RankRange,
  top: number | undefined,
): TopPlace | null {
  if (top === undefined) return null;
  if (verdict === 'qualifies' && worst <= top) return 'in';
  return verdict === 'ruled-out' || best > top ? 'out' : 'borderline';
}
