import { describe, expect, test } from 'vitest';
import { findTakeUp } from '../../../src/assess/appraisal/take-up.ts';
import { mergeAssumptions } from '../../../src/documents/merge-assumptions.ts';
import { appraiseCase, THIRTY_A_YEAR } from '../../support/appraisal-case.ts';
import {
  findProblems,
  parseAssumptions,
  parseAssumptionsFile,
  parseCandidate,
  type Raw,
} from '../../support/parse.ts';
import { rawAssumptions } from '../../support/raw-assumptions.ts';
import { rawCandidate, rawSpend } from '../../support/raw-candidate.ts';

const PLATFORM: Raw = {
  funder: 'The Treasury',
  horizon: '5',
  build: ['£1m'],
  'take-up': ['0%', '100%'],
};

describe('take-up along a curve', () => {
  const curves = parseAssumptions(rawAssumptions())['take-up-curves'];
  const takeUp = (typed: Raw, horizon = '4') => {
    const { platform } = parseCandidate(
      rawCandidate({ platform: { ...PLATFORM, horizon, 'take-up': typed } }),
    );
    if (platform === undefined) throw new Error('the candidate has no platform');
    return findTakeUp(platform, curves, () => 'central').map(({ saving }) => saving.toNumber());
  };

  test('is the average of each year: a straight line over five years gives 10%, 30%, 50%', () => {
    expect(takeUp({ curve: 'linear' })).toEqual([0, 0.1, 0.3, 0.5]);
  });

  test('of NHS Jobs averages 0.27 of 700 in its first year, worked by trapezia', () => {
    // Months 0-4: 46 × 4 / 2 = 92. 4-9: (46 + 350) / 2 × 5 = 990. 9-12: 350 to 466.67, × 3 = 1225.
    // (92 + 990 + 1225) ÷ 12 ÷ 700 = 0.274643. Months 12-18: (466.67 + 700) / 2 × 6 = 3500; 18-24: 4200.
    const [before, first, second, third] = takeUp({ curve: 'nhs-jobs' });
    expect(before).toBe(0);
    expect(first).toBeCloseTo(2307 / 8400, 12);
    expect(second).toBeCloseTo(7700 / 8400, 12);
    expect(third).toBe(1);
  });

  test('is cut by a ceiling and moved by a delay, of part of a year too', () => {
    expect(takeUp({ curve: 'linear', ceiling: '50%', delay: '1' })).toEqual([0, 0, 0.05, 0.15]);
    // Half a year late: year 1 holds months 0 to 6 only, whose area is 6 × 5% = 0.3 of 12 months.
    expect(takeUp({ curve: 'linear', delay: '0.5' })[1]).toBeCloseTo(0.3 / 12, 12);
  });
});

describe('amounts of different years', () => {
  test('are brought to the price base: £60 of 2020 is 60 × 100 ÷ 85.2137 in 2024', () => {
    const { flows } = appraiseCase({
      spend: [rawSpend('£60', { year: '2020' })],
      savings: { ...THIRTY_A_YEAR.savings, 'price-base': '2024' },
      platform: {
        horizon: '2',
        year: '2022',
        build: ['£100'],
        'optimism-bias': { build: '0%' },
        'take-up': ['100%'],
      },
    });
    expect(flows.central[1]?.benefit.toNumber()).toBeCloseTo((30 * 100) / 85.2137, 9);
    expect(flows.central[0]?.build.toNumber()).toBeCloseTo((100 * 100) / 90.5005, 9);
  });
});

describe('nonsense in a platform', () => {
  test.each<[string, Raw, string, readonly (string | number)[]]>([
    ['a negative share', { 'take-up': ['-5%'] }, 'wrong-value', ['platform', 'take-up', 0]],
    ['no take-up at all', { 'take-up': [] }, 'wrong-value', ['platform', 'take-up']],
    ['no build at all', { build: [] }, 'wrong-value', ['platform', 'build']],
    ['a horizon of 0', { horizon: '0' }, 'wrong-value', ['platform', 'horizon']],
    ['a horizon of 501', { horizon: '501' }, 'wrong-value', ['platform', 'horizon']],
    [
      'a ceiling over 100%',
      { 'take-up': { curve: 'linear', ceiling: '101%' } },
      'wrong-value',
      ['platform', 'take-up', 'ceiling'],
    ],
    ['a negative cost', { build: ['-£1m'] }, 'wrong-value', ['platform', 'build', 0]],
    [
      'a bias without its %',
      { 'optimism-bias': { build: '200' } },
      'wrong-value',
      ['platform', 'optimism-bias', 'build'],
    ],
    ['onboarding without organisations', { onboarding: '£5' }, 'missing-key', []],
  ])('such as %s is a problem at its place', (_, more, rule, path) => {
    const problems = findProblems(
      'candidate',
      rawCandidate({ platform: { ...PLATFORM, ...more } }),
    );
    expect(problems.map((problem) => [problem.rule, problem.place.path])).toEqual([[rule, path]]);
  });

  test.each(['0', '1', '0.5'])('such as a ratio of %s is a problem at its value', (value) => {
    const ratio = { kind: 'baseline-per-residual', value, source: 'returns' };
    const savings = { spend: [rawSpend('£60')], ratio };
    const problems = findProblems('candidate', rawCandidate({ savings }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      rule: 'wrong-value',
      place: { path: ['savings', 'ratio', 'value'] },
    });
  });
});

describe('a team’s own assumptions', () => {
  test('take the place of shipped ones by id, and leave the rest as it was', () => {
    const shipped = parseAssumptions(rawAssumptions());
    const own = parseAssumptionsFile({
      assumptions: 'ours',
      edition: '2027-01',
      ratios: {
        'nhs-jobs': {
          name: 'Ours',
          kind: 'unit-cost',
          value: '3',
          source: 'somewhere',
          edition: '2027-01',
          verified: 'yes',
        },
      },
      sources: { somewhere: { title: 'Our own survey' } },
    });
    const merged = mergeAssumptions(shipped, own);
    expect(merged.ratios['nhs-jobs']?.value.central.toNumber()).toBe(3);
    expect(merged.ratios['cost-per-hire']?.value.central.toNumber()).toBe(80);
    expect(merged['discount-rates'].schedule).toEqual(shipped['discount-rates'].schedule);
    // Both files call a source "somewhere": each value still finds its own.
    const titleOf = (id: string) => merged.sources[merged.ratios[id]?.source ?? '']?.title;
    expect(titleOf('nhs-jobs')).toBe('Our own survey');
    expect(titleOf('cost-per-hire')).toBe(shipped.sources['somewhere']?.title);
  });
});
