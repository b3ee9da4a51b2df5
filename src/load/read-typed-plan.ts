import { MONEY_EXPECTED, readMoney } from '../documents/parts/money.ts';
import { isYear, YEAR_EXPECTED } from '../documents/parts/year.ts';
import { doFollow, sortByYear, YEARS_EXPECTED, type YearBudget } from '../documents/plan-file.ts';
import type { Misuse, Misused } from './misuse.ts';

/** What an option of a plan says, or why it cannot be read. */
export type ReadOption<Value> = { readonly kind: 'read'; readonly value: Value } | Misused;

/**
 * Reads a budget such as `2026-27=£20m,2027-28=£1,200,000`: a comma parts years only where a year and `=`
 * come next, so that thousands may be set off.
 */
export function readBudget(typed: string): ReadOption<YearBudget[]> {
  const parts = typed.split(/,(?=[^,=]*=)/).map((part) => part.trim());
  const years: YearBudget[] = [];
  for (const part of parts) {
    const [, year, amount] = /^([^=]*?)\s*=\s*(.*)$/s.exec(part) ?? [];
    if (year === undefined || amount === undefined) {
      return refuse('budget', part, 'it is no YEAR=AMOUNT');
    }
    if (!isYear(year)) return refuse('budget', part, `"${year}" is not ${YEAR_EXPECTED}`);
    const pounds = readMoney(amount)?.pounds;
    if (pounds === undefined) {
      return refuse('budget', part, `"${amount}" is not ${MONEY_EXPECTED}`);
    }
    if (years.some((earlier) => earlier.year === year)) {
      return refuse('budget', part, `${year} has an amount already`);
    }
    years.push({ year, amount: pounds });
  }
  const sorted = sortByYear(years);
  return doFollow(sorted)
    ? { kind: 'read', value: sorted }
    : refuse('budget', typed, `it is not ${YEARS_EXPECTED}`);
}

type Refused = Extract<Misuse, { why: 'refused-plan-option' }>;

/** Reads one number of people, or one a year. */
export function readTeam(typed: string): ReadOption<number | number[]> {
  const parts = typed.split(',').map((part) => part.trim());
  const wrong = parts.find((part) => !/^\d{1,9}$/.test(part));
  if (wrong !== undefined) {
    return refuse('team', wrong, 'it is not a whole number of people');
  }
  const people = parts.map(Number);
  const [all] = people;
  return { kind: 'read', value: people.length === 1 && all !== undefined ? all : people };
}

/** Reads what may be spent in each year after the plan. */
export function readAfter(typed: string): ReadOption<YearBudget['amount']> {
  const pounds = readMoney(typed.trim())?.pounds;
  return pounds === undefined
    ? refuse('after', typed, `it is not ${MONEY_EXPECTED}`)
    : { kind: 'read', value: pounds };
}

function refuse(option: Refused['option'], part: string, says: string): Misused {
  return { kind: 'misused', misuse: { why: 'refused-plan-option', option, part, says } };
}
