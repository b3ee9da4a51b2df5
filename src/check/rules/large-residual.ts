import type { Candidate } from '../../documents/candidate.ts';
import type { Decimal } from '../../documents/decimal.ts';
import { showShare } from '../../documents/show-money.ts';
import type { Place } from '../../yaml/place.ts';
import { estimateIfPossible } from '../estimate-if-possible.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly share: Decimal;
}

export const largeResidual: Rule<'large-residual', Facts> = {
  id: 'large-residual',
  severity: 'warning',
  stopsRanking: false,
  summary: 'The residual is more than 5% of the addressable spend.',
  why: 'The evidence cut is taken from the gross saving. With a large residual that is no longer a cut in net saving.',
  words: ({ share }) => ({
    message: `The residual is ${showShare(share)} of the addressable spend, so the evidence cut is not a cut in net saving.`,
    fix: 'Give platform costs, or read the adjusted saving with care.',
  }),
  bad: 'ratio: {kind: baseline-per-residual, value: 4, …}',
  good: 'ratio: {kind: baseline-per-residual, value: 130, …}',
  check: onCandidate((candidate, { assumptions }) => {
    const lines = estimateIfPossible(candidate, assumptions)?.lines ?? [];
    const large = lines.find(
      ({ residual, addressable }) =>
        residual?.central.gt(addressable.central.times(LARGE)) ?? false,
    );
    if (large?.residual == null) return [];
    const share = large.residual.central.div(large.addressable.central);
    return [{ rule: 'large-residual', place: placeRatio(candidate), facts: { share } }];
  }),
};

/** The share of addressable spend above which a residual is large. */
const LARGE = 0.05;

function placeRatio({ savings }: Candidate): Place {
  if (savings?.ratio === undefined) return { path: ['savings'], at: 'key' };
  const path = ['savings', 'ratio'];
  return { path: typeof savings.ratio === 'string' ? path : [...path, 'value'], at: 'value' };
}
