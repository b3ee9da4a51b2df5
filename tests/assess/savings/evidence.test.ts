import { describe, expect, test } from 'vitest';
import { estimateSavings, showMillionths, showRuns } from '../../support/estimate-savings.ts';
import type { Raw } from '../../support/parse.ts';
import { rawSpend } from '../../support/raw-candidate.ts';

/** A ratio that halves the spend, so that £100 addressable saves £50 before any cut. */
const halving = (grade?: string): Raw => ({
  kind: 'baseline-per-residual',
  value: '2',
  source: 'returns',
  ...(grade === undefined ? {} : { grade }),
});

/** Line grade, ratio grade, the worse of them, its cut, and what is left of £50. */
const grades = [
  { line: '1', ratio: '1', worst: 1, cut: '0', adjusted: '50' },
  { line: '2', ratio: '1', worst: 2, cut: '0.05', adjusted: '47.5' },
  { line: '3', ratio: '1', worst: 3, cut: '0.1', adjusted: '45' },
  { line: '4', ratio: '1', worst: 4, cut: '0.15', adjusted: '42.5' },
  { line: '5', ratio: '1', worst: 5, cut: '0.25', adjusted: '37.5' },
  { line: '6', ratio: '1', worst: 6, cut: '0.4', adjusted: '30' },
  { line: '1', ratio: '5', worst: 5, cut: '0.25', adjusted: '37.5' },
  { line: '3', ratio: '2', worst: 3, cut: '0.1', adjusted: '45' },
  { line: undefined, ratio: '1', worst: 6, cut: '0.4', adjusted: '30' },
  { line: '1', ratio: undefined, worst: 6, cut: '0.4', adjusted: '30' },
];

describe('the evidence cut', () => {
  test.each(
    grades,
  )('of a line graded $line with a ratio graded $ratio is that of grade $worst: £50 becomes £$adjusted', ({
    line,
    ratio,
    worst,
    cut,
    adjusted,
  }) => {
    const { annual, lines } = estimateSavings({
      spend: [rawSpend('£100', { grade: line })],
      ratio: halving(ratio),
    });
    expect(showRuns(annual?.gross)?.[1]).toBe('50');
    expect(showRuns(annual?.adjusted)).toEqual([adjusted, adjusted, adjusted]);
    expect(lines[0]?.grades).toEqual({ line: Number(line ?? 6), ratio: Number(ratio ?? 6), worst });
    expect(lines[0]?.cut.toFixed()).toBe(cut);
  });

  test('is made line by line: £50 less 5% and £150 less 15% is £175', () => {
    const spend = [rawSpend('£100'), rawSpend('£300', { id: 'overhead', grade: '4' })];
    const { annual, lines } = estimateSavings({ spend, ratio: halving('2') });
    expect(lines.map(({ grades: { worst } }) => worst)).toEqual([2, 4]);
    expect(showRuns(annual?.adjusted)?.[1]).toBe('175');
  });

  test('of spend avoided, to which no ratio applies, is that of the line', () => {
    const { lines } = estimateSavings({ spend: [rawSpend('£100', { grade: '3' })], ratio: 'none' });
    expect(lines[0]?.grades).toEqual({ line: 3, ratio: null, worst: 3 });
  });

  test('leaves 60% of £109.15m for the registrars of the paper, which are mere assertion', () => {
    const { annual } = estimateSavings({ spend: [rawSpend('£220m', { addressable: '50%' })] });
    expect(showRuns(annual?.adjusted)?.[1]).toBe('65492307.692308');
  });
});

describe('cash-releasing saving', () => {
  const spend = [rawSpend('£100', { grade: '5' })];

  test('is the stated share of the adjusted saving: 60% of £37.50', () => {
    const { annual } = estimateSavings({ spend, ratio: halving('1'), cashable: '60%' });
    expect(showRuns(annual?.cashReleasing)).toEqual(['22.5', '22.5', '22.5']);
  });

  test('is nought, not unknown, when none of it is cashable', () => {
    const { annual } = estimateSavings({ spend, ratio: halving('1'), cashable: '0%' });
    expect(showRuns(annual?.cashReleasing)).toEqual(['0', '0', '0']);
  });

  test('is unknown when no share is stated', () => {
    expect(estimateSavings({ spend, ratio: halving('1') }).annual?.cashReleasing).toBeNull();
  });
});

describe('the reference saving', () => {
  test('is 10% to 15% of what is addressable, whatever the ratio, its grade and cashability', () => {
    const savings = [
      { spend: [rawSpend('£220m', { addressable: '50%' })] },
      { spend: [rawSpend('£110m', { grade: '6' })], ratio: 'none', cashable: '0%' },
      { spend: [rawSpend('£60m'), rawSpend('£50m', { id: 'b' })], ratio: halving('1') },
    ];
    const found = savings.map((each) => {
      const reference = estimateSavings(each).annual?.reference;
      return reference && [showMillionths(reference.low), showMillionths(reference.high)];
    });
    expect(found).toEqual(Array(3).fill(['11000000', '16500000']));
  });

  test('of spend that comes once is kept apart too', () => {
    const once = rawSpend('£7.5bn', { kind: 'one-off', id: 'once' });
    const { annual, oneOff } = estimateSavings({ spend: [rawSpend('£100'), once] });
    expect(annual && showMillionths(annual.reference.high)).toBe('15');
    expect(oneOff && showMillionths(oneOff.reference.low)).toBe('750000000');
  });
});

describe('the weakest evidence', () => {
  test('is that of the line with the worst grade, with what is cut for it', () => {
    const { weakest } = estimateSavings({
      spend: [rawSpend('£100', { grade: '2' }), rawSpend('£1', { id: 'post', grade: '5' })],
      ratio: halving('1'),
    });
    expect([weakest?.grade, weakest?.cut.toFixed()]).toEqual([5, '0.25']);
  });

  test('is none where no ratio is applied, so that nothing is cut', () => {
    const { weakest } = estimateSavings({ spend: [rawSpend('£100')], ratio: 'none' });
    expect(weakest).toBeNull();
  });
});
