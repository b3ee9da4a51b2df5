import { appraise } from '../../assess/appraisal/appraise.ts';
import { canAppraise } from '../can-appraise.ts';
import { estimateIfPossible } from '../estimate-if-possible.ts';
import { onCandidate, type Rule } from '../rule.ts';

export const impliedRatioBelowClaimed: Rule = {
  id: 'implied-ratio-below-claimed',
  severity: 'warning',
  stopsRanking: false,
  summary: 'The ratio that an appraisal works out to is below the one that the file claims.',
  why: 'What stays local and what the platform costs to run leave less to save than the ratio says.',
  bad: 'retained-local: 35%      # works out to 2.6, beside 130',
  good: '# quote the appraisal: a net present value, not the ratio',
  check: onCandidate((candidate, { assumptions }) => {
    const estimate = estimateIfPossible(candidate, assumptions);
    const ratio = estimate?.ratio;
    if (assumptions === null || !ratio || !canAppraise(candidate, assumptions)) return [];
    const implied = appraise(candidate, estimate, assumptions)?.results.central.impliedRatio;
    if (!implied?.lt(ratio.value.central)) return [];
    const place = { path: ['savings', 'retained-local'], at: 'value' } as const;
    const facts = { implied, claimed: ratio.value.central };
    return [{ rule: 'implied-ratio-below-claimed', place, facts }];
  }),
};
