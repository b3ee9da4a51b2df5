import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from '../../../src/report/brief/shorten.ts';

test.each([
  { how: 'whole where it fits', text: 'It is  short.\n', most: 12, short: 'It is short.' },
  {
    how: 'to the end of a sentence',
    text: 'One two. Three four five.',
    most: 20,
    short: 'One two. …',
  },
  {
    how: 'to the end of a word where the sentence would be too short',
    text: 'No. Three four five six.',
    most: 20,
    short: 'No. Three four …',
  },
  { how: 'within a word where there is but one', text: 'abcdefghij', most: 6, short: 'abcd …' },
])('a text is printed $how', ({ text, most, short }) => {
  expect(shorten(text, most)).toBe(short);
});

test('no text is longer than asked for, and what is left is what it began with', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.integer({ min: 4, max: 60 }),
      (text, most) => {
        const short = shorten(text, most);
        expect([...short].length).toBeLessThanOrEqual(most);
        const whole = text.replaceAll(/\s+/g, ' ').trim();
        if (short !== whole) expect(whole.startsWith(short.slice(0, -' …'.length))).toBe(true);
      },
    ),
  );
});
