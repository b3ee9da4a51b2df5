import type { Decimal } from '../../documents/decimal.ts';
import type { RankBy } from '../../documents/rank-by.ts';
import type { Appraisal } from '../appraisal/appraise.ts';
import type { JudgementCounts } from '../judging/judge.ts';
import type { Estimate } from '../savings/estimate.ts';

/** The parts of a key, the most important first; null (no estimate) sorts below any number. */
export type RankKey = readonly (number | Decimal | null)[];

/** A candidate's key with every ? as N, and with every ? as Y. */
export interface KeyRange {
  readonly low: RankKey;
  readonly high: RankKey;
}

/** What a key is made from. */
export interface KeyInput {
  readonly judgement: JudgementCounts;
  readonly keySums: KeySums;
}

/** The sums of a candidate that can be in its keys, in pounds to the penny. */
export interface KeySums {
  /** The central annual adjusted saving; null without an annual estimate. */
  readonly saving: Decimal | null;
  /** The cash-releasing net present value with everything adverse; null without one. */
  readonly npv: Decimal | null;
}

/** The sums that a candidate's keys take from its estimate and its appraisal. */
export function findKeySums(estimate: Estimate | null, appraisal: Appraisal | null): KeySums {
  return {
    saving: estimate?.annual?.adjusted?.central.toDecimalPlaces(2) ?? null,
    npv: appraisal?.results.low.cashNetPresentValue?.toDecimalPlaces(2) ?? null,
  };
}

/**
 * The keys that bound where a candidate can rank.
 *
 * By answers: Musts met, Could points met, adjusted saving. By saving or by net present value: 1 if
 * every Must is met else 0, then that sum.
 */
export function findKeys(input: KeyInput, by: RankBy): KeyRange {
  switch (by) {
    case 'answers':
      return findAnswerKeys(input);
    case 'saving':
      return findSumKeys(input, input.keySums.saving);
    case 'npv':
      return findSumKeys(input, input.keySums.npv);
    default:
      return by satisfies never;
  }
}

function findAnswerKeys({ judgement: { musts, coulds }, keySums }: KeyInput): KeyRange {
  const { saving } = keySums;
  return {
    low: [musts.met, coulds.points.low, saving],
    high: [musts.met + musts.unknown, coulds.points.high, saving],
  };
}

function findSumKeys({ judgement: { verdict } }: KeyInput, sum: Decimal | null): KeyRange {
  return {
    low: [verdict === 'qualifies' ? 1 : 0, sum],
    high: [verdict === 'ruled-out' ? 0 : 1, sum],
  };
}

/** Negative when `a` sorts before `b`, that is, when its key is the greater. */
export function compareKeys(a: RankKey, b: RankKey): number {
  for (const [index, part] of a.entries()) {
    const order = compareParts(part, b[index] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

function compareParts(a: RankKey[number], b: RankKey[number]): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return b - a;
  return typeof b === 'number' ? -1 : b.comparedTo(a);
}
