import { expect, test } from 'vitest';
import { takePercent, toPence } from '../../../src/assess/plan/pence.ts';
import { Decimal } from '../../../src/documents/decimal.ts';

test('half a penny goes away from 0, and up where it is a share of a budget', () => {
  expect(['0.005', '-0.005', '0.00499', '1.115'].map((each) => toPence(new Decimal(each)))).toEqual(
    [1n, -1n, 0n, 112n],
  );
  expect([takePercent(5n, 10), takePercent(5n, 90), takePercent(3n, 80)]).toEqual([1n, 5n, 2n]);
});
