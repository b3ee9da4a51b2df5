import type { Entry } from '../../assess/entry.ts';
import { count, listCriteria, nameCriterion } from './show-answers.ts';

/** Why a candidate has its verdict, in sentences. */
export function tellVerdict({ judgement, unmetMusts, unknownMusts }: Entry): string[] {
  const { musts } = judgement;
  switch (judgement.verdict) {
    case 'qualifies':
      return [`Qualifies: every Must is met (${musts.total} of ${musts.total}).`];
    case 'open':
      return [
        `Open: no Must fails, and ${count(unknownMusts.length, 'Must')} of ${musts.total} ${unknownMusts.length === 1 ? 'is' : 'are'} unknown: ${listCriteria(unknownMusts)}.`,
      ];
    case 'ruled-out':
      return [
        `Ruled out: ${unmetMusts.length} of ${count(musts.total, 'Must')} ${unmetMusts.length === 1 ? 'is' : 'are'} not met.`,
        ...unmetMusts.map(({ criterion, answer }) =>
          answer?.unless === undefined
            ? `${nameCriterion(criterion)} is not met.`
            : `${nameCriterion(criterion)} is not met, unless ${answer.unless}.`,
        ),
      ];
    default:
      return judgement.verdict satisfies never;
  }
}
