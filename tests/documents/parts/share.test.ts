import { describe, expect, test } from 'vitest';
import { percentage, share } from '../../../src/documents/parts/share.ts';

describe('a share', () => {
  test.each([
    { typed: '50%', fraction: '0.5', source: 'paper, Registrars' },
    { typed: '0%', fraction: '0', source: 'the least' },
    { typed: '100%', fraction: '1', source: 'the most' },
    { typed: '100.0%', fraction: '1', source: 'the most, with a decimal' },
    { typed: '0.10%', fraction: '0.001', source: 'by hand' },
    { typed: '12.5 %', fraction: '0.125', source: 'by hand' },
    { typed: '33.333333333333333333%', fraction: '0.33333333333333333333', source: '20 digits' },
  ])('$typed is $fraction of 1', ({ typed, fraction }) => {
    expect(share.parse(typed).toFixed()).toBe(fraction);
  });

  test.each([
    '50',
    '0.5',
    '1',
    '',
    '%',
    '-5%',
    '100.01%',
    '200%',
    '5%%',
    '1/2',
    '.5%',
    '5.%',
    '1,5%',
  ])('%j is no share', (typed) => expect(share.safeParse(typed).success).toBe(false));

  test.each([
    { typed: '200%', fraction: '2', source: 'optimism bias of equipment and development' },
    { typed: '41%', fraction: '0.41', source: 'optimism bias of outsourcing' },
  ])('a percentage such as $typed may pass 100%', ({ typed, fraction }) => {
    expect(percentage.parse(typed).toFixed()).toBe(fraction);
  });

  test('a percentage needs its sign too', () => {
    expect(percentage.safeParse('200').success).toBe(false);
  });
});
