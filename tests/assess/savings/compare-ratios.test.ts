import { describe, expect, test } from 'vitest';
import { compareRatios, findRatioSpread } from '../../../src/assess/savings/compare-ratios.ts';
import { calculateResidual } from '../../../src/assess/savings/residual.ts';
import { Decimal } from '../../../src/documents/decimal.ts';
import { parseAssumptions } from '../../support/parse.ts';
import { rawAssumptions, rawNamedRatio } from '../../support/raw-assumptions.ts';

/** Worked with Python's fractions: 1 − 3/103, 1 − 1/41, 1 − 1/80, 1 − 1/130. */
const SAVED_SHARES = [
  { id: 'cost-benefit', savedShare: '0.970873786408' },
  { id: 'running-cost', savedShare: '0.975609756098' },
  { id: 'cost-per-hire', savedShare: '0.987500000000' },
  { id: 'nhs-jobs', savedShare: '0.992307692308' },
];

describe('the ratios side by side', () => {
  const effects = compareRatios(parseAssumptions(rawAssumptions()));

  test.each(
    SAVED_SHARES.map((row, index) => ({ ...row, index })),
  )('put $id at place $index, saving $savedShare of what is addressable', ({
    id,
    savedShare,
    index,
  }) => {
    expect(effects[index]?.id).toBe(id);
    expect(effects[index]?.savedShare.toFixed(12)).toBe(savedShare);
  });

  test('run from 97.1% to 99.2%, so that the ratio hardly matters', () => {
    const shares = effects.map(({ savedShare }) => savedShare.times(100).toFixed(1));
    expect([shares.length, shares.at(0), shares.at(-1)]).toEqual([4, '97.1', '99.2']);
  });

  test('take the central value of a range', () => {
    const { value: _, ...rest } = rawNamedRatio('unit-cost', '2');
    const ranged = { ...rest, value: { low: '2', central: '4', high: '100' } };
    const [effect] = compareRatios(parseAssumptions(rawAssumptions({ ratios: { ranged } })));
    expect(effect?.savedShare.toFixed()).toBe('0.75');
  });
});

describe('how much the choice of a ratio matters', () => {
  const spreadOf = (...values: readonly string[]) => {
    const ratios = Object.fromEntries(
      values.map((value) => [`r${value}`, rawNamedRatio('unit-cost', value)]),
    );
    const spread = findRatioSpread(parseAssumptions(rawAssumptions({ ratios })));
    return spread && [spread.least.id, spread.most.id, spread.isNarrow];
  };

  test('is little while the shares saved are less than 5% of spend apart', () => {
    // 1 − 1/4 and 1 − 1/5 are exactly 5% apart; 1 − 1/20 and 1 − 1/100 are 4% apart
    expect(spreadOf('4', '5')).toEqual(['r4', 'r5', false]);
    expect(spreadOf('100', '20')).toEqual(['r20', 'r100', true]);
  });

  test('is no question with one ratio', () => {
    expect(spreadOf('4')).toBeNull();
  });
});

describe('the residual of £120 at a ratio of 3', () => {
  test.each([
    { kind: 'baseline-per-residual', residual: '40', why: '120 ÷ 3' },
    { kind: 'saving-per-cost', residual: '30', why: '120 ÷ (1 + 3), since 90 is 3 × 30' },
    { kind: 'unit-cost', residual: '40', why: '120 ÷ 3' },
  ] as const)('of the kind $kind is $residual: $why', ({ kind, residual }) => {
    const found = calculateResidual(new Decimal(120), kind, new Decimal(3));
    expect(found.toFixed()).toBe(residual);
  });
});
