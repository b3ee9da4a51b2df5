import { Decimal } from '../../documents/decimal.ts';
import type { Judged } from '../entry.ts';
import type { JudgedCriterion } from '../judging/judge.ts';

/** The chance of Y where the file states none. */
const ASSUMED_CHANCE = new Decimal('0.5');

/** The chance that an unknown criterion turns out to be met, as a fraction of 1. */
export interface Chance {
  readonly likely: Decimal;
  readonly isStated: boolean;
}

/** The chance stated in the file, else one half. */
export function findChance({ answer }: JudgedCriterion): Chance {
  const likely = answer?.likely;
  return { likely: likely ?? ASSUMED_CHANCE, isStated: likely !== undefined };
}

/** The chance that all of some unknown criteria are met: the product of their chances. */
export function findChanceOfAll(unknown: readonly JudgedCriterion[]): Decimal {
  return unknown.reduce(
    (product, judged) => product.times(findChance(judged).likely),
    new Decimal(1),
  );
}

/** The chance that a candidate turns out to qualify. */
export function findChanceOfQualifying({ judgement, unknownMusts }: Judged): Decimal {
  return judgement.verdict === 'ruled-out' ? new Decimal(0) : findChanceOfAll(unknownMusts);
}
