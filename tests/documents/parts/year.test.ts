import { describe, expect, test } from 'vitest';
import { year } from '../../../src/documents/parts/year.ts';

describe('a year', () => {
  test.each(['2021', '2021-22', '1999-00', '2009-10'])('%s is a year, kept as typed', (typed) => {
    expect(year.parse(typed)).toBe(typed);
  });

  test.each([
    '',
    '21',
    '2021-2022',
    '2021-23',
    '2021-21',
    '2021-20',
    '2021/22',
    '2021-2',
    '20211',
    'FY21',
  ])('%j is no year', (typed) => expect(year.safeParse(typed).success).toBe(false));
});
