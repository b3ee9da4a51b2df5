import { describe, expect, test } from 'vitest';
import { didYouMean, findClosest, findOnlyClose } from '../../src/check/closest.ts';

/** Words that nothing typed here is near. */
const filler = (count: number) => Array.from({ length: count }, (_, n) => `zzzzzzzz${n}zzzzzzzz`);

/** One letter put in, left out, changed, or exchanged with the next. */
const ONE_EDIT = ['boats-permits', 'boat-permit', 'boat-pernits', 'baot-permits', 'BOAT-PERMITZ'];

describe('among a few words', () => {
  for (const typed of [...ONE_EDIT, 'boat-pmits']) {
    test(`${typed} is near boat-permits`, () => {
      expect(findClosest(typed, ['mooring-fees', 'boat-permits'])).toBe('boat-permits');
    });
  }

  test('the nearest is meant', () => {
    expect(findClosest('slip', ['slope', 'ship'])).toBe('ship');
  });

  test('a third of the letters may be wrong, and no more', () => {
    expect(findClosest('abcdef', ['abcdxy'])).toBe('abcdxy');
    expect(findClosest('abcdef', ['abcxyz'])).toBeUndefined();
  });
});

describe('among many words', () => {
  const known = [...filler(5000), 'boat-permits', ...filler(10)];

  for (const typed of ONE_EDIT) {
    test(`${typed} is one edit from boat-permits`, () => {
      expect(didYouMean(typed, known)).toBe('Did you mean "boat-permits"?');
    });
  }

  test('what is two edits away is not suggested', () => {
    expect(findClosest('boat-pmits', known)).toBeUndefined();
  });

  test('of two that are as near neither is the only one', () => {
    expect(findOnlyClose('slip', [...known, 'ship', 'skip'])).toBeUndefined();
    expect(findOnlyClose('slip', [...known, 'ship'])).toBe('ship');
  });
});

describe('a text of over 100 letters', () => {
  test('is no misspelt word', () => {
    expect(findClosest(`${'a'.repeat(99)}b`, ['a'.repeat(100)])).toBe('a'.repeat(100));
    expect(findClosest(`${'a'.repeat(100)}b`, ['a'.repeat(101)])).toBeUndefined();
  });

  test('is not suggested among many', () => {
    const known = [...filler(200), 'a'.repeat(101)];
    expect(findClosest('a'.repeat(100), known)).toBeUndefined();
  });
});
