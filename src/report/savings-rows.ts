import type { Decimal } from '../domain/decimal.ts';
import type { ByRun } from '../domain/documents/range.ts';
import type { HitListEntry } from '../domain/hit-list.ts';
import type { Savings } from '../domain/savings/estimate.ts';
import { showEstimate, showEstimateRuns, showExactRuns } from './show-money.ts';

/** One candidate's savings of one kind, as text. */
export interface SavingsRow {
  readonly name: string;
  readonly figures: SavingsText;
}

/** Savings as text; `arithmetic` is addressable → residual → gross, which belong together. */
export interface SavingsText {
  readonly spend: string;
  readonly reference: string;
  readonly addressable: string;
  readonly residual: string;
  readonly gross: string;
  readonly arithmetic: string;
  readonly adjusted: string;
  readonly cashReleasing: string;
}

/** The candidates that have savings of a kind, in the order given. */
export function listSavings(
  entries: readonly HitListEntry[],
  kind: 'annual' | 'oneOff',
): SavingsRow[] {
  return entries.flatMap(({ candidate, estimate }) => {
    const savings = estimate?.[kind] ?? null;
    return savings === null ? [] : [{ name: candidate.name, figures: showSavings(savings) }];
  });
}

/** Writes out savings: inputs and arithmetic to three figures, estimates to two. */
export function showSavings(savings: Savings): SavingsText {
  const none = 'no ratio applied';
  const addressable = showExactRuns(savings.addressable);
  const residual = savings.residual ? showExactRuns(savings.residual) : none;
  const gross = savings.gross ? showExactRuns(savings.gross) : none;
  return {
    spend: showExactRuns(savings.spend),
    reference: `${showEstimate(savings.reference.low)} to ${showEstimate(savings.reference.high)}`,
    addressable,
    residual,
    gross,
    arithmetic: savings.gross
      ? `${addressable} → ${residual} → ${gross}`
      : `${addressable}; ${none}`,
    adjusted: savings.adjusted ? showEstimateRuns(savings.adjusted) : none,
    cashReleasing: savings.cashReleasing ? showEstimateRuns(savings.cashReleasing) : 'not stated',
  };
}

/** Says which part of a total's addressable spend no ratio is applied to, where that is not all of it. */
export function showWithoutRatio({ gross }: Savings, part: ByRun<Decimal> | null): string {
  if (gross === null || part === null) return '';
  return `; of the addressable spend, ${showExactRuns(part)} has no ratio applied`;
}
