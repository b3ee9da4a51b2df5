import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Appraisal, appraiseRun } from '../../../src/assess/appraisal/appraise.ts';
import { findChances, type NetPresentValueChances } from '../../../src/assess/appraisal/chances.ts';
import type { Driver } from '../../../src/assess/appraisal/driver.ts';
import { Decimal } from '../../../src/documents/decimal.ts';
import { RUNS, type Run } from '../../../src/documents/parts/range.ts';
import { measureCpu } from '../../support/cpu-time.ts';
import type { Raw } from '../../support/parse.ts';
import { rawSpend } from '../../support/raw-candidate.ts';
import { appraiseRaw, rawPlatform, savingAll } from './appraise-raw.ts';

/** Three values as typed in a file. */
const three = (low: string, central: string, high: string): Raw => ({ low, central, high });

/** A saving of £10m, £20m or £30m in the one year that there is, before a cost of £15m. */
const ONE_YEAR = {
  savings: savingAll('', { spend: [rawSpend('', { amount: three('£10m', '£20m', '£30m') })] }),
  platform: { horizon: '1', 'take-up': ['100%'], build: ['£15m'] },
};

const weigh = (low: string, central: string, high: string): Raw => ({
  'range-weights': three(low, central, high),
});

/** The chances of an appraisal with at least one range. */
function chancesOf({ input }: Pick<Appraisal, 'input'>): NetPresentValueChances {
  const chances = findChances(input);
  if (chances === null) throw new Error('no input is a range');
  return chances;
}

function chancesOfYear(platform: Raw, savings: Raw = ONE_YEAR.savings): NetPresentValueChances {
  return chancesOf(
    appraiseRaw({ savings, platform: rawPlatform({ ...ONE_YEAR.platform, ...platform }) }),
  );
}

/** Figures in whole millions. */
function inMillions({ mean, p10, p50, p90 }: NetPresentValueChances): string[] {
  return [mean, p10, p50, p90].map((value) => value.div(1e6).toFixed());
}

describe('the chances of a net present value', () => {
  test('of −£5m, £5m and £15m weigh 30, 40 and 30', () => {
    const chances = chancesOfYear({});
    expect(inMillions(chances)).toEqual(['5', '-5', '5', '15']);
    expect(chances.belowZero).toBeCloseTo(0.3, 12);
    expect(chances.inputs).toEqual(['amount']);
  });

  test('reach a mark that they meet exactly', () => {
    // 10% + 80% is 90%, so P90 is £5m; 10% alone is P10.
    expect(inMillions(chancesOfYear(weigh('10%', '80%', '10%')))).toEqual(['5', '-5', '5', '5']);
  });

  test('weigh the dearest value of a cost as the low run’s', () => {
    // £20m less £30m, £15m or £5m at 50, 30 and 20%: −5, 1.5 and 3 make −0.5.
    const build = [three('£5m', '£15m', '£30m')];
    const chances = chancesOfYear({ build, ...weigh('50%', '30%', '20%') }, savingAll('£20m'));
    expect(inMillions(chances)).toEqual(['-0.5', '-10', '-10', '15']);
    expect(chances.belowZero).toBeCloseTo(0.5, 12);
  });

  test('leave out a value that weighs nothing', () => {
    const chances = chancesOfYear(weigh('0%', '100%', '0%'));
    expect(inMillions(chances)).toEqual(['5', '5', '5', '5']);
    expect(chances.belowZero).toBe(0);
  });

  test('move every line at once: two lines of half the spend are as one', () => {
    const amount = three('£5m', '£10m', '£15m');
    const spend = [rawSpend('', { amount }), rawSpend('', { id: 'more', amount })];
    expect(inMillions(chancesOfYear({}, savingAll('', { spend })))).toEqual(
      inMillions(chancesOfYear({})),
    );
  });

  test('are none without a range, of a one-off line, of a cashable share or of three equal values', () => {
    const once = rawSpend('', { id: 'once', kind: 'one-off', amount: three('£1m', '£2m', '£3m') });
    const savings = savingAll('', {
      spend: [rawSpend('', { amount: three('£2m', '£2m', '£2m') }), once],
      cashable: three('1%', '2%', '3%'),
    });
    const { input } = appraiseRaw({ savings, platform: rawPlatform(ONE_YEAR.platform) });
    expect(findChances(input)).toBeNull();
  });
});

