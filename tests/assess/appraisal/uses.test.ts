import { describe, expect, test } from 'vitest';
import { findDrivers } from '../../../src/assess/appraisal/drivers.ts';
import { assess } from '../../../src/assess/assess.ts';
import { estimate } from '../../../src/assess/savings/estimate.ts';
import { reconcilePosts } from '../../../src/assess/savings/posts.ts';
import { Decimal } from '../../../src/documents/decimal.ts';
import { RUNS } from '../../../src/documents/parts/range.ts';
import { renderFlowsCsv } from '../../../src/report/hit-list/flows-csv.ts';
import { type AppraisalCase, appraiseCase } from '../../support/appraisal-case.ts';
import { makeState } from '../../support/make-state.ts';
import { parseAssumptions, parseCandidate, parseSheet, type Raw } from '../../support/parse.ts';
import { rawAssumptions } from '../../support/raw-assumptions.ts';
import { rawAnswers, rawCandidate, rawSpend } from '../../support/raw-candidate.ts';
import { rawSheet } from '../../support/raw-sheet.ts';
import { findSwitchingFactors } from './switching-factors.ts';

const ASSUMPTIONS = parseAssumptions(rawAssumptions());

const RANGED_PLATFORM: Raw = {
  horizon: '11',
  build: [{ low: '£10m', central: '£20m', high: '£45m' }],
  transition: ['£0', '£2m'],
  run: ['£0', { low: '£1m', central: '£2m', high: '£4m' }],
  onboarding: '£100k',
  'take-up': ['0%', { low: '20%', central: '50%', high: '60%' }, '90%'],
  'optimism-bias': { build: '60%', run: { low: '10%', central: '20%', high: '41%' } },
};

const RANGED: AppraisalCase = {
  spend: [
    rawSpend('£90m', { addressable: { low: '30%', central: '50%', high: '55%' }, grade: '2' }),
  ],
  organisations: '50',
  savings: { 'retained-local': { low: '20%', central: '30%', high: '60%' }, cashable: '50%' },
  platform: RANGED_PLATFORM,
};

describe('the drivers of a net present value', () => {
  const appraisal = appraiseCase(RANGED);
  const effects = findDrivers({ appraisal, estimate: null }, appraisal.input.assumptions);

  test('stand with the longest bar first and lie within everything adverse and favourable', () => {
    const lengths = effects.map(({ low, high }) => high.minus(low).abs().toNumber());
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    const { low, central, high } = appraisal.results;
    for (const effect of effects) {
      expect(effect.low.gte(low.netPresentValue)).toBe(true);
      expect(effect.low.lte(central.netPresentValue)).toBe(true);
      expect(effect.high.gte(central.netPresentValue)).toBe(true);
      expect(effect.high.lte(high.netPresentValue)).toBe(true);
    }
  });

  test.each([
    ['addressable', { spend: [rawSpend('£90m', { addressable: '30%', grade: '2' })] }],
    ['retained-local', { savings: { 'retained-local': '60%' } }],
    ['build', { platform: { ...RANGED_PLATFORM, build: ['£45m'] } }],
    ['run', { platform: { ...RANGED_PLATFORM, run: ['£0', '£4m'] } }],
    ['take-up', { platform: { ...RANGED_PLATFORM, 'take-up': ['0%', '20%', '90%'] } }],
    ['bias', { platform: { ...RANGED_PLATFORM, 'optimism-bias': { build: '60%', run: '41%' } } }],
  ])('give for %s what typing its adverse value in gives', (driver, change) => {
    const typed = appraiseCase({ ...RANGED, ...change }).results.central.netPresentValue;
    const ours = effects.find((effect) => effect.driver === driver)?.low;
    expect(ours?.minus(typed).abs().lt('1e-20')).toBe(true);
  });
});

describe('what an appraisal rests on', () => {
  const { fullBenefit, uplifts, isRebased } = appraiseCase(RANGED);

  test('has the benefit of full take-up in each run', () => {
    // £90m × addressable × (1 − what stays local) × 95%: the line is of grade 2, and the ratio plays no part
    expect(RUNS.map((run) => fullBenefit[run].toFixed())).toEqual([
      '10260000', // 30% addressable, 60% stays local
      '29925000', // 50%, 30%
      '37620000', // 55%, 20%
    ]);
  });

  test('has the uplift of each cost, the greatest where everything is adverse', () => {
    const shares = RUNS.map((run) => {
      const { build, run: running, onboarding } = uplifts[run];
      return [build, running, onboarding].map((share) => share.toFixed());
    });
    expect(shares).toEqual([
      ['0.6', '0.41', '0'],
      ['0.6', '0.2', '0'],
      ['0.6', '0.1', '0'],
    ]);
  });

  test('says that no amount was brought to the prices of another year', () => {
    expect(isRebased).toBe(false);
  });
});

/** Amounts and shares of one case times a number, as text with every digit that can be typed. */
const times = (amount: number, factor: Decimal) => new Decimal(amount).times(factor).toFixed(15);

