import { MONEY_EXPECTED, readMoney } from '../documents/parts/money.ts';
import { findFollowing, isFinancialYear, isYear, YEAR_EXPECTED } from '../documents/parts/year.ts';
import { doFollow, sortByYear, type YearBudget } from '../documents/plan-file.ts';
import type { Misuse, Misused } from './misuse.ts';

/** What an option of a plan says, or why it cannot be read. */
export type ReadOption<Value> = { readonly kind: 'read'; readonly value: Value } | Misused;

/**
 * Reads a budget such as `2026-27=£20m,2027-28=£1,200,000`: a comma parts years only where a year and `=`
 * come next, so that thousands may be set off.
 */
export function readBudget(typed: string): ReadOption<YearBudget[]> {
  const years: YearBudget[] = [];
  for (const part of typed.split(/,(?=[^,=]*=)/)) {
    const read = readYear(part.trim(), years);
    if (read.kind === 'misused') return read;
    years.push(read.value);
  }
  const sorted = sortByYear(years);
  return doFollow(sorted)
    ? { kind: 'read', value: sorted }
    : refuse('budget', typed, tellWrongYears(sorted.map(({ year }) => year)));
}

/** Reads the budget of one year, which must not be one of those read before. */
function readYear(part: string, earlier: readonly YearBudget[]): ReadOption<YearBudget> {
  const [, year, typed] = /^([^=]*?)\s*=\s*(.*)$/s.exec(part) ?? [];
  if (year === undefined || typed === undefined) {
    return refuse('budget', part, 'it is no YEAR=AMOUNT');
  }
  if (!isYear(year)) return refuse('budget', part, `"${year}" is not ${YEAR_EXPECTED}`);
  const amount = readMoney(typed)?.pounds;
  if (amount === undefined) return refuse('budget', part, `"${typed}" is not ${MONEY_EXPECTED}`);
  return earlier.some((each) => each.year === year)
    ? refuse('budget', part, `${year} has an amount already`)
    : { kind: 'read', value: { year, amount } };
}

/** Why some years are not those of a plan. */
function tellWrongYears(years: readonly string[]): string {
  const [financial, calendar] = [true, false].map((is) =>
    years.find((year) => isFinancialYear(year) === is),
  );
  if (financial !== undefined && calendar !== undefined) {
    return `${calendar} is a calendar year and ${financial} a financial one: all must be of one kind`;
  }
  const last = years.find(
    (year, at) => at < years.length - 1 && findFollowing(year) !== years[at + 1],
  );
  return `${findFollowing(last ?? '')} has no amount: each year must follow the one before it`;
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
