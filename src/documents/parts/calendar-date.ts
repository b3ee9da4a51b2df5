import { scalar } from './scalar.ts';

/** What it is, to complete "this is not …". */
export const MONTH_OR_DAY_EXPECTED = 'a month such as 2027-06, or a date such as 2027-06-30';

/** What it is, to complete "this is not …". */
export const DAY_EXPECTED = 'a date such as 2026-11-20';

/** A day, `2026-11-20`, as typed. */
export const day = scalar(
  DAY_EXPECTED,
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  (typed) => (isRealDay(typed) ? typed : undefined),
);

/** A month or a day, `2027-06` or `2027-06-30`, as typed. */
export const monthOrDay = scalar(
  MONTH_OR_DAY_EXPECTED,
  /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/,
  (typed) => (isRealDay(typed.length === 7 ? `${typed}-01` : typed) ? typed : undefined),
);

/** True when the text, in the form of a date, is a day that the calendar has. */
export function isRealDay(typed: string): boolean {
  const [year = 0, month = 0, dayOfMonth = 0] = typed.split('-').map(Number);
  return dayOfMonth >= 1 && dayOfMonth <= countDays(year, month);
}

/** The days of a month; none where the year has no such month. */
function countDays(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  if ([4, 6, 9, 11].includes(month)) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