describe('a switching value', () => {
  const appraisal = appraiseCase(RANGED);
  const changes: Readonly<Record<string, (factor: Decimal) => Partial<AppraisalCase>>> = {
    addressable: (factor) => ({
      spend: [rawSpend('£90m', { addressable: `${times(50, factor)}%`, grade: '2' })],
    }),
    'take-up': (factor) => ({
      platform: {
        ...RANGED_PLATFORM,
        'take-up': ['0%', `${times(50, factor)}%`, `${times(90, factor)}%`],
      },
    }),
    'retained-local': (factor) => ({ savings: { 'retained-local': `${times(30, factor)}%` } }),
    build: (factor) => ({ platform: { ...RANGED_PLATFORM, build: [`£${times(20e6, factor)}`] } }),
    transition: (factor) => ({
      platform: { ...RANGED_PLATFORM, transition: ['£0', `£${times(2e6, factor)}`] },
    }),
    run: (factor) => ({ platform: { ...RANGED_PLATFORM, run: ['£0', `£${times(2e6, factor)}`] } }),
    onboarding: (factor) => ({
      platform: { ...RANGED_PLATFORM, onboarding: `£${times(1e5, factor)}` },
    }),
  };

  test.each(
    Object.entries(changes),
  )('of %s gives a net present value of nought', (driver, change) => {
    const found = findSwitchingFactors(appraisal).find((value) => value.driver === driver);
    if (!found?.multiplier) throw new Error('no switching value');
    const { results } = appraiseCase({ ...RANGED, ...change(found.multiplier) });
    expect(Math.abs(results.central.netPresentValue.toNumber())).toBeLessThan(1e-6);
  });
});

describe('the posts of the paper’s complaints case', () => {
  test('are 8,000 of which 3,200 go, at £25,000 each and a ratio of 1.67', () => {
    const fte = {
      'per-organisation': '5',
      released: '2',
      organisations: '1600',
      'loaded-cost': '£41,000',
      source: 'returns',
    };
    const candidate = parseCandidate(
      rawCandidate({ savings: { spend: [rawSpend('£200m')], fte } }),
    );
    const posts = reconcilePosts(candidate, estimate(candidate.savings, ASSUMPTIONS), ASSUMPTIONS);
    expect(posts?.total.toNumber()).toBe(8000);
    expect(posts?.released.toNumber()).toBe(3200);
    expect(posts?.spendPerPost?.toNumber()).toBe(25_000);
    expect(posts?.impliedRatio?.toNumber()).toBeCloseTo(5 / 3, 12);
    expect(posts?.value?.central.toNumber()).toBe(131_200_000);
  });
});

/** A candidate with one Must answered, an appraisal where it has a build cost, and a cashable share. */
function candidateOf(id: string, legal: string, build: Raw[string], cashable?: string) {
  const platform = { ...RANGED_PLATFORM, funder: 'The port', build: [build] };
  const raw = rawCandidate({
    candidate: id,
    organisations: '50',
    answers: rawAnswers({ legal }),
    savings: { spend: [rawSpend('£90m')], 'retained-local': '40%', cashable },
    ...(build === undefined ? {} : { platform }),
  });
  return parseCandidate(raw);
}

describe('a hit list', () => {
  const documents = {
    sheet: parseSheet(rawSheet({ legal: 'must' })),
    candidates: [
      // The dearest build in the adverse run ranks below, though its central case is the best.
      candidateOf('a-wide', 'Y', { low: '£1m', central: '£2m', high: '£300m' }, '60%'),
      candidateOf('b-plain', 'Y', '£20m', '60%'),
      candidateOf('c-no-cash', 'Y', '£1m'),
      candidateOf('d-no-platform', 'Y', undefined, '60%'),
      candidateOf('e-ruled-out', 'N', '£1m', '60%'),
      candidateOf('f-cheap', 'Y', '£10m', '60%'),
      candidateOf('g-open', '?', '£1m', '60%'),
    ],
  };
  const list = assess(makeState(documents, { by: 'npv' }));

  test('by net present value goes by verdict, then cash in the adverse run, those without any last', () => {
    expect(list.ranked.map(({ candidate, rank }) => [rank, candidate.candidate])).toEqual([
      [1, 'f-cheap'],
      [2, 'b-plain'],
      [3, 'a-wide'],
      [4, 'c-no-cash'],
      [4, 'd-no-platform'],
      [6, 'g-open'],
      [7, 'e-ruled-out'],
    ]);
  });

  test('has yearly flows as CSV that, discounted, add up to each net present value', () => {
    const [head, ...rows] = renderFlowsCsv(list.ranked)
      .trim()
      .split('\r\n')
      .map((row) => row.split(','));
    const at = (name: string) => head?.indexOf(name) ?? -1;
    for (const { candidate, appraisal } of list.ranked) {
      for (const run of RUNS) {
        const own = rows.filter((row) => row[0] === candidate.candidate && row[at('run')] === run);
        const sum = own.reduce((total, row) => {
          const net = new Decimal(row[at('net (pounds)')] ?? Number.NaN);
          return total.plus(net.times(row[at('discount factor')] ?? Number.NaN));
        }, new Decimal(0));
        expect(own).toHaveLength(appraisal === null ? 0 : 11);
        const expected = appraisal?.results[run].netPresentValue ?? new Decimal(0);
        expect(sum.minus(expected).abs().lt('1e-6')).toBe(true);
      }
    }
  });
});
