import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeAssumptions } from '../../../src/documents/merge-assumptions.ts';
import { RUNS } from '../../../src/documents/parts/range.ts';
import { type AppraisalCase, appraiseCase } from '../../support/appraisal-case.ts';
import { parseAssumptions, parseAssumptionsFile, type Raw } from '../../support/parse.ts';
import { rawAssumptions, rawBias, rawCurve, rawDeflators } from '../../support/raw-assumptions.ts';
import { rawSpend } from '../../support/raw-candidate.ts';
import { toRange } from './arbitrary.ts';

/** Three whole numbers in rising order. */
const three = (max: number) =>
  fc
    .array(fc.integer({ min: 0, max }), { minLength: 3, maxLength: 3 })
    .map((all) => all.toSorted((a, b) => a - b));

const money = (values: readonly number[], factor = 1): Raw =>
  toRange(values, (n) => `£${n * factor}k`);
const share = (values: readonly number[]): Raw => toRange(values, (n) => `${n}%`);

const plains = fc.record({
  amount: three(100_000),
  addressable: three(100),
  retained: fc.option(three(100)),
  cashable: three(100),
  ratio: three(200).map((all) => all.map((each) => each + 2)),
  takeUp: fc.array(three(100), { minLength: 1, maxLength: 4 }),
  build: three(50_000),
  transition: three(5000),
  run: three(3000),
  onboarding: three(50),
  bias: three(200),
  mitigation: three(100),
  horizon: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 8 }) },
    { weight: 1, arbitrary: fc.integer({ min: 9, max: 45 }) },
  ),
});

type Plain = typeof plains extends fc.Arbitrary<infer T> ? T : never;

function toCase(plain: Plain, factor = 1): AppraisalCase {
  const isLocal = plain.retained !== null;
  return {
    spend: [
      rawSpend('', {
        amount: money(plain.amount, factor),
        addressable: share(plain.addressable),
      }),
    ],
    organisations: '30',
    savings: {
      cashable: share(plain.cashable),
      ratio: {
        kind: 'unit-cost',
        value: toRange(plain.ratio, String),
        grade: '2',
        source: 'returns',
      },
      ...(plain.retained === null ? {} : { 'retained-local': share(plain.retained) }),
    },
    platform: {
      horizon: String(plain.horizon),
      build: [money(plain.build, factor)],
      transition: ['£0', money(plain.transition, factor)],
      onboarding: money(plain.onboarding, factor),
      'take-up': plain.takeUp.map(share),
      'optimism-bias': { build: share(plain.bias), mitigation: share(plain.mitigation) },
      ...(isLocal ? { run: [money(plain.run, factor)] } : {}),
    },
  };
}

const raise = (values: readonly number[]) => values.map((each) => each + 1);

describe('an appraisal of ranges', () => {
  test('is never worth less with everything favourable, where joining costs nothing', () => {
    // More take-up also means more joining to pay for, which may cost more than it saves.
    fc.assert(
      fc.property(plains, (plain) => {
        const free = { ...plain, onboarding: [0, 0, 0] };
        const { low, central, high } = appraiseCase(toCase(free)).results;
        expect(low.netPresentValue.lte(central.netPresentValue)).toBe(true);
        expect(central.netPresentValue.lte(high.netPresentValue)).toBe(true);
      }),
    );
  });

  test('is worth less in every run when any cost rises', () => {
    const costs = fc.constantFrom('build', 'transition', 'run', 'onboarding');
    fc.assert(
      fc.property(plains, costs, (plain, cost) => {
        const before = appraiseCase(toCase(plain)).results;
        const after = appraiseCase(toCase({ ...plain, [cost]: raise(plain[cost]) })).results;
        for (const run of RUNS) {
          const [dear, cheap] = [after[run].netPresentValue, before[run].netPresentValue];
          expect(cost === 'build' ? dear.lt(cheap) : dear.lte(cheap)).toBe(true);
        }
      }),
    );
  });

  test('scales, adds up and has its reciprocal in every run', () => {
    fc.assert(
      fc.property(plains, (plain) => {
        const [one, seven] = [appraiseCase(toCase(plain)), appraiseCase(toCase(plain, 7))];
        for (const run of RUNS) {
          const { netPresentValue: net, ...rest } = one.results[run];
          const scaled = seven.results[run].netPresentValue.minus(net.times(7));
          expect(scaled.abs().lt('1e-20')).toBe(true);
          const split = rest.adopterNetSaving.minus(rest.funderNetCost).minus(net);
          expect(split.abs().lt('1e-20')).toBe(true);
          const product = rest.savingsToCost?.times(rest.switchingMultiplier ?? Number.NaN);
          if (product?.isNaN() === false) expect(product.toNumber()).toBeCloseTo(1, 12);
          expect([net, rest.presentValueCosts].every((each) => each.isFinite())).toBe(true);
        }
      }),
    );
  });
});

describe('a team’s own curve, bias and deflator', () => {
  test('take the place of the shipped ones by id and year, and leave the others', () => {
    const shipped = parseAssumptions(
      rawAssumptions({ deflators: rawDeflators({ 2020: '80', 2024: '100' }) }),
    );
    const own = parseAssumptionsFile({
      assumptions: 'ours',
      edition: '2027-01',
      'optimism-bias': { outsourcing: rawBias('20%', '5%') },
      'take-up-curves': { linear: rawCurve('10', { 0: '0', 12: '10' }) },
      deflators: rawDeflators({ 2020: '90', '2021-22': '95' }),
      sources: { somewhere: { title: 'Ours' } },
    });
    const merged = mergeAssumptions(shipped, own);
    const upper = (id: string) => merged['optimism-bias'][id]?.upper.toNumber();
    expect([upper('outsourcing'), upper('equipment-development')]).toEqual([0.2, 2]);
    const size = (id: string) => merged['take-up-curves'][id]?.of;
    expect([size('linear'), size('nhs-jobs')]).toEqual([10, 700]);
    const index = Object.entries(merged.deflators.index).map(([year, at]) => [year, at.toNumber()]);
    expect(Object.fromEntries(index)).toEqual({ 2020: 90, 2024: 100, '2021-22': 95 });
    expect(Object.keys(merged.ratios)).toEqual(Object.keys(shipped.ratios));
  });
});
