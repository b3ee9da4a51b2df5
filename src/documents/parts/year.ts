import { alsoWhole } from './as-editors-read.ts';
import { scalar } from './scalar.ts';

/** What it is, to complete "this is not …". */
export const YEAR_EXPECTED = 'a year: 2021 for a calendar year, 2021-22 for a financial year';

const FORM = /^\d{4}(?:-\d{2})?$/;

/** A calendar year (`2021`) or a financial year (`2021-22`), as typed. */
export const year = scalar(YEAR_EXPECTED, FORM, (typed) =>
  isConsecutive(typed) ? typed : undefined,
).meta(alsoWhole(1000, 9999));

/** Whether a text is a year, calendar or financial. */
export function isYear(typed: string): boolean {
  return FORM.test(typed) && isConsecutive(typed);
}

/** Whether a year is a financial one. */
export function isFinancialYear(typed: string): boolean {
  return typed.includes('-');
}

/** The year after a year, of the same kind. */
export function findFollowing(year: string): string {
  const next = Number(year.slice(0, 4)) + 1;
  return isFinancialYear(year) ? `${next}-${String((next + 1) % 100).padStart(2, '0')}` : `${next}`;
}

function isConsecutive(typed: string): boolean {
  const [start, end] = typed.split('-');
  return end === undefined || (Number(start) + 1) % 100 === Number(end);
}
