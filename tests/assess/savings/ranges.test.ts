import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateSavings, showMillionths, showRuns } from '../../support/estimate-savings.ts';
import type { Raw } from '../../support/parse.ts';
import { rawSpend } from '../../support/raw-candidate.ts';

const range = (low: string, central: string, high: string): Raw => ({ low, central, high });
const ratioOf = (value: Raw | string): Raw => ({
  kind: 'baseline-per-residual',
  value,
  grade: '1',
  source: 'returns',
});

describe('the low and the high run', () => {
  const { amount: _, ...line } = rawSpend('');
  const { annual } = estimateSavings({
    spend: [
      { ...line, amount: range('£100', '£200', '£300'), addressable: range('10%', '50%', '100%') },
    ],
    ratio: ratioOf(range('2', '4', '5')),
    cashable: range('50%', '60%', '100%'),
  });

  test.each([
    { figure: 'spend', runs: ['100', '200', '300'], working: 'as typed' },
    { figure: 'addressable', runs: ['10', '100', '300'], working: '10%, 50%, 100%' },
    { figure: 'residual', runs: ['5', '25', '60'], working: '÷ 2, ÷ 4, ÷ 5' },
    { figure: 'gross', runs: ['5', '75', '240'], working: 'addressable − residual' },
    { figure: 'adjusted', runs: ['5', '75', '240'], working: 'grade 1: no cut' },
    { figure: 'cashReleasing', runs: ['2.5', '45', '240'], working: '50%, 60%, 100%' },
  ] as const)('give a $figure of $runs: $working', ({ figure, runs }) => {
    expect(showRuns(annual?.[figure])).toEqual(runs);
  });

  test('give a reference saving of 10% of the low and 15% of the high addressable spend', () => {
    const { low, high } = annual?.reference ?? {};
    expect([low && showMillionths(low), high && showMillionths(high)]).toEqual(['1', '45']);
  });

  test('may give a residual that is higher in the low run, since low means adverse', () => {
    const adverse = estimateSavings({
      spend: [rawSpend('£100')],
      ratio: ratioOf(range('2', '4', '5')),
    }).annual;
    expect(showRuns(adverse?.residual)).toEqual(['50', '25', '20']);
    expect(showRuns(adverse?.gross)).toEqual(['50', '75', '80']);
  });

  test('add up over lines run by run, and a line without a range is the same in all', () => {
    const wide = { ...line, id: 'wide', amount: range('£10', '£20', '£40') };
    const { annual: both } = estimateSavings({
      spend: [rawSpend('£100'), wide],
      ratio: ratioOf('2'),
    });
    expect(showRuns(both?.gross)).toEqual(['55', '60', '70']);
  });

  test('hold the central gross and adjusted saving between them', () => {
    const three = fc
      .tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 }), fc.nat({ max: 100 }))
      .map((all) => all.toSorted((a, b) => a - b));
    const write = ([low, central, high]: number[], before = '', after = '') =>
      range(`${before}${low}${after}`, `${before}${central}${after}`, `${before}${high}${after}`);
    fc.assert(
      fc.property(three, three, three, (amounts, shares, ratios) => {
        const { annual: any } = estimateSavings({
          spend: [
            { ...line, amount: write(amounts, '£', 'k'), addressable: write(shares, '', '%') },
          ],
          ratio: ratioOf(write(ratios.map((value) => value + 2))),
        });
        for (const figure of [any?.gross, any?.adjusted]) {
          expect(figure?.low.lte(figure.central)).toBe(true);
          expect(figure?.central.lte(figure.high)).toBe(true);
        }
      }),
    );
  });
});
