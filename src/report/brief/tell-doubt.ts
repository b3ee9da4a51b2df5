import type { Entry, Judged } from '../../assess/entry.ts';
import { UNGRADED } from '../../assess/savings/estimate.ts';
import { showShare } from '../../documents/show-money.ts';
import { tellPostsGap } from '../words/posts-gap.ts';
import { count } from '../words/show-answers.ts';

/** The first Must that fails, else the first that is unknown; then whether the saving rests on mere assertion, and whether posts say otherwise. */
export function tellDoubt(entry: Entry): string[] {
  return [
    ...tellFirstMust(entry),
    ...tellWeakest(entry),
    ...tellPostsGap(entry.posts?.gap ?? null),
  ];
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

function tellWeakest({ estimate, appraisal }: Entry): string[] {
  const weakest = estimate?.weakest;
  if (weakest?.grade !== UNGRADED) return [];
  const saving =
    appraisal?.method === 'bottom-up'
      ? 'The saving by the ratio, which has no part in the net present value,'
      : 'The saving';
  return [
    `${saving} rests on evidence of the weakest grade, for which ${showShare(weakest.cut)} is cut.`,
  ];
}