/** Every range that there may be from the bottom up, one for each of the twelve inputs. */
const RANGES: Readonly<Record<Exclude<Driver, 'ratio' | 'cashable'>, Raw>> = {
  amount: three('£8.1m', '£11.7m', '£12.3m'),
  addressable: three('33%', '57.7%', '66.1%'),
  'retained-local': three('21%', '35.3%', '55.9%'),
  growth: three('-1%', '0.3%', '1.1%'),
  'take-up': three('41%', '80.3%', '95.7%'),
  delay: three('0.1', '1', '1.7'),
  build: three('£1.1m', '£2.3m', '£3.9m'),
  transition: three('£0.1m', '£0.3m', '£0.9m'),
  run: three('£0.2m', '£0.3m', '£0.7m'),
  onboarding: three('£2k', '£5k', '£9.1k'),
  bias: three('21%', '51%', '153%'),
  mitigation: three('0%', '25%', '51%'),
};

type Ranged = keyof typeof RANGES;

const ALL = Object.keys(RANGES).filter((key): key is Ranged => key in RANGES);

/** An appraisal in which these inputs are ranges and the others have their central values. */
function appraiseRanged(ranged: readonly Ranged[], platform: Raw = {}): Appraisal {
  const take = (input: Ranged) =>
    ranged.includes(input) ? RANGES[input] : Object(RANGES[input]).central;
  const line = { amount: take('amount'), addressable: take('addressable') };
  return appraiseRaw({
    organisations: '170',
    savings: savingAll('', {
      spend: [rawSpend('', line), rawSpend('', { ...line, id: 'more', grade: '4' })],
      'retained-local': take('retained-local'),
      growth: take('growth'),
    }),
    platform: rawPlatform({
      build: [take('build')],
      transition: [take('transition')],
      run: [take('run')],
      onboarding: take('onboarding'),
      'optimism-bias': { build: take('bias'), mitigation: take('mitigation') },
      'take-up': { curve: 'linear', ceiling: take('take-up'), delay: take('delay') },
      ...platform,
    }),
  });
}

/** Every combination of runs, the slow way: one whole appraisal each. */
function listByBruteForce({ input }: Appraisal, ranged: readonly Ranged[]): [Decimal, Decimal][] {
  const weights = input.assumptions['range-weights'];
  const go = ([driver, ...rest]: readonly Ranged[], chosen: Map<Driver, Run>) => {
    if (driver === undefined) {
      const pick = (each: Driver) => chosen.get(each) ?? 'central';
      const chance = [...chosen.values()].reduce(
        (product, run) => product.times(weights[run]),
        new Decimal(1),
      );
      return [[appraiseRun(input, pick).netPresentValue, chance] satisfies [Decimal, Decimal]];
    }
    return RUNS.flatMap((run): [Decimal, Decimal][] => go(rest, new Map(chosen).set(driver, run)));
  };
  return go(ranged, new Map()).toSorted(([a], [b]) => a.comparedTo(b));
}

describe('chances worked part by part', () => {
  test('are those of all combinations, each appraised by itself', () => {
    const some = fc.subarray(ALL, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(some, (ranged) => {
        const appraisal = appraiseRanged(ranged);
        const chances = chancesOf(appraisal);
        const all = listByBruteForce(appraisal, ranged);
        const add = (pairs: typeof all) =>
          pairs.reduce((total, [, chance]) => total.plus(chance), new Decimal(0));
        const mark = (share: string) =>
          all.find((_, index) => add(all.slice(0, index + 1)).gte(share))?.[0];
        const mean = all.reduce(
          (total, [value, chance]) => total.plus(value.times(chance)),
          new Decimal(0),
        );
        expect(chances.inputs).toEqual(ranged);
        for (const [found, right] of [
          [chances.mean, mean],
          [chances.p10, mark('0.1')],
          [chances.p50, mark('0.5')],
          [chances.p90, mark('0.9')],
        ] as const) {
          expect(
            found
              .minus(right ?? Number.NaN)
              .abs()
              .lt('1e-20'),
          ).toBe(true);
        }
        const below = add(all.filter(([value]) => value.lt(0)));
        expect(below.minus(chances.belowZero).abs().lt('1e-9')).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the work that chances take', () => {
  // A machine under load is no slower by this measure; a tenth of the limit is what it takes.
  test('stays under half a second with eight ranged inputs, over the longest horizon too', () => {
    const { input } = appraiseRanged(ALL.slice(4), { horizon: '500' });
    expect(measureCpu(() => expect(findChances(input)?.inputs).toHaveLength(8))).toBeLessThan(500);
  });

  test('stays under ten seconds with all twelve', () => {
    const { input } = appraiseRanged(ALL);
    expect(measureCpu(() => expect(findChances(input)?.inputs).toHaveLength(12))).toBeLessThan(
      10_000,
    );
  });
});
