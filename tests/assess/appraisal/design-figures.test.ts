import { describe, expect, test } from 'vitest';
import { findDiscountFactors } from '../../../src/assess/appraisal/discount.ts';
import { parseAssumptions, type Raw } from '../../support/parse.ts';
import { rawAssumptions } from '../../support/raw-assumptions.ts';
import { appraiseRaw, centralOf, rawPlatform, savingAll } from './appraise-raw.ts';

/** The lower rates of the Green Book's 2026 edition, in the same bands. */
const LOWER = [
  { to: '30', rate: '3.00%' },
  { to: '75', rate: '2.57%' },
  { to: '125', rate: '2.14%' },
  { to: '200', rate: '1.71%' },
  { to: '300', rate: '1.29%' },
  { rate: '0.86%' },
];
const PROVENANCE = { source: 'somewhere', edition: '2026-02', verified: 'no' };
const schedule = rawAssumptions()['discount-rates'];
const WITH_LOWER = { 'discount-rates': { ...Object(schedule), ...PROVENANCE, lower: LOWER } };

describe('discounting at the lower rates', () => {
  const { lower } = parseAssumptions(rawAssumptions(WITH_LOWER))['discount-rates'];

  // Worked with bc to 40 digits: 1.03^-30, × 1.0257^-1, 1.0257^-45 in all, × 1.0214^-1.
  test.each([
    [30, '0.411986759516'],
    [31, '0.401663994848'],
    [75, '0.131512568741'],
    [76, '0.128757165402'],
  ])('year %d counts for %s', (year, factor) => {
    expect(findDiscountFactors(77, lower ?? [])[year]?.toFixed(12)).toBe(factor);
  });

  const raw = (horizon: string) => ({
    savings: savingAll('£10m'),
    platform: rawPlatform({ horizon, build: ['£50m'] }),
    assumptions: WITH_LOWER,
  });

  test('is done a second time beyond 50 years, and not at 50', () => {
    expect(appraiseRaw(raw('50')).lowerRates).toBeNull();
    const { results, lowerRates } = appraiseRaw(raw('51'));
    expect(lowerRates?.central.presentValueBenefits.gt(results.central.presentValueBenefits)).toBe(
      true,
    );
    expect(lowerRates?.central.payback).toBe(results.central.payback);
  });

  test('is not done where the assumptions have no lower rates', () => {
    expect(appraiseRaw({ ...raw('60'), assumptions: {} }).lowerRates).toBeNull();
  });
});

describe('joining along a curve', () => {
  test('costs £334.352416m where half of 700 join NHS Jobs’s way at £1m each', () => {
    // 350 in all: 466.667 of 700 by month 12 and the rest by month 18, halved by the ceiling:
    // £233.333m ÷ 1.035 + £116.667m ÷ 1.035² = £225.442834m + £108.909582m.
    const result = centralOf({
      savings: savingAll('£1m'),
      organisations: '700',
      platform: rawPlatform({
        horizon: '3',
        onboarding: '£1m',
        'take-up': { curve: 'nhs-jobs', ceiling: '50%', delay: '0' },
      }),
    });
    expect(result.presentValueCosts.div(1e6).toFixed(6)).toBe('334.352416');
  });

  test('of those who are there from month 0 falls in the year of launch', () => {
    const curve = { name: 'Head start', of: '10', points: [{ month: '0', adopted: '4' }] };
    const result = (delay: string) =>
      appraiseRaw({
        savings: savingAll('£1m'),
        organisations: '10',
        platform: rawPlatform({
          horizon: '5',
          onboarding: '£1m',
          'take-up': { curve: 'head-start', delay },
        }),
        assumptions: { 'take-up-curves': { 'head-start': { ...curve, ...PROVENANCE } } },
      });
    const joins = (delay: string) =>
      result(delay).flows.central.map(({ onboarding }) => onboarding.div(1e6).toFixed());
    expect(joins('0')).toEqual(['0', '4', '0', '0', '0']);
    expect(joins('1')).toEqual(['0', '0', '4', '0', '0']);
    expect(joins('1.5')).toEqual(['0', '0', '4', '0', '0']);
  });
});

