import { describe, expect, test } from 'vitest';
import { wholeNumber } from '../../../src/documents/parts/whole-number.ts';

describe('a whole number', () => {
  test.each([
    { typed: '170', count: 170 },
    { typed: '1,600', count: 1600 },
    { typed: '1', count: 1 },
    { typed: '007', count: 7 },
    { typed: '500', count: 500 },
  ])('$typed counts $count', ({ typed, count }) => {
    expect(wholeNumber(1, 2000).parse(typed)).toBe(count);
  });

  test.each([
    '',
    '0',
    '2001',
    '-1',
    '1.0',
    '1.5',
    '1,60',
    '1e2',
    '1 600',
    'ten',
    '½',
  ])('%j is no whole number from 1 to 2000', (typed) =>
    expect(wholeNumber(1, 2000).safeParse(typed).success).toBe(false));
});
