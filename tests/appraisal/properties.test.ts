import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDrivers, lengthOf } from '../../src/domain/appraisal/drivers.ts';
import { findSwitchingValues } from '../../src/domain/appraisal/switching-values.ts';
import { RUNS } from '../../src/domain/documents/range.ts';
import { type AppraisalCase, appraiseCase } from '../support/appraisal-case.ts';
import { rawSpend } from '../support/raw-candidate.ts';

const amounts = fc.integer({ min: 1, max: 500 });

/** Amounts in £m and shares in per cent, so that a case can be scaled or changed. */
interface Plain {
  readonly spend: number;
  readonly build: number;
  readonly run: number;
  readonly onboarding: number;
  readonly retained: number | null;
  readonly takeUp: readonly number[];
  readonly horizon: number;
}

const plains: fc.Arbitrary<Plain> = fc.record({
  spend: amounts,
  build: amounts,
  run: amounts,
  onboarding: fc.integer({ min: 0, max: 5 }),
  retained: fc.option(fc.integer({ min: 0, max: 100 })),
  takeUp: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 }),
  horizon: fc.integer({ min: 1, max: 40 }),
});

function toCase(plain: Plain, scale = 1): AppraisalCase {
  const millions = (amount: number) => `£${amount * scale}m`;
  return {
    spend: [rawSpend(millions(plain.spend), { grade: '4' })],
    organisations: '20',
    savings: {
      cashable: '50%',
      ...(plain.retained === null ? {} : { 'retained-local': `${plain.retained}%` }),
    },
    platform: {
      horizon: String(plain.horizon),
      build: [millions(plain.build)],
      onboarding: millions(plain.onboarding),
      'take-up': plain.takeUp.map((share) => `${share}%`),
      ...(plain.retained === null ? {} : { run: [millions(plain.run)] }),
    },
  };
}

const central = (plain: Plain, scale = 1) => appraiseCase(toCase(plain, scale)).results.central;

describe('an appraisal', () => {
  test('is worth less when a cost rises', () => {
    fc.assert(
      fc.property(plains, (plain) => {
        const dearer = { ...plain, build: plain.build + 1 };
        expect(central(dearer).netPresentValue.lt(central(plain).netPresentValue)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('is worth three times as much when all money is three times as much', () => {
    fc.assert(
      fc.property(plains, (plain) => {
        const three = central(plain, 3).netPresentValue;
        const one = central(plain).netPresentValue;
        expect(three.minus(one.times(3)).abs().lt('1e-20')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('never pays back sooner when it is discounted', () => {
    fc.assert(
      fc.property(plains, (plain) => {
        const { payback, discountedPayback } = central(plain);
        if (discountedPayback === null) return;
        expect(payback).not.toBeNull();
        expect(discountedPayback).toBeGreaterThanOrEqual(payback ?? Number.NaN);
      }),
      { numRuns: 100 },
    );
  });

  test('has a switching multiplier that is the reciprocal of savings to cost', () => {
    fc.assert(
      fc.property(plains, (plain) => {
        const { savingsToCost, switchingMultiplier } = central(plain);
        if (!savingsToCost || !switchingMultiplier) return;
        expect(savingsToCost.times(switchingMultiplier).toNumber()).toBeCloseTo(1, 12);
      }),
      { numRuns: 60 },
    );
  });

  test('splits its net present value into what adopters gain and what the funder pays', () => {
    fc.assert(
      fc.property(plains, (plain) => {
        const { adopterNetSaving, funderNetCost, netPresentValue } = central(plain);
        const difference = adopterNetSaving.minus(funderNetCost).minus(netPresentValue);
        expect(difference.abs().lt('1e-20')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('has flows that, discounted, add up to its net present value in every run', () => {
    fc.assert(
      fc.property(plains, (plain) => {
        const { flows, results } = appraiseCase(toCase(plain));
        for (const run of RUNS) {
          const sum = flows[run].reduce(
            (total, { net, discountFactor }) => total + net.times(discountFactor).toNumber(),
            0,
          );
          const expected = results[run].netPresentValue.toNumber();
          expect(Math.abs(sum - expected)).toBeLessThan(1e-6 * (1 + Math.abs(expected)));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('what an appraisal hangs on', () => {
  const ranged: AppraisalCase = {
    spend: [
      rawSpend('£100m', { addressable: { low: '30%', central: '50%', high: '60%' }, grade: '2' }),
    ],
    organisations: '50',
    savings: { 'retained-local': { low: '20%', central: '30%', high: '60%' } },
    platform: {
      horizon: '12',
      build: [{ low: '£10m', central: '£20m', high: '£40m' }],
      run: ['£0', '£1m'],
      onboarding: '£100k',
      'take-up': ['0%', '50%', '90%'],
    },
  };

  test('is each ranged input alone, the longest bar first, and the ratio a bar of no length bottom-up', () => {
    const appraisal = appraiseCase(ranged);
    const effects = findDrivers({ appraisal, estimate: null }, appraisal.input.assumptions);
    expect(effects.map(({ driver }) => driver).sort()).toEqual([
      'addressable',
      'build',
      'ratio',
      'retained-local',
    ]);
    const lengths = effects.map((effect) => lengthOf(effect).toNumber());
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(effects.at(-1)?.driver).toBe('ratio');
    expect(lengths.at(-1)).toBe(0);
  });

  test('has a net present value of nought at the switching value of what stays local', () => {
    const appraisal = appraiseCase(ranged);
    const found = findSwitchingValues(appraisal).find(({ driver }) => driver === 'retained-local');
    const share = found?.share?.times(100).toFixed(20);
    const { results } = appraiseCase({ ...ranged, savings: { 'retained-local': `${share}%` } });
    expect(Math.abs(results.central.netPresentValue.toNumber())).toBeLessThan(1e-6);
  });

  test('has a net present value of nought at the switching value of the build cost', () => {
    const appraisal = appraiseCase(ranged);
    const found = findSwitchingValues(appraisal).find(({ driver }) => driver === 'build');
    const pounds = found?.multiplier?.times(20e6).toFixed(12);
    const build = [`£${pounds}`];
    const { results } = appraiseCase({ ...ranged, platform: { ...ranged.platform, build } });
    expect(Math.abs(results.central.netPresentValue.toNumber())).toBeLessThan(1e-3);
  });

  test('is worst with everything adverse and best with everything favourable', () => {
    const { low, central: middle, high } = appraiseCase(ranged).results;
    expect(low.netPresentValue.lt(middle.netPresentValue)).toBe(true);
    expect(middle.netPresentValue.lt(high.netPresentValue)).toBe(true);
  });
});
