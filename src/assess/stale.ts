import { isFinancialYear } from '../documents/parts/year.ts';

/** How many years after its end a year of spend is stale. */
const MAX_AGE_YEARS = 5;

/** How many years after it was made an assessment is stale. */
const MAX_AGE_OF_ASSESSMENT_YEARS = 1;

/**
 * Whether spend of a year is too old at a day: more than five years after the year's end. Financial
 * years end on 31 March, calendar years on 31 December.
 */
export function isStaleYear(year: string, date: string): boolean {
  const start = Number(year.slice(0, 4));
  const isFinancial = isFinancialYear(year);
  const end = isFinancial ? start + 1 : start;
  return date > `${end + MAX_AGE_YEARS}-${isFinancial ? '03-31' : '12-31'}`;
}

/** Whether an assessment made on one day is too old at another: more than a year after. */
export function isOldAssessment(on: string, date: string): boolean {
  return date > `${Number(on.slice(0, 4)) + MAX_AGE_OF_ASSESSMENT_YEARS}${on.slice(4)}`;
}

/** Whether a month (`2027-06`) or a day is over at a day. */
export function isOver(by: string, date: string): boolean {
  return date.slice(0, by.length) > by;
}
