import { describe, expect, test } from 'vitest';
import type { Savings } from '../../../src/assess/savings/estimate.ts';
import { startSavingsSums } from '../../../src/assess/savings/savings-sums.ts';
import { Decimal } from '../../../src/documents/decimal.ts';
import { forEachRun } from '../../../src/documents/parts/range.ts';

/** Savings of which every amount is the same; no ratio, or no cashable share, leaves some unknown. */
function savingsOf(pounds: string, { hasRatio = true, isCashStated = true } = {}): Savings {
  const amount = forEachRun(() => new Decimal(pounds));
  const known = hasRatio ? amount : null;
  return {
    spend: amount,
    addressable: amount,
    residual: known,
    gross: known,
    adjusted: known,
    cashReleasing: isCashStated ? known : null,
    reference: { low: amount.low, high: amount.high },
    priceYears: [],
    hasUndated: true,
  };
}

const AMOUNTS = ['spend', 'addressable', 'residual', 'gross', 'adjusted', 'cashReleasing'] as const;

function sumUp(all: readonly Savings[]) {
  const sums = startSavingsSums();
  for (const each of all) sums.add(each);
  return sums;
}

describe('the sums of savings', () => {
  // a number of 40 digits: each half alone would be rounded up to 1, and both together are 1
  const large = `1${'0'.repeat(39)}`;
  const halves = [savingsOf('0.5'), savingsOf('0.5')];

  test('are rounded once, when all are added', () => {
    const sum = sumUp([savingsOf(large), ...halves]).read();
    for (const figure of AMOUNTS) {
      expect(sum?.[figure]?.central.toFixed()).toBe(`1${'0'.repeat(38)}1`);
    }
    expect(sum?.reference.high.toFixed()).toBe(`1${'0'.repeat(38)}1`);
  });

  test('keep what is small when what is large leaves again', () => {
    const sums = sumUp([savingsOf(large), ...halves]);
    sums.remove(savingsOf(large));
    expect(sums.read()?.adjusted?.low.toFixed()).toBe('1');
  });

  test('have no more than the digits of any other number when they are read', () => {
    // 40 threes, and 40 threes that start one digit later, come to 41 digits: 3.66…63, of which 40 are 3.66…66
    const sum = sumUp([savingsOf(`3.${'3'.repeat(39)}`), savingsOf(`0.${'3'.repeat(40)}`)]).read();
    expect(sum?.spend.high.toFixed()).toBe(`3.${'6'.repeat(39)}`);
  });

  test('are none when all have left', () => {
    const sums = sumUp(halves);
    for (const half of halves) sums.remove(half);
    expect([sums.read(), sums.readWithoutRatio()]).toEqual([null, null]);
  });

  test('have no cash-releasing part while one with a saving does not state it', () => {
    const silent = savingsOf('3', { isCashStated: false });
    const sums = sumUp([savingsOf('2'), silent, savingsOf('5', { hasRatio: false })]);
    expect(sums.read()?.cashReleasing).toBeNull();
    sums.remove(silent);
    expect(sums.read()?.cashReleasing?.central.toFixed()).toBe('2');
  });

  test('tell apart what no ratio is applied to', () => {
    const sums = sumUp([savingsOf('2'), savingsOf('5', { hasRatio: false })]);
    expect(sums.readWithoutRatio()?.central.toFixed()).toBe('5');
    expect(sums.read()?.addressable.central.toFixed()).toBe('7');
    expect(sums.read()?.residual?.central.toFixed()).toBe('2');
  });
});

describe('the price years of a sum', () => {
  const of = (...priceYears: readonly string[]) => ({
    ...savingsOf('1'),
    priceYears,
    hasUndated: priceYears.length === 0,
  });

  test('are those of all that is in it, each once, and none of what left', () => {
    const sums = startSavingsSums();
    const read = () => {
      const sum = sums.read();
      return [sum?.priceYears, sum?.hasUndated];
    };
    sums.add(of('2024'));
    sums.add(of('2020', '2024'));
    sums.add(of());
    expect(read()).toEqual([['2020', '2024'], true]);
    sums.remove(of());
    expect(read()).toEqual([['2020', '2024'], false]);
    sums.remove(of('2020', '2024'));
    expect(read()).toEqual([['2024'], false]);
  });
});
