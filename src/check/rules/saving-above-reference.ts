import type { Decimal } from '../../documents/decimal.ts';
import { showShare } from '../../documents/show-money.ts';
import { estimateIfPossible } from '../estimate-if-possible.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly share: Decimal;
  readonly reference: Decimal;
  readonly grade: number;
}

export const savingAboveReference: Rule<'saving-above-reference', Facts> = {
  id: 'saving-above-reference',
  severity: 'warning',
  stopsRanking: false,
  summary: 'More is said to be saved than comparable programmes aim at, on weak evidence.',
  why: 'Shared-service programmes aim at 10 to 15% of the addressable spend. A higher share needs better evidence than grades 4 to 6.',
  words: ({ share, reference, grade }) => ({
    message: `${showShare(share)} of the addressable spend is said to be saved, on evidence of grade ${grade}; comparable programmes aim at ${showShare(reference)}.`,
    fix: 'Find better evidence, or quote the reference saving.',
  }),
  bad: `spend:
  - {id: desks, amount: £152m, addressable: 50%, grade: 6, …}      # and 1:130`,
  good: `spend:
  - {id: desks, amount: £152m, addressable: 50%, grade: 2, …}      # and a ratio that was measured`,
  check: onCandidate((candidate, { assumptions }) => {
    const reference = assumptions?.['reference-saving'].high;
    const lines = estimateIfPossible(candidate, assumptions)?.lines ?? [];
    const high = lines.find(({ adjusted, addressable, grades }) => {
      if (reference === undefined || adjusted === null || grades.worst < WEAK) return false;
      return adjusted.central.gt(addressable.central.times(reference));
    });
    if (reference === undefined || high === undefined || high.adjusted === null) return [];
    const share = high.adjusted.central.div(high.addressable.central);
    const place = { path: ['savings'], at: 'key' } as const;
    return [
      {
        rule: 'saving-above-reference',
        place,
        facts: { share, reference, grade: high.grades.worst },
      },
    ];
  }),
};

/** The best grade that still counts as weak evidence. */
const WEAK = 4;
