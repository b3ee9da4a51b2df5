import { describe, expect, test } from 'vitest';
import { ratioValue } from '../../../src/documents/parts/ratio-value.ts';

describe('a ratio value', () => {
  test.each([
    { typed: '130', value: '130', source: 'paper, Methodology' },
    { typed: '78.9', value: '78.9', source: 'by hand' },
    { typed: '1,000', value: '1000', source: 'by hand' },
    { typed: '100/8', value: '12.5', source: 'by hand' },
    { typed: '100 / 8', value: '12.5', source: 'by hand' },
    { typed: '0.5', value: '0.5', source: 'the kind decides whether this makes sense' },
    { typed: '100/3', value: `33.${'3'.repeat(38)}`, source: '40 digits' },
    { typed: '200/3', value: `66.${'6'.repeat(37)}7`, source: '40 digits, half up' },
  ])('$typed is $value', ({ typed, value }) => {
    expect(ratioValue.parse(typed).toFixed()).toBe(value);
  });

  test.each([
    '',
    '0',
    '0/3',
    '100/0',
    '0.0',
    '1:130',
    '130:1',
    '-130',
    '130%',
    '1/2/3',
    '/3',
    '3/',
    '1e3',
    'x',
  ])('%j is no ratio value', (typed) => expect(ratioValue.safeParse(typed).success).toBe(false));
});
