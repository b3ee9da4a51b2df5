import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/assess/appraisal/appraise.ts';
import { findChances } from '../../../src/assess/appraisal/chances.ts';
import { findSwitchingValues } from '../../../src/assess/appraisal/switching-values.ts';
import { estimate } from '../../../src/assess/savings/estimate.ts';
import type { Decimal } from '../../../src/documents/decimal.ts';
import { completeAssumptions } from '../../../src/documents/merge-assumptions.ts';
import { parseAssumptionsFile, parseCandidate } from '../../support/parse.ts';
import { readPlain } from '../../support/read-plain.ts';

/*
 * The shipped example and assumptions as they first stood. The figures were worked by an independent
 * program from the text of the design, in £m to six decimals; they are not ours.
 */
const FROZEN = new URL('../../fixtures/frozen/', import.meta.url);
const assumptions = completeAssumptions(
  parseAssumptionsFile(readPlain(readFileSync(new URL('assumptions.yaml', FROZEN), 'utf8'))),
);
const candidate = parseCandidate(
  readPlain(readFileSync(new URL('boat-permits.yaml', FROZEN), 'utf8')),
);
const appraisal = appraise(candidate, estimate(candidate.savings, assumptions), assumptions);
if (appraisal === null) throw new Error('the example has an appraisal');
const { results, input } = appraisal;

/** Pounds in millions to six decimals. */
function millions(amount: Decimal | null | undefined): string | undefined {
  return amount?.div(1e6).toFixed(6);
}

describe('the example as it first stood', () => {
  test('has these net present values and cash-releasing ones', () => {
    const runs = ['low', 'central', 'high'] as const;
    expect(runs.map((run) => millions(results[run].netPresentValue))).toEqual([
      '-49.136776',
      '180.532720',
      '387.791673',
    ]);
    expect(runs.map((run) => millions(results[run].cashNetPresentValue))).toEqual([
      '-102.992849',
      '72.673727',
      '252.490680',
    ]);
  });

  test('is paid back in year 4, on cash in year 5, discounted on cash in year 6', () => {
    const { payback, cashPayback, cashDiscountedPayback } = results.central;
    expect([payback, cashPayback, cashDiscountedPayback]).toEqual([4, 5, 6]);
  });

  test('has these chances', () => {
    const chances = findChances(input);
    expect(millions(chances?.mean)).toBe('142.126980');
    expect(chances?.belowZero).toBeCloseTo(0.01250316, 8);
    expect(millions(chances?.p10)).toBe('45.088246');
    expect(millions(chances?.p50)).toBe('133.893854');
    expect(millions(chances?.p90)).toBe('252.844434');
  });

  test('gains until launch is 5.643 years late', () => {
    const delay = findSwitchingValues(appraisal).find(({ driver }) => driver === 'delay');
    expect(delay).toMatchObject({ driver: 'delay', years: expect.anything() });
    expect(delay?.driver === 'delay' && delay.years?.toFixed(3)).toBe('5.643');
  });
});
