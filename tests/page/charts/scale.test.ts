import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../src/documents/decimal.ts';
import { listNamedYears, scaleOf, spread } from '../../../src/page/charts/scale.ts';

const ENDS = { from: 0, to: 100 };

/** Amounts, the marks of their axis and where some amounts stand on 0 to 100, worked out by hand. */
const AXES = {
  'below and above 0': {
    amounts: ['-3', '12'],
    ticks: ['-5', '0', '5', '10', '15'],
    at: { '-5': 0, 0: 25, 12: 85 },
  },
  'nothing but 0': { amounts: ['0', '0'], ticks: ['0', '1'], at: { 0: 0 } },
  'no amount': { amounts: [], ticks: ['0', '1'], at: { 0: 0 } },
  'all the same': { amounts: ['7', '7'], ticks: ['0', '2', '4', '6', '8'], at: { 7: 87.5 } },
  'all below 0': {
    amounts: ['-40', '-10'],
    ticks: ['-40', '-30', '-20', '-10', '0'],
    at: { '-10': 75 },
  },
  huge: {
    amounts: ['4000000000000'],
    ticks: ['0', '1000000000000', '2000000000000', '3000000000000', '4000000000000'],
    at: { 1000000000000: 25 },
  },
  tiny: { amounts: ['0.03'], ticks: ['0', '0.01', '0.02', '0.03'], at: { 0.03: 100 } },
  'far apart': {
    amounts: ['0.01', '1000000'],
    ticks: ['0', '200000', '400000', '600000', '800000', '1000000'],
    at: { 0.01: 0, 500000: 50 },
  },
} as const;

describe('an axis ends at round amounts and holds 0', () => {
  for (const [what, { amounts, ticks, at }] of Object.entries(AXES)) {
    test(what, () => {
      const scale = scaleOf(
        amounts.map((amount) => new Decimal(amount)),
        ENDS,
      );
      expect(scale.ticks.map((tick) => tick.toFixed())).toEqual(ticks);
      for (const [amount, place] of Object.entries(at)) {
        expect(scale.at(new Decimal(amount))).toBe(place);
      }
    });
  }
});

test('an axis may run from below to above', () => {
  const scale = scaleOf([new Decimal(20)], { from: 180, to: 20 });
  expect([0, 5, 20].map((amount) => scale.at(new Decimal(amount)))).toEqual([180, 140, 20]);
});

test('as many years are named as there is room for', () => {
  expect(listNamedYears(1)).toEqual([0]);
  expect(listNamedYears(6)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(listNamedYears(10)).toEqual([0, 2, 4, 6, 8]);
  expect(listNamedYears(60)).toEqual([0, 10, 20, 30, 40, 50]);
  expect(listNamedYears(500)).toEqual([0, 100, 200, 300, 400]);
});

test('names that would stand on each other stand apart, in their order and within the ends', () => {
  expect(spread([10, 50, 12], 5, ENDS)).toEqual([10, 50, 15]);
  expect(spread([98, 99], 5, ENDS)).toEqual([95, 100]);
  expect(spread([40, 40, 40], 10, ENDS)).toEqual([40, 50, 60]);
});
