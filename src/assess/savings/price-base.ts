import type { Assumptions } from '../../documents/assumptions.ts';
import { Decimal } from '../../documents/decimal.ts';
import { isFinancialYear } from '../../documents/parts/year.ts';

/** The factor that takes an amount of one year to the prices of another; undefined where an index is missing. */
export function findPriceFactor(
  from: string | undefined,
  base: string | undefined,
  assumptions: Assumptions,
): Decimal | undefined {
  if (base === undefined || from === base) return new Decimal(1);
  if (from === undefined || isFinancialYear(from) !== isFinancialYear(base)) return undefined;
  const index = assumptions.deflators?.index ?? {};
  const [before, after] = [index[from], index[base]];
  return before && after?.div(before);
}
