import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/documents/decimal.ts';
import { showArithmetic, showEstimate, showInFull } from '../../src/documents/show-money.ts';

/** Pounds, and how they read as an input (three figures) and as an estimate (two). */
const SHOWN = [
  { pounds: '0', exact: '£0', estimate: '£0' },
  { pounds: '999', exact: '£999', estimate: '£1.0k' },
  { pounds: '999.6', exact: '£1.00k', estimate: '£1.0k' },
  { pounds: '1234', exact: '£1.23k', estimate: '£1.2k' },
  { pounds: '846153.846', exact: '£846k', estimate: '£850k' },
  { pounds: '999500', exact: '£1.00m', estimate: '£1.0m' },
  { pounds: '999499', exact: '£999k', estimate: '£1.0m' },
  { pounds: '8538461.538', exact: '£8.54m', estimate: '£8.5m' },
  { pounds: '109153846.15', exact: '£109m', estimate: '£110m' },
  { pounds: '1101461538.46', exact: '£1.10bn', estimate: '£1.1bn' },
  { pounds: '7500000000', exact: '£7.50bn', estimate: '£7.5bn' },
  { pounds: '12345678901234567890', exact: '£12,300,000tn', estimate: '£12,000,000tn' },
] as const;

/** Pounds in full, to the penny where there are pence, half a penny up. */
const IN_FULL = [
  { pounds: '110000000', shown: '£110,000,000' },
  { pounds: '846153.8461', shown: '£846,153.85' },
  { pounds: '0.005', shown: '£0.01' },
  { pounds: '0.004', shown: '£0' },
  { pounds: '999.999', shown: '£1,000' },
  { pounds: '-500000000', shown: '−£500,000,000' },
  { pounds: '12345678901234567890', shown: '£12,345,678,901,234,567,890' },
] as const;

describe('money as shown', () => {
  for (const { pounds, exact, estimate } of SHOWN) {
    test(`${pounds} reads ${exact} as an input`, () => {
      expect(showArithmetic(new Decimal(pounds))).toBe(exact);
    });

    test(`${pounds} reads ${estimate} as an estimate`, () => {
      expect(showEstimate(new Decimal(pounds))).toBe(estimate);
    });
  }

  for (const { pounds, shown } of IN_FULL) {
    test(`${pounds} in full reads ${shown}`, () => {
      expect(showInFull(new Decimal(pounds))).toBe(shown);
    });
  }
});
