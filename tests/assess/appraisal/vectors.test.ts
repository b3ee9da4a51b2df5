import { describe, expect, test } from 'vitest';
import { findDiscountFactors } from '../../../src/assess/appraisal/discount.ts';
import type { AppraisalResult } from '../../../src/assess/appraisal/results.ts';
import { Decimal } from '../../../src/documents/decimal.ts';
import { parseAssumptions, type Raw } from '../../support/parse.ts';
import { rawAssumptions } from '../../support/raw-assumptions.ts';
import { rawSpend } from '../../support/raw-candidate.ts';
import { appraiseRaw, centralOf, rawPlatform, savingAll } from './appraise-raw.ts';

const { schedule } = parseAssumptions(rawAssumptions())['discount-rates'];
const factors = findDiscountFactors(500, schedule);

describe('the discount factor', () => {
  test.each([
    { year: 0, factor: '1.000000000000' },
    { year: 1, factor: '0.966183574879' },
    { year: 5, factor: '0.841973166859' },
    { year: 30, factor: '0.356278410602' },
    { year: 31, factor: '0.345901369517' },
    { year: 75, factor: '0.094213772577' },
    { year: 76, factor: '0.091915875685' },
  ])('of year $year is $factor', ({ year, factor }) => {
    expect(factors[year]?.toFixed(12)).toBe(factor);
  });

  test('summed over years 1 to 5 is 4.515052375471', () => {
    const five = factors.slice(1, 6).reduce((sum, each) => sum.plus(each), new Decimal(0));
    expect(five.toFixed(12)).toBe('4.515052375471');
  });

  test.each([
    { last: 30, rate: '1.035', next: '1.03' },
    { last: 75, rate: '1.03', next: '1.025' },
    { last: 125, rate: '1.025', next: '1.02' },
    { last: 200, rate: '1.02', next: '1.015' },
    { last: 300, rate: '1.015', next: '1.01' },
  ])('falls by $rate up to year $last and by $next from the year after', ({ last, rate, next }) => {
    const fall = (year: number) => factors[year - 1]?.div(factors[year] ?? 0).toFixed(20);
    expect(fall(last)).toBe(new Decimal(rate).toFixed(20));
    expect(fall(last + 1)).toBe(new Decimal(next).toFixed(20));
  });
});

test('flows of −100 and then 30 for five years have the value and the level sum of the design', () => {
  const result = centralOf({
    savings: savingAll('£30'),
    platform: rawPlatform({ horizon: '6', build: ['£100'] }),
  });
  expect(result.netPresentValue.toFixed(10)).toBe('35.4515712641');
  expect(result.equivalentAnnual?.toFixed(10)).toBe('7.8518626842');
});

describe('a cost of 100 with a bias of 51%, then 30 for four years', () => {
  test.each([
    { mitigation: '0%', net: '-40.80762374' },
    { mitigation: '25%', net: '-28.05762374' },
    { mitigation: '50%', net: '-15.30762374' },
    { mitigation: '75%', net: '-2.55762374' },
    { mitigation: '100%', net: '10.19237626' },
  ])('comes to $net when $mitigation of the bias is mitigated', ({ mitigation, net }) => {
    const bias = { build: '51%', run: '0%', mitigation };
    const platform = rawPlatform({ horizon: '5', build: ['£100'], 'optimism-bias': bias });
    expect(centralOf({ savings: savingAll('£30'), platform }).netPresentValue.toFixed(8)).toBe(net);
  });
});

/** The design's example in millions of pounds: £110m addressable, evidence of grade 6. */
const savings = {
  spend: [rawSpend('£220m', { addressable: '50%', grade: '6' })],
  ratio: 'nhs-jobs',
  cashable: '60%',
};
const platform = rawPlatform({
  build: ['£20m'],
  onboarding: '£50k',
  'take-up': ['0%', '30%', '70%', '100%'],
  'optimism-bias': undefined,
});
const running = { ...platform, run: ['£0', '£3m'] };

const EXAMPLES: readonly { title: string; savings: Raw; platform: Raw; results: Raw }[] = [
  {
    title: 'top-down',
    savings,
    platform,
    results: {
      presentValueBenefits: '435.609300',
      presentValueCosts: '67.937658',
      netPresentValue: '367.671642',
      savingsToCost: '6.411897',
      cashNetPresentValue: '193.427922',
      switchingMultiplier: '0.155960',
      impliedRatio: undefined,
      payback: '3',
    },
  },
  {
    title: 'bottom-up',
    savings: { ...savings, 'retained-local': '35%' },
    platform: running,
    results: {
      presentValueBenefits: '285.340976',
      presentValueCosts: '100.118172',
      netPresentValue: '185.222803',
      savingsToCost: '2.850042',
      cashNetPresentValue: '71.086413',
      switchingMultiplier: '0.350872',
      impliedRatio: '2.574304',
      payback: '3',
      discountedPayback: '4',
    },
  },
];

describe.each(EXAMPLES)("the design's example, $title", ({ results, ...raw }) => {
  const appraisal = appraiseRaw({ ...raw, organisations: '170' });

  test.each(Object.entries(results))('has %s %s', (key, expected) => {
    expect(show(appraisal.results.central, key)).toBe(expected);
  });

  test('is the same in all three runs, since it has no range', () => {
    expect(appraisal.results.low).toEqual(appraisal.results.central);
    expect(appraisal.results.high).toEqual(appraisal.results.central);
  });
});

/** A result to six decimals, money in millions of pounds; undefined for none. */
function show(result: AppraisalResult, key: string): string | undefined {
  const value = Object.entries(result).find(([each]) => each === key)?.[1];
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return String(value);
  const isMoney = key.includes('Value');
  return value.div(isMoney ? 1e6 : 1).toFixed(6);
}
