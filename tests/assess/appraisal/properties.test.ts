import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTakeUp } from '../../../src/assess/appraisal/take-up.ts';
import { Decimal } from '../../../src/documents/decimal.ts';
import { RUNS } from '../../../src/documents/parts/range.ts';
import { parseAssumptions, parseCandidate } from '../../support/parse.ts';
import { runs } from '../../support/property-runs.ts';
import { rawAssumptions } from '../../support/raw-assumptions.ts';
import { rawCandidate } from '../../support/raw-candidate.ts';
import { appraiseRaw, isSame, rawPlatform } from './appraise-raw.ts';
import { COSTS, plains, toRaw } from './arbitrary.ts';

const LITTLE = runs(0.4);

describe('whatever the inputs, the net present value', () => {
  test.each(COSTS)('never rises when %s rises, and falls where there is any to pay', (cost) => {
    const property = fc.property(plains, fc.integer({ min: 1, max: 1_000_000 }), (plain, more) => {
      const dearer = { ...plain, [cost]: plain[cost].map((each) => each + more) };
      const [before, after] = [plain, dearer].map((each) => appraiseRaw(toRaw(each)));
      const part = cost === 'onboarding' ? 'onboarding' : cost;
      for (const run of RUNS) {
        const fall = before?.results[run].netPresentValue.minus(
          after?.results[run].netPresentValue ?? 0,
        );
        const isPaid = after?.flows[run].some((flow) => flow[part].gt(0)) ?? false;
        expect(isPaid ? fall?.gt(0) : fall?.isZero()).toBe(true);
      }
    });
    fc.assert(property, LITTLE);
  });

  test('is multiplied by k when all money is, and so are all other sums', () => {
    const property = fc.property(plains, fc.bigInt({ min: 1n, max: 1_000_000n }), (plain, k) => {
      const [before, after] = [appraiseRaw(toRaw(plain)), appraiseRaw(toRaw(plain, k))];
      for (const run of RUNS) {
        const [once, times] = [before.results[run], after.results[run]];
        const factor = String(k);
        expect(isSame(times.netPresentValue, once.netPresentValue.times(factor))).toBe(true);
        expect(isSame(times.presentValueCosts, once.presentValueCosts.times(factor))).toBe(true);
        expect(times.payback).toBe(once.payback);
        expect(times.discountedPayback).toBe(once.discountedPayback);
      }
    });
    fc.assert(property, LITTLE);
  });

  test('is what adopters save less what the funder pays', () => {
    const property = fc.property(plains, (plain) => {
      const { results } = appraiseRaw(toRaw(plain));
      for (const run of RUNS) {
        const { adopterNetSaving, funderNetCost, netPresentValue } = results[run];
        expect(isSame(adopterNetSaving.minus(funderNetCost), netPresentValue)).toBe(true);
      }
    });
    fc.assert(property, LITTLE);
  });

  test('rises from the low run to the high when every input is a range and take-up costs nothing', () => {
    const property = fc.property(plains, (plain) => {
      const { low, central, high } = appraiseRaw(
        toRaw({ ...plain, onboarding: [0, 0, 0] }),
      ).results;
      expect(low.netPresentValue.lte(central.netPresentValue)).toBe(true);
      expect(central.netPresentValue.lte(high.netPresentValue)).toBe(true);
    });
    fc.assert(property, LITTLE);
  });
});

test('savings to cost and the switching multiplier are reciprocal, and null together with their divisors', () => {
  const property = fc.property(plains, (plain) => {
    const { results } = appraiseRaw(toRaw(plain));
    for (const run of RUNS) {
      const { savingsToCost, switchingMultiplier, ...sums } = results[run];
      expect(savingsToCost === null).toBe(sums.presentValueCosts.isZero());
      expect(switchingMultiplier === null).toBe(sums.presentValueBenefits.isZero());
      if (!savingsToCost || !switchingMultiplier || savingsToCost.isZero()) continue;
      if (switchingMultiplier.isZero()) continue;
      expect(isSame(savingsToCost.times(switchingMultiplier), 1)).toBe(true);
    }
  });
  fc.assert(property, LITTLE);
});

test('where costs come first and savings after, discounted payback is never before payback', () => {
  const property = fc.property(plains, (plain) => {
    const takeUp = plain.takeUp.toSorted((a, b) => (a[1] ?? 0) - (b[1] ?? 0));
    const early = {
      ...plain,
      takeUp,
      run: [0, 0, 0],
      transition: [0, 0, 0],
      onboarding: [0, 0, 0],
    };
    const { results } = appraiseRaw(toRaw(early));
    for (const { payback, discountedPayback } of RUNS.map((run) => results[run])) {
      expect(discountedPayback ?? Infinity).toBeGreaterThanOrEqual(payback ?? Infinity);
    }
  });
  fc.assert(property, LITTLE);
});

test('a straight line over m months is averaged over each year, delay and ceiling with it', () => {
  const tenths = fc.integer({ min: 0, max: 60 });
  const property = fc.property(tenths, fc.integer({ min: 0, max: 100 }), (delay, ceiling) => {
    const platform = rawPlatform({
      horizon: '14',
      'take-up': { curve: 'linear', ceiling: `${ceiling}%`, delay: (delay / 10).toFixed(1) },
    });
    const parsed = parseCandidate(rawCandidate({ platform })).platform;
    const curves = parseAssumptions(rawAssumptions())['take-up-curves'];
    if (parsed === undefined) throw new Error('no platform');
    for (const [year, { saving: share }] of findTakeUp(parsed, curves, () => 'central').entries()) {
      // The average of min(1, years since launch ÷ 5), from the integral x²/10 up to five years
      const launch = 1 + delay / 10;
      const upTo = (at: number) => (at <= 0 ? 0 : at <= 5 ? (at * at) / 10 : at - 2.5);
      const average = upTo(year + 1 - launch) - upTo(year - launch);
      expect(share.toNumber()).toBeCloseTo((average * ceiling) / 100, 12);
      expect(share.lte(new Decimal(ceiling).div(100))).toBe(true);
    }
  });
  fc.assert(property, LITTLE);
});
