import { expect, test } from 'vitest';
import { type Block, paragraph } from '../../../src/report/blocks.ts';
import { fitPage } from '../../../src/report/brief/fit-page.ts';

/** So many words of four letters; a line of 90 columns holds 18 of them. */
function words(count: number): readonly Block[] {
  return [paragraph(Array.from({ length: count }, () => 'word').join(' '))];
}

function chosenLength(wordsAtLength: number): number {
  let chosen = 0;
  fitPage([220, 160, 110, 70], (length) => {
    chosen = length;
    return words(length * wordsAtLength);
  });
  return chosen;
}

test('a page takes the longest texts with which it has at most 45 lines', () => {
  // 220 × 3 words fill 37 lines; × 4 fill 49, and 160 × 4 fill 36; × 6 fill 74, 54 and 37.
  expect([3, 4, 6].map(chosenLength)).toEqual([220, 160, 110]);
});

test('the shortest texts stand where none fits', () => {
  // 70 × 20 words fill 78 lines.
  expect(chosenLength(20)).toBe(70);
});

test('45 lines fit and 46 do not, and a word longer than a line takes several', () => {
  const count = (text: string) => {
    let chosen = 0;
    fitPage([2, 1], (length) => {
      chosen = length;
      return [paragraph(text)];
    });
    return chosen;
  };
  const line = 'x'.repeat(90);
  expect(count(Array.from({ length: 45 }, () => line).join(' '))).toBe(2);
  expect(count(Array.from({ length: 46 }, () => line).join(' '))).toBe(1);
  expect(count('y'.repeat(45 * 90))).toBe(2);
  expect(count('y'.repeat(45 * 90 + 1))).toBe(1);
});
