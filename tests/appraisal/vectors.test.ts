import { describe, expect, test } from 'vitest';
import { findDiscountFactors } from '../../src/domain/appraisal/discount.ts';
import { appraiseCase, THIRTY_A_YEAR } from '../support/appraisal-case.ts';
import { parseAssumptions } from '../support/parse.ts';
import { rawAssumptions } from '../support/raw-assumptions.ts';
import { rawSpend } from '../support/raw-candidate.ts';

// Every expected value in this file is from the design's list of worked figures (section 4.5).

describe('discount factors', () => {
  const { schedule } = parseAssumptions(rawAssumptions())['discount-rates'];
  const factors = findDiscountFactors(80, schedule);

  test.each([
    [0, 1],
    [1, 0.966183574879],
    [5, 0.841973166859],
    [30, 0.356278410602],
    [31, 0.345901369517],
    [75, 0.094213772577],
    [76, 0.091915875685],
  ])('fall to the right value in year %i', (year, expected) => {
    expect(factors[year]?.toNumber()).toBeCloseTo(expected, 11);
  });

  test('of years 1 to 5 add up to 4.515052375471', () => {
    const sum = factors.slice(1, 6).reduce((total, factor) => total + factor.toNumber(), 0);
    expect(sum).toBeCloseTo(4.515052375471, 11);
  });
});

describe('a cost of 100, then 30 a year', () => {
  test('for five years has the net present value and the level yearly sum of the design', () => {
    const { results } = appraiseCase({
      ...THIRTY_A_YEAR,
      platform: {
        horizon: '6',
        build: ['£100'],
        'optimism-bias': { build: '0%' },
        'take-up': ['0%', '100%'],
      },
    });
    expect(results.central.netPresentValue.toNumber()).toBeCloseTo(35.4515712641, 9);
    expect(results.central.equivalentAnnual?.toNumber()).toBeCloseTo(7.8518626842, 9);
  });

  test.each([
    ['0%', -40.80762374],
    ['25%', -28.05762374],
    ['50%', -15.30762374],
    ['75%', -2.55762374],
    ['100%', 10.19237626],
  ])('for four years, raised by a bias of 51% with %s of it mitigated', (mitigation, expected) => {
    const { results } = appraiseCase({
      ...THIRTY_A_YEAR,
      platform: {
        horizon: '5',
        build: ['£100'],
        'optimism-bias': { build: '51%', mitigation },
        'take-up': ['0%', '100%'],
      },
    });
    expect(results.central.netPresentValue.toNumber()).toBeCloseTo(expected, 7);
  });
});

describe('£110m addressable, ratio 130, a cut of 40%, 170 organisations', () => {
  const common = {
    spend: [rawSpend('£110m', { grade: '6' })],
    organisations: '170',
  };
  const platform = {
    horizon: '10',
    build: ['£20m'],
    onboarding: '£50k',
    'take-up': ['0%', '30%', '70%', '100%'],
  };

  test('top-down comes to the figures of the design', () => {
    const { results, method } = appraiseCase({ ...common, savings: { cashable: '60%' }, platform });
    const { central } = results;
    expect(method).toBe('top-down');
    expect(central.presentValueBenefits.toNumber() / 1e6).toBeCloseTo(435.6093, 6);
    expect(central.presentValueCosts.toNumber() / 1e6).toBeCloseTo(67.937658, 6);
    expect(central.netPresentValue.toNumber() / 1e6).toBeCloseTo(367.671642, 6);
    expect(central.savingsToCost?.toNumber()).toBeCloseTo(6.411897, 6);
    expect(central.cashNetPresentValue?.toNumber()).toBeCloseTo(193_427_922, -1);
    expect(central.switchingMultiplier?.toNumber()).toBeCloseTo(0.15596, 6);
    expect(central.impliedRatio).toBeNull();
    expect([central.payback, central.discountedPayback]).toEqual([3, 3]);
  });

  test('bottom-up, with 35% staying local and £3m a year to run, comes to the figures of the design', () => {
    const { results, method } = appraiseCase({
      ...common,
      savings: { cashable: '60%', 'retained-local': '35%' },
      platform: { ...platform, run: ['£0', '£3m'] },
    });
    const { central } = results;
    expect(method).toBe('bottom-up');
    expect(central.presentValueBenefits.toNumber() / 1e6).toBeCloseTo(285.340976, 6);
    expect(central.presentValueCosts.toNumber() / 1e6).toBeCloseTo(100.118172, 6);
    expect(central.netPresentValue.toNumber() / 1e6).toBeCloseTo(185.222803, 6);
    expect(central.savingsToCost?.toNumber()).toBeCloseTo(2.850042, 6);
    expect(central.cashNetPresentValue?.toNumber()).toBeCloseTo(71_086_413, -1);
    expect(central.switchingMultiplier?.toNumber()).toBeCloseTo(0.350872, 6);
    expect(central.impliedRatio?.toNumber()).toBeCloseTo(2.574304, 6);
    expect([central.payback, central.discountedPayback]).toEqual([3, 4]);
  });
});
