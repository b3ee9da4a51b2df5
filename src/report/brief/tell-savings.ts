import type { Estimate, Savings } from '../../assess/savings/estimate.ts';
import { DEFAULT_RATIO } from '../../assess/savings/resolve-ratio.ts';
import { showPriceYears, showSavings } from '../words/savings-rows.ts';

/** What comparable programmes aim at on the same spend, then the arithmetic of the ratio. */
export function tellSavings(estimate: Estimate | null): string[] {
  if (estimate === null) return ['No spend is stated, so no saving is estimated.'];
  const { annual, oneOff, ratio } = estimate;
  const arithmetic =
    ratio?.id === DEFAULT_RATIO
      ? 'The paper’s arithmetic, replicated'
      : 'By the ratio that the file names';
  return [
    ...(annual === null ? [] : tellOneKind(annual, 'a year', arithmetic)),
    ...(oneOff === null ? [] : tellOneKind(oneOff, 'once in all', arithmetic)),
  ];
}

function tellOneKind(savings: Savings, period: string, arithmetic: string): string[] {
  const { reference, addressable, residual, gross, adjusted } = showSavings(savings);
  return [
    `Programmes like it aim at ${reference} on this spend, ${period}${showPriceYears(savings)}; none is known to have shown it.`,
    savings.gross === null
      ? `Spend avoided: ${addressable}, before the platform’s own cost; no ratio is applied.`
      : `${arithmetic}: of ${addressable} addressable, ${residual} would still be spent, a gross saving of ${gross}; cut for weak evidence, ${adjusted}. This is before the platform’s own cost.`,
  ];
}
