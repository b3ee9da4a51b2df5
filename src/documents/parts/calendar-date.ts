import { scalar } from './scalar.ts';

/** A day, `2026-11-20`, as typed. */
export const day = scalar('a date such as 2026-11-20', /^\d{4}-\d{2}-\d{2}$/, (typed) =>
  isRealDay(typed) ? typed : undefined,
);

/** A month or a day, `2027-06` or `2027-06-30`, as typed. */
export const monthOrDay = scalar(
  'a month such as 2027-06, or a date such as 2027-06-30',
  /^\d{4}-\d{2}(?:-\d{2})?$/,
  (typed) => (isRealDay(typed.length === 7 ? `${typed}-01` : typed) ? typed : undefined),
);

/** True when the text is a day that the calendar has. */
export function isRealDay(typed: string): boolean {
  const [year = 0, month = 0, dayOfMonth = 0] = typed.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
}
