import { isLosing } from '../../assess/appraisal/worth.ts';
import type { Entry } from '../../assess/entry.ts';

/** Says of a candidate that would lose money, by all three runs or by the central one, that it would. */
export function tellLoss({ judgement, appraisal }: Entry): string[] {
  if (appraisal === null || !isLosing(appraisal.results)) return [];
  const loss =
    appraisal.worth === 'loses' ? 'would lose money' : 'would lose money on central figures';
  return [
    judgement.verdict === 'qualifies'
      ? `It meets the criteria and ${loss}: meeting them does not make it worth doing.`
      : `It ${loss}.`,
  ];
}
