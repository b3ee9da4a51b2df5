import type { Decimal } from '../../documents/decimal.ts';
import type { Appraisal } from '../appraisal/appraise.ts';
import type { JudgementCounts } from '../judging/judge.ts';
import type { Estimate } from '../savings/estimate.ts';

/** What candidates are ordered by once their verdicts are equal. */
export type RankBy = 'answers' | 'saving' | 'npv';

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
  readonly estimate: Estimate | null;
  readonly appraisal: Appraisal | null;
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
      return findSumKeys(input, findKeySaving(input.estimate));
    case 'npv':
      return findSumKeys(input, findKeyNpv(input.appraisal));
    default:
      return by satisfies never;
  }
}

function findAnswerKeys({ judgement: { musts, coulds }, estimate }: KeyInput): KeyRange {
  const saving = findKeySaving(estimate);
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

/** The cash-releasing net present value with everything adverse, to the penny; null without one. */
export function findKeyNpv(appraisal: Appraisal | null): Decimal | null {
  return appraisal?.results.low.cashNetPresentValue?.toDecimalPlaces(2) ?? null;
}

/** The central annual adjusted saving to the penny; null without an annual estimate. */
export function findKeySaving(estimate: Estimate | null): Decimal | null {
  return estimate?.annual?.adjusted?.central.toDecimalPlaces(2) ?? null;
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
