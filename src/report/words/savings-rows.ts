import type { Savings } from '../../assess/savings/estimate.ts';
import type { Decimal } from '../../documents/decimal.ts';
import type { ByRun } from '../../documents/parts/range.ts';
import { showArithmeticRuns, showEstimate, showEstimateRuns } from '../../documents/show-money.ts';
import { joinNames } from './show-answers.ts';

/** Savings as text; `arithmetic` is addressable → residual → gross, which belong together. */
export interface SavingsText {
  readonly reference: string;
  readonly addressable: string;
  readonly residual: string;
  readonly gross: string;
  readonly arithmetic: string;
  readonly adjusted: string;
  readonly cashReleasing: string;
}

/** Savings in text: inputs and arithmetic to three figures, estimates to two. */
export function showSavings(savings: Savings): SavingsText {
  const none = 'no ratio applied';
  const addressable = showArithmeticRuns(savings.addressable);
  const residual = savings.residual ? showArithmeticRuns(savings.residual) : none;
  const gross = savings.gross ? showArithmeticRuns(savings.gross) : none;
  return {
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
  return `; of the addressable spend, ${showArithmeticRuns(part)} has no ratio applied`;
}

type Priced = Pick<Savings, 'priceYears' | 'hasUndated'>;

/** In which prices savings are, as the end of a label; nothing where no year is stated. */
export function showPriceYears(savings: Priced): string {
  const { priceYears } = savings;
  if (priceYears.length === 0) return '';
  return isMixed(savings) ? showMixedYears(savings) : ` (${priceYears.join('')} prices)`;
}

/** The same where it must stand beside the figure: where amounts in different prices are added. */
export function showMixedYears(savings: Priced): string {
  if (!isMixed(savings)) return '';
  const years = [...savings.priceYears, ...(savings.hasUndated ? ['a year not stated'] : [])];
  return ` (in prices of ${joinNames(years)}, added as they stand)`;
}

function isMixed({ priceYears, hasUndated }: Priced): boolean {
  return priceYears.length > 1 || (priceYears.length === 1 && hasUndated);
}