describe('payback', () => {
  const raw = {
    savings: savingAll('£20m', { cashable: '40%' }),
    platform: rawPlatform({ horizon: '9', build: ['£50m'] }),
  };

  test('of £50m by £20m a year is year 3; by the £8m of it that is cash year 7, discounted 8', () => {
    // 8 × 6 = 48 and 8 × 7 = 56. Discounted, 8 × 6.114544 = 48.92 by year 7 and 8 × 6.873956 = 54.99 by year 8.
    const { payback, cashPayback, cashDiscountedPayback } = centralOf(raw);
    expect([payback, cashPayback, cashDiscountedPayback]).toEqual([3, 7, 8]);
  });

  test('is none where nothing was ever owed', () => {
    const { payback, discountedPayback } = centralOf({
      ...raw,
      platform: rawPlatform({ 'take-up': ['0%'] }),
    });
    expect([payback, discountedPayback]).toEqual([null, null]);
  });

  test('on cash is none where no cashable share is stated', () => {
    const result = centralOf({ ...raw, savings: savingAll('£20m') });
    expect([result.cashPayback, result.cashEquivalentAnnual, result.adopterCashSaving]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('growth of spend', () => {
  test('compounds from year 1 on: £100 at 10% is £110, £121 and £133.1', () => {
    const { flows } = appraiseRaw({
      savings: savingAll('£100', { growth: '10%' }),
      platform: rawPlatform({ horizon: '4', 'take-up': ['100%'] }),
    });
    expect(flows.central.map(({ benefit }) => benefit.toFixed())).toEqual([
      '100',
      '110',
      '121',
      '133.1',
    ]);
  });

  test('moves no implied ratio: that is of the spend as stated', () => {
    const at = (growth: string) =>
      centralOf({
        savings: savingAll('£100', { growth, 'retained-local': '50%' }),
        platform: rawPlatform({}),
      }).impliedRatio?.toFixed();
    expect([at('0%'), at('-50%'), at('100%')]).toEqual(['2', '2', '2']);
  });
});

describe('who pays', () => {
  const raw = (paidBy: object) => ({
    savings: savingAll('£100', { cashable: '50%' }),
    organisations: '10',
    platform: rawPlatform({
      horizon: '2',
      build: ['£7'],
      transition: ['£0', '£5'],
      onboarding: '£2',
      'take-up': ['0%', '100%'],
      'optimism-bias': { build: '0%', transition: '0%', run: '0%' },
      ...paidBy,
    }),
  });

  test('is the funder for all but joining, unless the file says otherwise', () => {
    // Year 1 discounts by 1.035: benefit 100, joining 10 × £2 = 20, transition 5.
    const stated = centralOf(raw({ 'paid-by': { transition: 'adopters' } }));
    expect(centralOf(raw({})).funderNetCost.toFixed(6)).toBe('11.830918'); // 7 + 5 ÷ 1.035
    expect(centralOf(raw({})).adopterNetSaving.toFixed(6)).toBe('77.294686'); // 80 ÷ 1.035
    expect(stated.funderNetCost.toFixed(6)).toBe('7.000000');
    expect(stated.adopterNetSaving.toFixed(6)).toBe('72.463768'); // 75 ÷ 1.035
    expect(stated.adopterCashSaving?.toFixed(6)).toBe('24.154589'); // 25 ÷ 1.035
  });

  test('is listed by year, undiscounted', () => {
    const { payers } = appraiseRaw(raw({ 'paid-by': { build: 'adopters' } }));
    const listed = payers.map(({ funder, adopters }) => [
      funder.central.toFixed(),
      adopters.central.toFixed(),
    ]);
    expect(listed).toEqual([
      ['0', '7'],
      ['5', '20'],
    ]);
  });
});

describe('evidence for what stays local', () => {
  test('cuts the benefit where it is graded weaker than the line', () => {
    const benefitAt = (retained: Raw | string) =>
      appraiseRaw({
        savings: savingAll('£100', { 'retained-local': retained }),
        platform: rawPlatform({}),
      }).fullBenefit.central.toFixed();
    expect(benefitAt('50%')).toBe('50');
    expect(benefitAt({ value: '50%', grade: '5', source: 'returns' })).toBe('37.5'); // 25% is cut
  });
});
