import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../src/documents/decimal.ts';
import { isAlike } from '../../../src/report/html/is-alike.ts';

describe('two values', () => {
  test.each([
    [{ a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }],
    [new Decimal('0.10'), new Decimal('0.1')],
    [Number.NaN, Number.NaN],
  ])('are alike that say the same all the way down: %o', (a, b) => {
    expect(isAlike(a, b)).toBe(true);
  });

  test.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, { a: 1, b: undefined }],
    [[1], { 0: 1 }],
    [new Decimal(0), new Decimal('-0')],
    [new Decimal(1), { ...new Decimal(1) }],
    [new Map([[1, 2]]), new Map([[1, 2]])],
    [null, {}],
  ])('are not where anything differs, or cannot be looked into: %o, %o', (a, b) => {
    expect(isAlike(a, b)).toBe(false);
  });
});
