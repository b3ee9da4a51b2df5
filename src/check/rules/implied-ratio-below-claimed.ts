import { appraise } from '../../assess/appraisal/appraise.ts';
import type { Decimal } from '../../documents/decimal.ts';
import { canAppraise } from '../can-appraise.ts';
import { estimateIfPossible } from '../estimate-if-possible.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly implied: Decimal;
  readonly claimed: Decimal;
}

export const impliedRatioBelowClaimed: Rule<'implied-ratio-below-claimed', Facts> = {
  id: 'implied-ratio-below-claimed',
  severity: 'warning',
  stopsRanking: false,
  summary: 'The ratio that an appraisal works out to is below the one that the file claims.',
  why: 'What stays local and what the platform costs to run leave less to save than the ratio says.',
  words: ({ implied, claimed }) => ({
    message: `The appraisal works out to a ratio of ${implied.toSignificantDigits(3).toFixed()}, below the ${claimed.toSignificantDigits(3).toFixed()} that the estimate uses.`,
    fix: 'Quote the appraisal, not the ratio.',
  }),
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
