import { describe, expect, test } from 'vitest';
import { rankSavings } from '../../../src/assess/ranking/rank.ts';
import { Decimal } from '../../../src/documents/decimal.ts';

describe('the rank by saving alone', () => {
  test.each([
    { savings: [], ranks: [] },
    { savings: ['5', '9', '7'], ranks: [3, 1, 2] },
    { savings: ['9', '9', '7', '9'], ranks: [1, 1, 4, 1] },
    { savings: ['0', '1'], ranks: [2, 1] },
    { savings: [null, '1', null, '2'], ranks: [null, 2, null, 1] },
    { savings: [null, null], ranks: [null, null] },
    { savings: ['10', '9', '100'], ranks: [2, 3, 1] },
    { savings: ['9007199254740993', '9007199254740992'], ranks: [1, 2] },
  ])('of $savings is $ranks', ({ savings, ranks }) => {
    const given = savings.map((pounds) => (pounds === null ? null : new Decimal(pounds)));
    expect(rankSavings(given)).toEqual(ranks);
  });
});
