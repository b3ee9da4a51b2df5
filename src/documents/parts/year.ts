import { scalar } from './scalar.ts';

const FORM = /^\d{4}(?:-\d{2})?$/;

/** A calendar year (`2021`) or a financial year (`2021-22`), as typed. */
export const year = scalar(
  'a year: 2021 for a calendar year, 2021-22 for a financial year',
  FORM,
  (typed) => (isConsecutive(typed) ? typed : undefined),
);

/** Whether a text is a year, calendar or financial. */
export function isYear(typed: string): boolean {
  return FORM.test(typed) && isConsecutive(typed);
}

/** Whether a year is a financial one. */
export function isFinancialYear(typed: string): boolean {
  return typed.includes('-');
}

function isConsecutive(typed: string): boolean {
  const [start, end] = typed.split('-');
  return end === undefined || (Number(start) + 1) % 100 === Number(end);
}
