import { expect, test } from 'vitest';
import { yesNo } from '../../../src/documents/parts/yes-no.ts';

test('yes and no are read as such and nothing else is', () => {
  expect(['yes', 'no'].map((typed) => yesNo.parse(typed))).toEqual([true, false]);
  const others = ['', 'y', 'Yes', 'true', 'maybe'];
  expect(others.filter((typed) => yesNo.safeParse(typed).success)).toEqual([]);
});
