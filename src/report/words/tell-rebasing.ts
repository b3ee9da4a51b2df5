import type { Based } from '../../assess/ranking/price-bases.ts';
import { kindOfYear } from '../../documents/deflators.ts';
import type { ReadIn } from './read-in.ts';
import { joinNames } from './show-answers.ts';

const REBASED: { readonly [R in ReadIn]: string } = {
  report: '--price-base brings them to one year',
  page: 'the same “price-base:” under “savings:” in each file brings them to one year',
};

/** What brings amounts in the prices of these years together, as a clause; null is a year that is not stated. */
export function tellRebasing(years: readonly (string | null)[], readIn: ReadIn = 'report'): string {
  const stated = years.filter((each) => each !== null);
  const kinds = new Set(stated.map(kindOfYear));
  if (kinds.size > 1) {
    return `no deflator brings financial and calendar years together, so state all in years of one kind, and ${REBASED[readIn]}`;
  }
  return stated.length < years.length
    ? `state the year of each, and ${REBASED[readIn]}`
    : REBASED[readIn];
}

/** A candidate with the years in whose prices it is: `boat-permits (2024 prices)`. */
export function tellBased({ candidate, priceYears }: Based): string {
  const prices =
    priceYears.length === 0 ? 'price year not stated' : `${joinNames(priceYears)} prices`;
  return `${candidate} (${prices})`;
}
