import { describe, expect, test } from 'vitest';
import { findPriceFactor } from '../../../src/assess/savings/price-base.ts';
import { estimateSavings, showMillionths, showRuns } from '../../support/estimate-savings.ts';
import { parseAssumptions } from '../../support/parse.ts';
import { rawAssumptions, rawDeflators } from '../../support/raw-assumptions.ts';
import { rawSpend } from '../../support/raw-candidate.ts';

const deflators = rawDeflators({ 2021: '80', 2024: '100', '2021-22': '90', '2023-24': '99' });
const assumptions = parseAssumptions(rawAssumptions({ deflators }));

describe('the price factor', () => {
  test.each([
    { from: '2021', base: '2024', factor: '1.25', why: '100/80' },
    { from: '2024', base: '2021', factor: '0.8', why: '80/100' },
    { from: '2021-22', base: '2023-24', factor: '1.1', why: '99/90' },
    { from: '2024', base: '2024', factor: '1', why: 'the same year' },
    { from: '1999', base: '1999', factor: '1', why: 'the same year needs no deflator' },
    { from: '2021', base: undefined, factor: '1', why: 'nobody asked for a price base' },
    { from: undefined, base: undefined, factor: '1', why: 'nobody asked for a price base' },
    { from: '2021', base: '2023-24', factor: undefined, why: 'a calendar and a financial year' },
    { from: '2021-22', base: '2024', factor: undefined, why: 'a financial and a calendar year' },
    {
      from: '2021',
      base: '2021-22',
      factor: undefined,
      why: 'the two differ though both start in 2021',
    },
    { from: '1999', base: '2024', factor: undefined, why: 'the year has no deflator' },
    { from: '2021', base: '2025', factor: undefined, why: 'the base has no deflator' },
    { from: undefined, base: '2024', factor: undefined, why: 'the amount has no year' },
  ])('from $from to $base is $factor: $why', ({ from, base, factor }) => {
    expect(findPriceFactor(from, base, assumptions)?.toFixed()).toBe(factor);
  });

  test('is not to be had from an empty table, the same year apart', () => {
    const none = parseAssumptions(rawAssumptions({ deflators: rawDeflators({}) }));
    expect(findPriceFactor('2021', '2024', none)).toBeUndefined();
    expect(findPriceFactor('2024', '2024', none)?.toFixed()).toBe('1');
  });
});

describe('an estimate with a price base', () => {
  const spend = [rawSpend('£80', { year: '2021' }), rawSpend('£60', { id: 'b', year: '2024' })];

  test('brings every amount to its prices before anything else: £80 of 2021 is £100 of 2024', () => {
    const ratio = { kind: 'unit-cost', value: '2', grade: '1', source: 'returns' };
    const rebased = estimateSavings({ spend, ratio, 'price-base': '2024' }, { deflators });
    expect(rebased.lines.map(({ priceFactor }) => priceFactor.toFixed())).toEqual(['1.25', '1']);
    expect(showRuns(rebased.annual?.spend)?.[1]).toBe('160');
    expect(showRuns(rebased.annual?.gross)?.[1]).toBe('80');
    expect(rebased.annual && showMillionths(rebased.annual.reference.low)).toBe('16');
  });

  test('leaves amounts as they were typed when there is no price base', () => {
    const { annual, lines } = estimateSavings({ spend }, { deflators });
    expect(showRuns(annual?.spend)?.[1]).toBe('140');
    expect(lines.map(({ priceFactor }) => priceFactor.toFixed())).toEqual(['1', '1']);
  });
});
