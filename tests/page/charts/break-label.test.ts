import { expect, test } from 'vitest';
import { breakLabel } from '../../../src/page/charts/break-label.ts';

test('a label is broken between words, each line as full as it can be', () => {
  expect(breakLabel('Payments and arrears', 12)).toEqual(['Payments and', 'arrears']);
  expect(breakLabel('Payments and arrears', 11)).toEqual(['Payments', 'and arrears']);
});

test('a word that is longer than a line is broken, and no character is', () => {
  expect(breakLabel('an abcdefgh', 3)).toEqual(['an', 'abc', 'def', 'gh']);
  expect(breakLabel('𝒜𝒜𝒜', 2)).toEqual(['𝒜𝒜', '𝒜']);
});

test('nothing is one empty line', () => {
  expect(breakLabel('', 5)).toEqual(['']);
});
