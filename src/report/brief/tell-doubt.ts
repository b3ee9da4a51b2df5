import type { Entry, Judged } from '../../assess/entry.ts';
import { type Estimate, UNGRADED } from '../../assess/savings/estimate.ts';
import { showShare } from '../../documents/show-money.ts';
import { count } from '../words/show-answers.ts';

/** The first Must that fails, else the first that is unknown; then whether the saving rests on mere assertion. */
export function tellDoubt(entry: Entry): string[] {
  return [...tellFirstMust(entry), ...tellWeakest(entry.estimate)];
}

function tellFirstMust({ unmetMusts, unknownMusts, judgement }: Judged): string[] {
  const [first] = unmetMusts.length > 0 ? unmetMusts : unknownMusts;
  if (first === undefined) return [];
  const { criterion, meets, answer } = first;
  const are = unknownMusts.length === 1 ? 'is' : 'are';
  const doubt =
    meets === 'N'
      ? `${criterion.name} is not met.`
      : `${count(unknownMusts.length, 'Must')} of ${judgement.musts.total} ${are} unknown, the first being ${criterion.name}.`;
  return [answer?.because === undefined ? doubt : `${doubt} ${answer.because.trim()}`];
}

function tellWeakest(estimate: Estimate | null): string[] {
  const weakest = estimate?.weakest;
  if (weakest?.grade !== UNGRADED) return [];
  return [
    `The saving rests on evidence of the weakest grade, for which ${showShare(weakest.cut)} is cut.`,
  ];
}
