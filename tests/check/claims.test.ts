import { describe, expect, test } from 'vitest';
import { check, edit, GOOD } from './check-texts.ts';

/** The good candidate (residual £1m, gross £99m, adjusted £89.1m) with this claim. */
const claiming = (says: string, about: string) =>
  edit(GOOD, 'says: £1m, about: residual', `says: ${says}, about: ${about}`);

const RESIDUAL_AS_SAVING = ['residual-as-saving a.yaml:25'];
const DISAGREES = ['claim-disagrees a.yaml:25'];

describe('a claim about a saving that is really the residual', () => {
  for (const about of ['gross', 'adjusted']) {
    test(`is found about ${about}, and not said to disagree as well`, () => {
      expect(check(claiming('£1m', about))).toEqual(RESIDUAL_AS_SAVING);
    });
  }

  test('is found at 1% above and below exactly', () => {
    expect(check(claiming('£1.01m', 'gross'))).toEqual(RESIDUAL_AS_SAVING);
    expect(check(claiming('£0.99m', 'gross'))).toEqual(RESIDUAL_AS_SAVING);
  });

  test('only disagrees just beyond 1%', () => {
    expect(check(claiming('£1,010,001', 'gross'))).toEqual(DISAGREES);
    expect(check(claiming('£989,999', 'gross'))).toEqual(DISAGREES);
  });

  test('is not found where the claim is about what is left, or about spend', () => {
    expect(check(claiming('£1.01m', 'residual'))).toEqual(DISAGREES);
    expect(check(claiming('£1m', 'spend'))).toEqual(DISAGREES);
    expect(check(claiming('£1m', 'addressable'))).toEqual(DISAGREES);
  });
});

describe('a claim', () => {
  for (const [says, about] of [
    ['£200m', 'spend'],
    ['£100m', 'addressable'],
    ['£1m', 'residual'],
    ['£99m', 'gross'],
    ['£89.1m', 'adjusted'],
    ['£89m', 'adjusted'],
    ['£90m', 'gross'],
    ['100', 'ratio'],
  ] as const) {
    const agrees = says !== '£90m';
    test(`of ${says} ${about} ${agrees ? 'agrees' : 'disagrees'} at the precision printed`, () => {
      expect(check(claiming(says, about))).toEqual(agrees ? [] : DISAGREES);
    });
  }

  test('disagrees one digit beyond what is printed', () => {
    expect(check(claiming('£89.2m', 'adjusted'))).toEqual(DISAGREES);
    expect(check(claiming('101', 'ratio'))).toEqual(DISAGREES);
  });

  for (const says of ['£1m', '£77m', '77', '3,000', '100/3']) {
    test(`about the context may say ${says}`, () => {
      expect(check(claiming(says, 'context'))).toEqual([]);
    });
  }

  test('about money may not be a number, nor one about posts or a ratio money', () => {
    for (const about of ['spend', 'addressable', 'residual', 'gross', 'adjusted']) {
      expect(check(claiming('100', about))).toEqual(['bad-claim a.yaml:25']);
    }
    expect(check(claiming('£100', 'ratio'))).toEqual(['bad-claim a.yaml:25']);
    expect(check(claiming('£100', 'fte'))).toEqual(['bad-claim a.yaml:25']);
  });
});
