import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Driver } from '../../../src/assess/appraisal/driver.ts';
import { findDrivers } from '../../../src/assess/appraisal/drivers.ts';
import { estimate } from '../../../src/assess/savings/estimate.ts';
import { parseAssumptions, parseCandidate, type Raw } from '../../support/parse.ts';
import { runs } from '../../support/property-runs.ts';
import { rawAssumptions } from '../../support/raw-assumptions.ts';
import { rawCandidate, rawSpend } from '../../support/raw-candidate.ts';
import { appraiseRaw, isSame, type RawAppraisal } from './appraise-raw.ts';
import { type Plain, plains, toRaw } from './arbitrary.ts';

const ASSUMPTIONS = parseAssumptions(rawAssumptions());
const driversOf = (raw: RawAppraisal) =>
  findDrivers({ appraisal: appraiseRaw(raw), estimate: null }, ASSUMPTIONS);

/** Where the input of each bar stands, and whether its high value is the adverse one. */
const INPUTS: readonly { driver: Driver; key: keyof Plain; isCost?: boolean }[] = [
  { driver: 'amount', key: 'amount' },
  { driver: 'addressable', key: 'addressable' },
  { driver: 'ratio', key: 'ratio' },
  { driver: 'retained-local', key: 'retained', isCost: true },
  { driver: 'build', key: 'build', isCost: true },
  { driver: 'transition', key: 'transition', isCost: true },
  { driver: 'run', key: 'run', isCost: true },
  { driver: 'onboarding', key: 'onboarding', isCost: true },
  { driver: 'bias', key: 'bias', isCost: true },
  { driver: 'mitigation', key: 'mitigation' },
];

/** All inputs at their central values but one, which is at its low or its high value. */
function fix(plain: Plain, key: keyof Plain, at: 'low' | 'high'): Plain {
  const entries = Object.entries(plain).map(([name, value]): [string, unknown] => {
    if (!isThree(value)) return [name, value];
    const chosen = name === key ? value[at === 'low' ? 0 : 2] : value[1];
    return [name, [chosen, chosen, chosen]];
  });
  const takeUp = plain.takeUp.map(([, central = 0]) => [central, central, central]);
  return { ...plain, ...Object.fromEntries(entries), takeUp };
}

function isThree(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length === 3 && value.every((n) => typeof n === 'number');
}

describe('a bar', () => {
  test.each(INPUTS)('of $driver is what files with its adverse and favourable value come to', ({
    driver,
    key,
    isCost = false,
  }) => {
    const property = fc.property(plains, (plain) => {
      const bar = driversOf(toRaw(plain)).find((effect) => effect.driver === driver);
      if (bar === undefined || !bar.isRange) return;
      const net = (at: 'low' | 'high') =>
        appraiseRaw(toRaw(fix(plain, key, at))).results.central.netPresentValue;
      expect(isSame(bar.low, net(isCost ? 'high' : 'low'))).toBe(true);
      expect(isSame(bar.high, net(isCost ? 'low' : 'high'))).toBe(true);
    });
    fc.assert(property, runs(0.15));
  });

  test('stands for every range of an appraisal, once, the longest first', () => {
    const property = fc.property(plains, (plain) => {
      const effects = driversOf(toRaw(plain));
      const both: Driver[] = ['amount', 'addressable', 'ratio', 'take-up', 'build', 'transition'];
      const more: Driver[] = plain.retained === null ? [] : ['retained-local', 'run'];
      const all = [...both, ...more, 'onboarding', 'bias', 'mitigation'];
      expect(effects.map(({ driver }) => driver).toSorted()).toEqual(all.toSorted());
      const lengths = effects.map(({ low, high }) => high.minus(low).abs());
      expect(lengths.every((each, index) => each.lte(lengths[index - 1] ?? each))).toBe(true);
    });
    fc.assert(property, runs(0.25));
  });
});

describe('without an appraisal the adjusted saving', () => {
  const addressable: Raw = { low: '30%', central: '50%', high: '60%' };
  const candidate = parseCandidate(
    rawCandidate({ savings: { spend: [rawSpend('£100m', { addressable })] } }),
  );
  const estimated = estimate(candidate.savings, ASSUMPTIONS);
  const effects = findDrivers({ appraisal: null, estimate: estimated }, ASSUMPTIONS);

  test('is driven by the share far more than by the ratio, whose bar is short', () => {
    expect(effects.map(({ driver, isRange }) => [driver, isRange])).toEqual([
      ['addressable', true],
      ['ratio', false],
    ]);
    const [share, ratio] = effects.map(({ low, high }) => high.minus(low).abs());
    expect(ratio && share?.div(ratio).gt(25)).toBe(true);
  });

  test('takes, for a ratio that is no range, the lowest and the highest that are assumed', () => {
    // £50m × 60%, times 100/103 at £100/3 saved for £1, and times 129/130 at 1 to 130
    const ratio = effects.find(({ driver }) => driver === 'ratio');
    expect(ratio?.low.toFixed(4)).toBe('29126213.5922');
    expect(ratio?.high.toFixed(4)).toBe('29769230.7692');
  });

  test('has a whole bar for what was given as the longest range', () => {
    const [share, ratio] = effects.map(({ low, high, barShare }) => ({
      length: high.minus(low),
      barShare,
    }));
    expect(share?.barShare.toFixed()).toBe('1');
    const part = share && ratio?.length.div(share.length);
    expect(ratio?.barShare.toFixed(20)).toBe(part?.toFixed(20));
  });

  test('has a bar of the ratio alone, as a share of the saving, where nothing is a range', () => {
    const bare = parseCandidate(rawCandidate({ savings: { spend: [rawSpend('£100m')] } }));
    const only = findDrivers(
      { appraisal: null, estimate: estimate(bare.savings, ASSUMPTIONS) },
      ASSUMPTIONS,
    );
    // 1 − (100/103) ÷ (129/130) = 287/13287
    expect(only.map(({ barShare }) => barShare.toFixed(6))).toEqual(['0.021600']);
  });

  test('is driven by nothing where there is no spend', () => {
    expect(findDrivers({ appraisal: null, estimate: null }, ASSUMPTIONS)).toEqual([]);
  });
});
