import type { Assumptions } from '../../documents/assumptions.ts';
import { Decimal } from '../../documents/decimal.ts';
import { kindOfYear } from '../../documents/deflators.ts';

/** The factor that takes an amount of one year to the prices of another; undefined where an index is missing. */
export function findPriceFactor(
  from: string | undefined,
  base: string | undefined,
  assumptions: Assumptions,
): Decimal | undefined {
  if (base === undefined || from === base) return new Decimal(1);
  if (from === undefined || kindOfYear(from) !== kindOfYear(base)) return undefined;
  const index = assumptions.deflators[kindOfYear(base)]?.index ?? {};
  const [before, after] = [index[from], index[base]];
  return before && after?.div(before);
}
