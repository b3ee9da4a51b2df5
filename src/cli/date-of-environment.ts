import type { Host } from './host.ts';
import { WrongUse } from './wrong-use.ts';

/** The end of the year 9999, in milliseconds. */
const LAST_MOMENT = Date.UTC(9999, 11, 31, 23, 59, 59);

/** The day that SOURCE_DATE_EPOCH names, in UTC; null when it is not set. */
export function dateOfEnvironment({ env }: Host): string | null {
  const seconds = env['SOURCE_DATE_EPOCH'];
  if (seconds === undefined || seconds === '') return null;
  const date = new Date(Number(seconds) * 1000);
  if (!/^\d{1,12}$/.test(seconds) || !(date.getTime() <= LAST_MOMENT)) {
    throw new WrongUse(
      `SOURCE_DATE_EPOCH is "${seconds}", not a number of seconds from 1970 to the year 9999.`,
    );
  }
  return date.toISOString().slice(0, 10);
}
