import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { explainCandidate } from '../../../src/assess/explain-candidate.ts';
import { makeState } from '../../support/make-state.ts';
import { parseCandidate, parseSheet, type Raw } from '../../support/parse.ts';
import { rawAnswers, rawCandidate, rawSpend } from '../../support/raw-candidate.ts';
import { rawSheet } from '../../support/raw-sheet.ts';

/** £1m to build, without bias, and full take-up in the year after. */
const PLATFORM = {
  funder: 'The port',
  horizon: '2',
  build: ['£1m'],
  'take-up': ['0%', '100%'],
  'optimism-bias': { build: '0%' },
};

const RATIO = { kind: 'baseline-per-residual', value: '2', grade: '1', source: 'returns' };

function explain(savings: Raw) {
  const candidate = parseCandidate(
    rawCandidate({ answers: rawAnswers({ law: 'Y' }), platform: PLATFORM, savings }),
  );
  const list = assess(
    makeState({ sheet: parseSheet(rawSheet({ law: 'must' })), candidates: [candidate] }),
  );
  const explained = explainCandidate(list, candidate.candidate);
  if (explained.kind === 'unknown-id') throw new Error('there is no such candidate');
  return explained;
}

describe('the addressable share at which the net present value is 0', () => {
  const desks = rawSpend('£10m', { addressable: '50%', grade: '1' });
  const shareOf = (spend: readonly Raw[]) => {
    const { switchingValues } = explain({ spend, ratio: RATIO });
    return switchingValues.flatMap((value) =>
      value.driver === 'addressable' ? [value.share?.toFixed(12) ?? null] : [],
    );
  };

  test('is known where all annual lines state one share, whatever a one-off line states', () => {
    const refit = rawSpend('£3m', { id: 'refit', kind: 'one-off', addressable: '100%' });
    // £5m is addressable and half of it saved; £2.5m a year later is worth 2.5/1.035, and has to be worth 1:
    // 50% × 1.035/2.5 = 20.7%
    expect(shareOf([desks, refit])).toEqual(['0.207000000000']);
    expect(shareOf([desks])).toEqual(['0.207000000000']);
  });

  test('is not known where annual lines state several', () => {
    const post = rawSpend('£3m', { id: 'post', addressable: '100%', grade: '1' });
    expect(shareOf([desks, post])).toEqual([null]);
  });
});

describe('the bar of a ratio that was given as a range', () => {
  const spend = [rawSpend('£10m', { addressable: '50%', grade: '1' })];
  const ratio = { ...RATIO, value: { low: '2', central: '4', high: '8' } };
  const barOf = (savings: Raw) =>
    explain(savings).drivers.flatMap(({ driver, low, high, isRange }) =>
      driver === 'ratio' ? [{ isRange, low: low.toFixed(2), high: high.toFixed(2) }] : [],
    );

  test('is stated, and has no length where the ratio moves nothing', () => {
    // bottom-up, 90% of £5m is saved a year later, whatever the ratio: 4.5/1.035 − 1
    const bar = { isRange: true, low: '3347826.09', high: '3347826.09' };
    expect(barOf({ spend, ratio, 'retained-local': '10%' })).toEqual([bar]);
  });

  test('has its length where the saving comes from the ratio', () => {
    // a half or seven eighths of £5m: 2.5/1.035 − 1 and 4.375/1.035 − 1
    const bar = { isRange: true, low: '1415458.94', high: '3227053.14' };
    expect(barOf({ spend, ratio })).toEqual([bar]);
  });
});
