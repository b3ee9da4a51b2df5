import { reconcileClaims } from '../../assess/savings/reconcile.ts';
import type { Decimal } from '../../documents/decimal.ts';
import { showInFull } from '../../documents/show-money.ts';
import { estimateIfPossible } from '../estimate-if-possible.ts';
import { isResidualAsSaving } from '../is-residual-as-saving.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly says: string;
  readonly residual: Decimal;
  readonly gross: Decimal;
}

export const residualAsSaving: Rule<'residual-as-saving', Facts> = {
  id: 'residual-as-saving',
  severity: 'error',
  stopsRanking: false,
  summary: 'A claim about a saving is really the residual.',
  why: 'What would still be spent is not what would be saved: here the two are 130 times apart.',
  words: ({ says, residual, gross }) => ({
    message: `${says} is called a saving, but it is what would still be spent (${showInFull(residual)}).`,
    fix: `The gross saving is ${showInFull(gross)}. Write "about: residual", or the saving.`,
  }),
  bad: `claims:
  - {says: £0.85m, about: gross, source: paper}`,
  good: `claims:
  - {says: £0.85m, about: residual, source: paper}`,
  check: onCandidate((candidate, { assumptions }) => {
    if (assumptions === null) return [];
    const estimate = estimateIfPossible(candidate, assumptions);
    return reconcileClaims(candidate, estimate, assumptions).flatMap(
      ({ claim, index, agreement }) => {
        if (agreement === 'agrees') return [];
        const savings = estimate?.annual ?? estimate?.oneOff;
        if (!savings?.residual || !savings.gross || !isResidualAsSaving(claim, savings)) return [];
        const place = { path: ['claims', index, 'says'], at: 'value' } as const;
        const { residual, gross } = savings;
        const facts = {
          says: claim.says.printed,
          residual: residual.central,
          gross: gross.central,
        };
        return [{ rule: 'residual-as-saving', place, facts } as const];
      },
    );
  }),
};
