import type { Decimal } from '../../documents/decimal.ts';
import type { ByRun, Range } from '../../documents/parts/range.ts';
import { showInFull } from '../../documents/show-money.ts';

/** Amounts in full: the central run, with low and high where they differ. */
export function showRunsInFull({ low, central, high }: ByRun<Decimal>): string {
  const isSame = low.eq(central) && central.eq(high);
  return showRange({ low, central, high, isRange: !isSame }, showInFull);
}

/** What a file states: one value, or the central one with low and high. */
export function showRange(range: Range, show: (value: Decimal) => string): string {
  const { low, central, high, isRange } = range;
  return isRange ? `${show(central)} (low ${show(low)}, high ${show(high)})` : show(central);
}

/** What an appraisal makes of its runs: the central one, with the other two where they differ. */
export function showByRun({ low, central, high }: ByRun<string>): string {
  return low === central && central === high
    ? central
    : `${central} (everything adverse ${low}, everything favourable ${high})`;
}
