import type { Decimal } from '../../documents/decimal.ts';
import type { JudgementCounts } from '../judging/judge.ts';
import { findKeySum, type KeySums, type Measure } from './key-sums.ts';

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

/**
 * The keys that bound where a candidate can rank.
 *
 * By answers: Musts met, Could points met, adjusted saving. By saving or by net present value: 1 if
 * every Must is met else 0, then that sum.
 */
export function findKeys(input: KeyInput, measure: Measure): KeyRange {
  return measure === 'answers'
    ? findAnswerKeys(input)
    : findSumKeys(input, findKeySum(input.keySums, measure));
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
