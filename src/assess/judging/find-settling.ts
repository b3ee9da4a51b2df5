import type { JudgedCriterion } from './judge.ts';

/** What would settle an answer: what the candidate says, else what the sheet says. */
export function findSettling({
  answer,
  criterion,
}: Pick<JudgedCriterion, 'answer' | 'criterion'>): string {
  return answer?.settle ?? criterion.settle;
}
