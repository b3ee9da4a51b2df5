import { describe, expect, test } from 'vitest';
import { day, monthOrDay } from '../../../src/documents/parts/calendar-date.ts';

describe('a date', () => {
  test.each(['2026-11-20', '2024-02-29', '2000-02-29'])('%s is a day', (typed) => {
    expect(day.parse(typed)).toBe(typed);
  });

  test.each([
    '',
    '2026-11',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '20/11/2026',
    '2026-1-2',
  ])('%j is no day', (typed) => expect(day.safeParse(typed).success).toBe(false));

  test.each(['2027-06', '2027-06-30', '2027-12'])('%s is a month or a day', (typed) => {
    expect(monthOrDay.parse(typed)).toBe(typed);
  });

  test.each([
    '2027',
    '2027-13',
    '2027-00',
    '2027-06-31',
    'June 2027',
  ])('%j is neither a month nor a day', (typed) =>
    expect(monthOrDay.safeParse(typed).success).toBe(false));
});
