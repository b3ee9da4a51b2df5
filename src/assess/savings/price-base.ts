import type { Assumptions } from '../../documents/assumptions.ts';
import type { Candidate } from '../../documents/candidate.ts';
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

/** The year to whose prices every amount of a candidate is brought: the report's, else its own. */
export function findPriceBase(
  candidate: Candidate,
  { priceBase }: Pick<Assumptions, 'priceBase'>,
): string | undefined {
  return priceBase ?? findOwnBase(candidate);
}

/** The year that a file's amounts are in: the one stated as price base, else that of its first dated annual line. */
function findOwnBase({ savings }: Candidate): string | undefined {
  const dated = (savings?.spend ?? []).find(
    ({ kind, year }) => kind === 'annual' && year !== undefined,
  );
  return savings?.['price-base'] ?? dated?.year;
}

/** The price year of a platform's costs: the one stated, else that of the file's own base. */
export function findCostYear(candidate: Candidate): string | undefined {
  return candidate.platform?.year ?? findOwnBase(candidate);
}

/** The price year of what a post costs: the one stated, else that of the file's own base. */
export function findPostYear(candidate: Candidate): string | undefined {
  return candidate.savings?.fte?.year ?? findOwnBase(candidate);
}
