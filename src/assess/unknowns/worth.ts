import { Decimal } from '../../documents/decimal.ts';
import type { RankedEntry } from '../entry.ts';
import type { JudgedCriterion } from '../judging/judge.ts';
import { findChance, findChanceOfAll } from './chance.ts';

/** What a candidate brings to a list of the K candidates most worth having, in pounds a year. */
export interface Prospect {
  readonly entry: RankedEntry;
  /** Adjusted saving × the chance that every unknown Must is met; 0 if ruled out or not costed. */
  readonly mean: Decimal;
  /** The mean that it takes to be on the list: the K-th largest among the others. */
  readonly threshold: Decimal;
  /** Whether all chances in the mean and in the threshold were stated. */
  readonly isStated: boolean;
}

/** The prospects of ranked candidates, in the same order, for a list of `top`. */
export function findProspects(ranked: readonly RankedEntry[], top: number): Prospect[] {
  const means = ranked.map((entry) => ({ entry, mean: findMean(entry, entry.unknownMusts) }));
  const ordered = means.toSorted((a, b) => b.mean.comparedTo(a.mean));
  const places = new Map(ordered.map(({ entry }, index) => [entry, index]));
  return means.map(({ entry, mean }) => {
    const isOnList = (places.get(entry) ?? 0) < top;
    const rival = ordered[isOnList ? top : top - 1];
    return {
      entry,
      mean,
      threshold: rival?.mean ?? new Decimal(0),
      isStated: hasStatedChances(entry) && (rival === undefined || hasStatedChances(rival.entry)),
    };
  });
}

/**
 * What it is worth to know the answer to one unknown Must: the expected gain of the list, that is,
 * p·max(m_Y, T) + (1 − p)·T − max(m, T), where m_Y is the mean if the answer is Y. As p·m_Y is m, the
 * three cases below are the same sum without its rounding.
 */
export function findWorth(judged: JudgedCriterion, { entry, mean, threshold }: Prospect): Decimal {
  const { likely } = findChance(judged);
  const others = entry.unknownMusts.filter((other) => other !== judged);
  if (findMean(entry, others).lte(threshold)) return new Decimal(0);
  if (mean.gte(threshold)) return new Decimal(1).minus(likely).times(threshold);
  return mean.minus(likely.times(threshold));
}

function findMean(
  { estimate, judgement }: RankedEntry,
  unknown: readonly JudgedCriterion[],
): Decimal {
  const saving = estimate?.annual?.adjusted?.central;
  if (saving === undefined || judgement.verdict === 'ruled-out') return new Decimal(0);
  return saving.times(findChanceOfAll(unknown));
}

function hasStatedChances({ unknownMusts }: RankedEntry): boolean {
  return unknownMusts.every((judged) => findChance(judged).isStated);
}
