import { describe, expect, test } from 'vitest';
import { money } from '../../../src/documents/parts/money.ts';
import { range } from '../../../src/documents/parts/range.ts';
import { share } from '../../../src/documents/parts/share.ts';

const amount = range(money);

describe('a range', () => {
  test('a bare value is the same in all three runs and is no range', () => {
    const { low, central, high, isRange } = amount.parse('£152m');
    expect([low, central, high].map((each) => each.toFixed())).toEqual(Array(3).fill('152000000'));
    expect(isRange).toBe(false);
  });

  test('three values are kept apart and are a range', () => {
    const { low, central, high, isRange } = range(share).parse({
      low: '5%',
      central: '50%',
      high: '60%',
    });
    expect([low, central, high].map((each) => each.toFixed())).toEqual(['0.05', '0.5', '0.6']);
    expect(isRange).toBe(true);
  });

  test('three equal values are still a range, since somebody gave one', () => {
    expect(amount.parse({ low: '£1m', central: '£1m', high: '£1,000k' }).isRange).toBe(true);
  });

  test.each([
    { typed: { low: '£2m', central: '£1m', high: '£3m' }, why: 'low is above central' },
    { typed: { low: '£1m', central: '£3m', high: '£2m' }, why: 'central is above high' },
    { typed: { low: '£3m', central: '£2m', high: '£1m' }, why: 'it falls' },
    { typed: { low: '£9m', central: '£10m', high: '£9,999,999' }, why: 'high is a pound short' },
    { typed: { low: '£1m', high: '£3m' }, why: 'central is missing' },
    { typed: { low: '£1m', central: '£2m', high: '£3m', mid: '£2m' }, why: 'it has a fourth key' },
    { typed: { low: '£1m', central: '50%', high: '£3m' }, why: 'one of the values is a share' },
    { typed: ['£1m', '£2m', '£3m'], why: 'it is a list' },
    { typed: '£1m–£3m', why: 'it is text with a dash' },
    { typed: '', why: 'it is empty' },
  ])('a range is refused when $why', ({ typed }) => {
    expect(amount.safeParse(typed).success).toBe(false);
  });
});
