import { day, monthOrDay } from '../../documents/parts/calendar-date.ts';
import { type Meant, meantLikely, meantSurely } from './meant.ts';
import { toOrdinary } from './spelling.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAME = '(?<name>[a-z]{3,9})\\.?';

/** A form in which dates are written elsewhere, and whether it can only be read in one way. */
interface DateForm {
  readonly pattern: RegExp;
  readonly isSure: (parts: DateParts) => boolean;
}

/** The parts of a date as they were written. */
type DateParts = Readonly<Record<string, string | undefined>>;

const always = () => true;

/** Day first, as in this country; the other way round is another day unless the day is past 12. */
const isDayPast12 = ({ day: typed }: DateParts) => Number(typed) > 12;

const FORMS: readonly DateForm[] = [
  { pattern: /^(?<year>\d{4})[-/. ](?<month>\d{1,2})[-/. ](?<day>\d{1,2})$/, isSure: always },
  { pattern: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/, isSure: always },
  { pattern: /^(?<year>\d{4}-\d{2}-\d{2})[T ]\d{2}:.*$/, isSure: always },
  {
    pattern: /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})$/,
    isSure: isDayPast12,
  },
  { pattern: /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<short>\d{2})$/, isSure: () => false },
  {
    pattern: new RegExp(
      `^(?:[a-z]{3,9},?\\s)?(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-](?:of\\s)?${NAME}[\\s,-]+(?<year>\\d{4})$`,
      'i',
    ),
    isSure: always,
  },
  {
    pattern: new RegExp(`^${NAME}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>\\d{4})$`, 'i'),
    isSure: always,
  },
  { pattern: new RegExp(`^${NAME}[\\s,-]+(?<year>\\d{4})$`, 'i'), isSure: always },
  { pattern: new RegExp(`^${NAME}[\\s'’-]+(?<short>\\d{2})$`, 'i'), isSure: () => false },
  { pattern: /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/, isSure: always },
  { pattern: /^(?<year>\d{4})[/.](?<month>\d{1,2})$/, isSure: always },
];

/** The day that was meant by another way to write it. */
export function findMeantDay(typed: string): Meant | undefined {
  return findMeantDate(typed, (text) => day.safeParse(text).success);
}

/** The month or day that was meant by another way to write it. */
export function findMeantMonthOrDay(typed: string): Meant | undefined {
  return findMeantDate(typed, (text) => monthOrDay.safeParse(text).success);
}

function findMeantDate(typed: string, isRead: (text: string) => boolean): Meant | undefined {
  const ordinary = toOrdinary(typed);
  if (isRead(ordinary)) return meantSurely(ordinary);
  for (const { pattern, isSure } of FORMS) {
    const parts = pattern.exec(ordinary)?.groups;
    const date = parts === undefined ? '' : toDate(parts);
    if (parts !== undefined && isRead(date)) {
      return isSure(parts) ? meantSurely(date) : meantLikely(date);
    }
  }
  return undefined;
}

function toDate({ year, short, month, name, day: typedDay }: DateParts): string {
  const number = name === undefined ? month : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return [year ?? `20${short}`, number, typedDay]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
