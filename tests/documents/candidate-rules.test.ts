import { describe, expect, test } from 'vitest';
import { findProblems, parseCandidate, type Raw } from '../support/parse.ts';
import { rawCandidate, rawSpend } from '../support/raw-candidate.ts';

const listRules = (change: Raw) =>
  findProblems('candidate', rawCandidate(change)).map(({ rule }) => rule);

describe('answers and sources', () => {
  test('a candidate on the radar needs neither', () => {
    expect(listRules({ status: 'radar', answers: undefined, sources: undefined })).toEqual([]);
  });

  test.each([
    'assessed',
    'adopting',
    'delivered',
    'benchmark',
  ])('a candidate that is %s needs both, and each lack is a problem of its own', (status) => {
    const problems = findProblems(
      'candidate',
      rawCandidate({ status, answers: undefined, sources: undefined }),
    );
    expect(problems).toMatchObject([
      { rule: 'missing-key', place: { path: [], at: 'key' }, facts: { key: 'answers' } },
      { rule: 'missing-key', place: { path: [], at: 'key' }, facts: { key: 'sources' } },
    ]);
  });

  test('a key that the status requires does not hide the other problems', () => {
    expect(listRules({ answers: undefined, owner: '', ownr: 'x' }).toSorted()).toEqual([
      'missing-key',
      'unknown-key',
      'wrong-value',
    ]);
  });

  test('the id of a criterion is kebab-case', () => {
    expect(
      findProblems('candidate', rawCandidate({ answers: { 'Open standards': { meets: 'Y' } } })),
    ).toMatchObject([
      {
        rule: 'wrong-value',
        place: { path: ['answers', 'Open standards'], at: 'key' },
        facts: { typed: 'Open standards' },
      },
    ]);
  });
});

describe('onboarding', () => {
  const platform = {
    funder: 'us',
    horizon: '5',
    build: ['£1m'],
    'take-up': ['0%'],
    onboarding: '£5',
  };

  test('costs each organisation that joins, so their number is needed', () => {
    expect(findProblems('candidate', rawCandidate({ platform }))).toMatchObject([
      { rule: 'missing-key', place: { path: [], at: 'key' }, facts: { key: 'organisations' } },
    ]);
    expect(listRules({ platform, organisations: '170' })).toEqual([]);
  });
});

describe('a ratio written into a candidate', () => {
  const limits = [
    { kind: 'baseline-per-residual', value: '1', sound: false, why: 'nothing would be saved' },
    { kind: 'baseline-per-residual', value: '0.99', sound: false, why: 'spend would rise' },
    { kind: 'baseline-per-residual', value: '130/131', sound: false, why: 'spend would rise' },
    { kind: 'baseline-per-residual', value: '1.01', sound: true, why: 'about 1% is saved' },
    { kind: 'unit-cost', value: '1', sound: false, why: 'nothing would be saved' },
    { kind: 'unit-cost', value: '5/4', sound: true, why: 'a fifth is saved' },
    { kind: 'saving-per-cost', value: '1', sound: true, why: 'half is saved' },
    { kind: 'saving-per-cost', value: '0.25', sound: true, why: 'a fifth is saved' },
  ];

  test.each(limits)('$kind $value: accepted? $sound, since $why', ({ kind, value, sound }) => {
    const problems = findProblems(
      'candidate',
      rawCandidate({ savings: { ratio: { kind, value, source: 'returns' } } }),
    );
    const expected = {
      rule: 'wrong-value',
      place: { path: ['savings', 'ratio', 'value'], at: 'value' },
    };
    expect(problems).toMatchObject(sound ? [] : [expected]);
  });

  test('a range of ratios is refused when its low end saves nothing', () => {
    const value = { low: '1', central: '80', high: '130' };
    expect(
      listRules({ savings: { ratio: { kind: 'unit-cost', value, source: 'returns' } } }),
    ).toEqual(['wrong-value']);
  });

  test('the id of a ratio in the assumptions, and none, stand for themselves', () => {
    const ids = ['nhs-jobs', 'none'].map(
      (ratio) => parseCandidate(rawCandidate({ savings: { ratio } })).savings?.ratio,
    );
    expect(ids).toEqual(['nhs-jobs', 'none']);
  });
});

describe('what a candidate leaves out', () => {
  test('a spend line is annual and no overhead unless it says so', () => {
    const { savings } = parseCandidate(
      rawCandidate({
        savings: {
          spend: [rawSpend('£1m'), rawSpend('£1m', { kind: 'one-off', overhead: 'yes', id: 'b' })],
        },
      }),
    );
    expect(savings?.spend?.map(({ kind, overhead }) => ({ kind, overhead }))).toEqual([
      { kind: 'annual', overhead: false },
      { kind: 'one-off', overhead: true },
    ]);
  });
});

describe('every problem', () => {
  test('in a file is found, not the first alone', () => {
    const spend = [
      { id: 'desks', name: 'Desks', amount: 'lots', addressable: '50' },
      rawSpend('£1m', { id: 'Two', colour: 'red' }),
    ];
    const found = listRules({
      name: undefined,
      status: 'ready',
      savings: { spend, ratio: '1:130' },
    });
    expect(found.toSorted()).toEqual([
      'bare-ratio',
      'missing-key',
      'missing-source',
      'unknown-key',
      'wrong-value',
      'wrong-value',
      'wrong-value',
      'wrong-value',
    ]);
  });

  test.each([
    { raw: 'boat-permits' },
    { raw: [] },
    { raw: null },
  ])('a file that holds no mapping is a wrong value as a whole: $raw', ({ raw }) => {
    // @ts-expect-error a file may hold anything
    expect(findProblems('candidate', raw)).toMatchObject([
      { rule: 'wrong-value', place: { path: [], at: 'value' } },
    ]);
  });
});

describe('the claims of a candidate', () => {
  const figures = [
    { says: '£0.85m', value: '850000', lastDigit: '10000', isMoney: true },
    { says: '152m', value: '152000000', lastDigit: '1000000', isMoney: true },
    { says: '£20,000,000', value: '20000000', lastDigit: '1', isMoney: true },
    { says: '130', value: '130', lastDigit: '1', isMoney: false },
    { says: '33.3', value: '33.3', lastDigit: '0.1', isMoney: false },
    { says: '3,000', value: '3000', lastDigit: '1', isMoney: false },
  ];

  test.each(figures)('$says is worth $value, to the nearest $lastDigit', ({
    says,
    ...expected
  }) => {
    const { claims = [] } = parseCandidate(
      rawCandidate({ claims: [{ says, about: 'context', source: 'returns' }] }),
    );
    const read = claims.map(({ says: { printed, value, lastDigit, isMoney } }) => ({
      printed,
      value: value.toFixed(),
      lastDigit: lastDigit.toFixed(),
      isMoney,
    }));
    expect(read).toEqual([{ printed: says, ...expected }]);
  });

  const none = ['', '1:130', '-£5m', '5%', '£', '£1..5m', 'about £7bn', '5 to 6'];
  test.each(none)('%j is no published figure, which is a problem of its own kind', (says) => {
    const claims = [{ says, about: 'context', source: 'returns' }];
    expect(findProblems('candidate', rawCandidate({ claims }))).toMatchObject([
      { rule: 'bad-claim', place: { path: ['claims', 0, 'says'], at: 'value' }, facts: { says } },
    ]);
  });
});
