import { expect, test } from 'vitest';
import { text } from '../../../src/documents/parts/text.ts';

test('text that holds nothing but space is empty', () => {
  expect(text.parse(' a reason ')).toBe(' a reason ');
  expect(['', ' ', '\n\t'].filter((typed) => text.safeParse(typed).success)).toEqual([]);
});
