import { kindOfYear } from '../../documents/deflators.ts';

/** What brings amounts in the prices of these years together, as a clause; null is a year that is not stated. */
export function tellRebasing(years: readonly (string | null)[]): string {
  const stated = years.filter((each) => each !== null);
  const kinds = new Set(stated.map(kindOfYear));
  if (kinds.size > 1) {
    return 'no deflator brings financial and calendar years together, so state all in years of one kind, and --price-base brings them to one year';
  }
  return stated.length < years.length
    ? 'state the year of each, and --price-base brings them to one year'
    : '--price-base brings them to one year';
}
