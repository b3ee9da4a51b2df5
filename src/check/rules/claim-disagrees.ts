import { reconcileClaims } from '../../assess/savings/reconcile.ts';
import { estimateIfPossible } from '../estimate-if-possible.ts';
import { isResidualAsSaving } from '../is-residual-as-saving.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly says: string;
  readonly about: string;
  readonly ours: string;
}

export const claimDisagrees: Rule<'claim-disagrees', Facts> = {
  id: 'claim-disagrees',
  severity: 'warning',
  stopsRanking: false,
  summary: 'A published figure is not what our arithmetic gives.',
  why: 'Either the paper or the file is wrong, and a reviewer will ask which. The note of the claim is the place to say.',
  words: ({ says, about, ours }) => ({
    message: `${says} is published for "${about}"; our arithmetic gives ${ours}.`,
    fix: 'Mend whichever is wrong; where the publication is, say so in the note and silence this with a reason.',
  }),
  bad: `claims:
  - {says: 3,000, about: fte, source: paper}      # 2 × 1,600 is 3,200`,
  good: `claims:
  # assess-ignore claim-disagrees: as printed; the note says what we get
  - {says: 3,000, about: fte, source: paper, note: 2 × 1,600 is 3,200}`,
  check: onCandidate((candidate, { assumptions }) => {
    if (assumptions === null) return [];
    const estimate = estimateIfPossible(candidate, assumptions);
    const savings = estimate?.annual ?? estimate?.oneOff ?? null;
    return reconcileClaims(candidate, estimate, assumptions).flatMap(
      ({ claim, index, agreement, ours }) => {
        if (agreement !== 'disagrees' || ours === null) return [];
        if (savings !== null && isResidualAsSaving(claim, savings)) return [];
        const place = { path: ['claims', index, 'says'], at: 'value' } as const;
        const facts = {
          says: claim.says.printed,
          about: claim.about,
          ours: ours.toDecimalPlaces(2).toFixed(),
        };
        return [{ rule: 'claim-disagrees', place, facts } as const];
      },
    );
  }),
};
