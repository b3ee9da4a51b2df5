import type { Meets } from '../../documents/answer.ts';
import { NEW_COULD_POINTS } from './flip-markings.ts';
import { decideVerdict, type JudgedCriterion, type JudgementCounts, type Tally } from './judge.ts';

/** A judgement if one unknown criterion were answered, all else as it is. */
export function answerUnknown(
  { musts, coulds }: JudgementCounts,
  { criterion }: JudgedCriterion,
  meets: 'Y' | 'N',
): JudgementCounts {
  if (criterion.marking === 'must') {
    const tally = add(add(musts, '?', -1), meets, 1);
    return { verdict: decideVerdict(tally), musts: tally, coulds };
  }
  const { points } = coulds;
  const answered = add(add(coulds, '?', -1), meets, 1);
  const range =
    meets === 'Y'
      ? { ...points, low: points.low + criterion.points }
      : { ...points, high: points.high - criterion.points };
  return { verdict: decideVerdict(musts), musts, coulds: { ...answered, points: range } };
}

/** A judgement if one criterion were marked the other way. */
export function flipMarking(
  { musts, coulds }: JudgementCounts,
  { criterion, meets }: JudgedCriterion,
): JudgementCounts {
  const isMust = criterion.marking === 'must';
  const sign = isMust ? -1 : 1;
  const points = isMust ? NEW_COULD_POINTS : criterion.points;
  const newMusts = add(musts, meets, sign, sign);
  return {
    verdict: decideVerdict(newMusts),
    musts: newMusts,
    coulds: {
      ...add(coulds, meets, -sign, -sign),
      points: {
        low: coulds.points.low - (meets === 'Y' ? sign * points : 0),
        high: coulds.points.high - (meets === 'N' ? 0 : sign * points),
        total: coulds.points.total - sign * points,
      },
    },
  };
}

function add(tally: Tally, meets: Meets, change: number, ofTotal = 0): Tally {
  const { met, unmet, unknown, total } = tally;
  return {
    met: met + (meets === 'Y' ? change : 0),
    unmet: unmet + (meets === 'N' ? change : 0),
    unknown: unknown + (meets === '?' ? change : 0),
    total: total + ofTotal,
  };
}
