import { WrongUse } from './wrong-use.ts';

/** The day that SOURCE_DATE_EPOCH names, in UTC; null when it is not set. */
export function dateOfEnvironment(): string | null {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  if (seconds === undefined || seconds === '') return null;
  const date = new Date(Number(seconds) * 1000);
  if (!/^\d+$/.test(seconds) || Number.isNaN(date.getTime())) {
    throw new WrongUse(`SOURCE_DATE_EPOCH is "${seconds}", not a number of seconds since 1970.`);
  }
  return date.toISOString().slice(0, 10);
}
