import type { Assumptions } from '../../documents/assumptions.ts';
import { Decimal } from '../../documents/decimal.ts';

/** The factor that takes an amount of one year to the prices of another; undefined where an index is missing. */
export function findPriceFactor(
  from: string | undefined,
  base: string | undefined,
  assumptions: Assumptions,
): Decimal | undefined {
  if (base === undefined || from === base) return new Decimal(1);
  if (from === undefined || isFinancial(from) !== isFinancial(base)) return undefined;
  const index = assumptions.deflators?.index ?? {};
  const [before, after] = [index[from], index[base]];
  return before && after?.div(before);
}

function isFinancial(year: string): boolean {
  return year.includes('-');
}
