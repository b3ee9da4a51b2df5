import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraiseRun } from '../../../src/assess/appraisal/appraise.ts';
import type { Driver } from '../../../src/assess/appraisal/driver.ts';
import type { AppraisalInput } from '../../../src/assess/appraisal/flows.ts';
import type { Decimal } from '../../../src/documents/decimal.ts';
import type { Range } from '../../../src/documents/parts/range.ts';
import { namesCurve } from '../../../src/documents/platform.ts';
import { runs } from '../../support/property-runs.ts';
import { rawSpend } from '../../support/raw-candidate.ts';
import { appraiseRaw, rawPlatform, savingAll } from './appraise-raw.ts';
import { plains, toRaw } from './arbitrary.ts';
import { findSwitchingFactors } from './switching-factors.ts';

/** An appraisal with one of its inputs multiplied, beyond what a file could state. */
function multiply(input: AppraisalInput, driver: Driver, by: Decimal): AppraisalInput {
  const { platform, estimate, retained } = input;
  const times = (value: Range): Range => ({ ...value, central: value.central.times(by) });
  const withPlatform = (more: object): AppraisalInput => ({
    ...input,
    platform: { ...platform, ...more },
  });
  switch (driver) {
    case 'addressable': {
      const lines = estimate.lines.map(({ line, ...worked }) => ({
        ...worked,
        line: { ...line, addressable: times(line.addressable) },
      }));
      return { ...input, estimate: { ...estimate, lines } };
    }
    case 'take-up': {
      const takeUp = platform['take-up'];
      if (namesCurve(takeUp)) throw new Error('these appraisals list their take-up');
      return withPlatform({ 'take-up': { value: takeUp.value.map(times) } });
    }
    case 'retained-local':
      return { ...input, retained: retained && { value: times(retained.value) } };
    case 'build':
    case 'transition':
    case 'run':
      return withPlatform({ [driver]: { value: platform[driver]?.value.map(times) ?? [] } });
    case 'onboarding':
      return withPlatform({
        onboarding: platform.onboarding && { value: times(platform.onboarding.value) },
      });
    default:
      throw new Error(`nobody switches ${driver}`);
  }
}

describe('a switching value', () => {
  test('put back into any appraisal makes its net present value nought', () => {
    const switched = new Set<Driver>();
    const property = fc.property(plains, (plain) => {
      const appraisal = appraiseRaw(toRaw(plain));
      for (const { driver, multiplier } of findSwitchingFactors(appraisal)) {
        if (multiplier === null) continue;
        switched.add(driver);
        const changed = multiply(appraisal.input, driver, multiplier);
        const { netPresentValue: net, ...sums } = appraiseRun(changed, () => 'central');
        const scale = sums.presentValueBenefits.plus(sums.presentValueCosts).plus(1);
        expect(net.abs().div(scale).lt('1e-25'), driver).toBe(true);
      }
    });
    fc.assert(property, runs(0.8));
    expect(switched.size).toBe(7);
  });

  test('of the only share is that share: half of £100 a year for a year, against costs of £30', () => {
    const appraisal = appraiseRaw({
      savings: savingAll('', { spend: [rawSpend('£100', { addressable: '50%' })] }),
      platform: rawPlatform({ horizon: '1', build: ['£30'], 'take-up': ['100%'] }),
    });
    const values = findSwitchingFactors(appraisal).map(({ driver, multiplier, share }) => [
      driver,
      multiplier?.toFixed(4),
      share?.toFixed(4),
    ]);
    expect(values).toEqual([
      ['addressable', '0.6000', '0.3000'],
      ['take-up', '0.6000', undefined],
      ['retained-local', undefined, '0.4000'],
      ['build', '1.6667', undefined],
    ]);
  });

  test('is none where no value of at least nought does it, and there is none of what costs nothing', () => {
    const appraisal = appraiseRaw({
      savings: savingAll('£10', { 'retained-local': '50%' }),
      platform: rawPlatform({
        horizon: '1',
        build: ['£90'],
        transition: ['£90'],
        'take-up': ['100%'],
      }),
    });
    const values = findSwitchingFactors(appraisal);
    const none = values.filter(({ multiplier }) => multiplier === null).map(({ driver }) => driver);
    expect(none).toEqual(['retained-local', 'build', 'transition']);
    expect(values.find(({ driver }) => driver === 'addressable')?.share).toBeNull();
    expect(values.map(({ driver }) => driver)).not.toContain('run');
  });
});
