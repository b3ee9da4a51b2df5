import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate } from '../../../src/assess/savings/estimate.ts';
import { estimateSavings, showMillionths, showRuns } from '../../support/estimate-savings.ts';
import { parseAssumptions, parseCandidate, type Raw } from '../../support/parse.ts';
import { rawAssumptions } from '../../support/raw-assumptions.ts';
import { rawCandidate, rawSpend } from '../../support/raw-candidate.ts';

const inline = (kind: string, value: string): Raw => ({
  kind,
  value,
  grade: '1',
  source: 'returns',
});
const half = { addressable: '50%' };

/** Worked with Python's fractions, to a millionth of a pound. */
const workedFigures = [
  {
    title: "the paper's registrars: £220m, half of it addressable, over 130",
    savings: { spend: [rawSpend('£152m', half), rawSpend('£68m', { ...half, id: 'overhead' })] },
    addressable: '110000000',
    residual: '846153.846154',
    gross: '109153846.153846',
  },
  {
    title: "the paper's Council Tax: £1.11bn over 130",
    savings: { spend: [rawSpend('£1.11bn')] },
    addressable: '1110000000',
    residual: '8538461.538462',
    gross: '1101461538.461538',
  },
  {
    title: "the paper's complaints: £200m over 130",
    savings: { spend: [rawSpend('£200m')], ratio: 'nhs-jobs' },
    addressable: '200000000',
    residual: '1538461.538462',
    gross: '198461538.461538',
  },
  {
    title: '£110m, £130 saved for each £1 of cost: 110/131 remains',
    savings: { spend: [rawSpend('£110m')], ratio: inline('saving-per-cost', '130') },
    addressable: '110000000',
    residual: '839694.656489',
    gross: '109160305.343511',
  },
  {
    title: '£110m, £100/3 saved for each £1 of cost: 330/103 remains',
    savings: { spend: [rawSpend('£110m')], ratio: 'cost-benefit' },
    addressable: '110000000',
    residual: '3203883.495146',
    gross: '106796116.504854',
  },
  {
    title: '£110m, £40 saved for each £1 of cost: 110/41 remains',
    savings: { spend: [rawSpend('£110m')], ratio: 'running-cost' },
    addressable: '110000000',
    residual: '2682926.829268',
    gross: '107317073.170732',
  },
  {
    title: '£110m at a unit cost 80 times lower: 110/80 remains',
    savings: { spend: [rawSpend('£110m')], ratio: 'cost-per-hire' },
    addressable: '110000000',
    residual: '1375000',
    gross: '108625000',
  },
];

describe('an estimate', () => {
  test.each(workedFigures)('works out $title', ({ savings, addressable, residual, gross }) => {
    const { annual } = estimateSavings(savings);
    expect(showRuns(annual?.addressable)).toEqual(Array(3).fill(addressable));
    expect(showRuns(annual?.residual)).toEqual(Array(3).fill(residual));
    expect(showRuns(annual?.gross)).toEqual(Array(3).fill(gross));
  });

  test('carries 40 digits: 1.11bn over 130 is 8538461 and 7/13', () => {
    const { annual } = estimateSavings({ spend: [rawSpend('£1.11bn')] });
    expect(annual?.residual?.central.toFixed()).toBe(`8538461.${'538461'.repeat(5)}538`);
    expect(annual?.gross?.central.toFixed()).toBe(`1101461538.${'461538'.repeat(5)}`);
  });

  test('keeps amounts of 20 digits exact', () => {
    const ratio = inline('baseline-per-residual', '2');
    const { annual } = estimateSavings({ spend: [rawSpend('£12345678901234567891')], ratio });
    expect(annual?.gross?.central.toFixed()).toBe('6172839450617283945.5');
  });

  test('works through each line by itself, in the order of the file', () => {
    const overhead = rawSpend('£68m', { addressable: '25%', id: 'overhead' });
    const { lines, annual } = estimateSavings({ spend: [rawSpend('£152m', half), overhead] });
    const worked = lines.map(({ line, index, residual, gross }) => ({
      id: line.id,
      index,
      residual: showRuns(residual)?.[1],
      gross: showRuns(gross)?.[1],
    }));
    expect(worked).toEqual([
      { id: 'desks', index: 0, residual: '584615.384615', gross: '75415384.615385' },
      { id: 'overhead', index: 1, residual: '130769.230769', gross: '16869230.769231' },
    ]);
    expect(showRuns(annual?.spend)?.[1]).toBe('220000000');
    expect(showRuns(annual?.addressable)?.[1]).toBe('93000000');
  });

  test('keeps spend that comes once apart from spend that comes every year', () => {
    const once = rawSpend('£7.5bn', { kind: 'one-off', id: 'once' });
    const { annual, oneOff } = estimateSavings({ spend: [rawSpend('£130m'), once] });
    expect(showRuns(annual?.gross)?.[1]).toBe('129000000');
    expect(showRuns(oneOff?.spend)?.[1]).toBe('7500000000');
    expect(showRuns(oneOff?.gross)?.[1]).toBe('7442307692.307692');
  });

  test('has no annual part when all its spend comes once, and the other way about', () => {
    expect(estimateSavings({ spend: [rawSpend('£1m', { kind: 'one-off' })] }).annual).toBeNull();
    expect(estimateSavings({ spend: [rawSpend('£1m')] }).oneOff).toBeNull();
  });

  test('without a ratio is spend avoided: no residual, no saving', () => {
    const { annual, ratio, lines } = estimateSavings({
      spend: [rawSpend('£7.5bn')],
      ratio: 'none',
      cashable: '60%',
    });
    expect(ratio).toBeNull();
    expect(showRuns(annual?.addressable)?.[1]).toBe('7500000000');
    const missing = { residual: null, gross: null, adjusted: null };
    expect(annual).toMatchObject({ ...missing, cashReleasing: null });
    expect(lines).toMatchObject([missing]);
  });

  test.each([
    { title: 'no savings', savings: undefined },
    { title: 'no spend', savings: { ratio: 'nhs-jobs' } },
    { title: 'an empty list of spend', savings: { spend: [] } },
  ])('is null for a candidate with $title', ({ savings }) => {
    const candidate = parseCandidate(rawCandidate({ savings }));
    expect(estimate(candidate.savings, parseAssumptions(rawAssumptions()))).toBeNull();
  });

  test('says which ratio it used, and null as the id of one from its own file', () => {
    const spend = [rawSpend('£1m')];
    expect(estimateSavings({ spend }).ratio).toMatchObject({ id: 'nhs-jobs', grade: 6 });
    const own = estimateSavings({ spend, ratio: inline('unit-cost', '80') }).ratio;
    expect(own).toMatchObject({ id: null, kind: 'unit-cost', grade: 1 });
  });
});

describe('for any amount, share and ratio', () => {
  test('residual and gross make up what is addressable, which is no more than the spend', () => {
    const kinds = fc.constantFrom('baseline-per-residual', 'unit-cost', 'saving-per-cost');
    const pounds = fc.bigInt({ min: 0n, max: 10n ** 15n });
    const percent = fc.integer({ min: 0, max: 100 });
    const values = fc.integer({ min: 2, max: 1000 });
    fc.assert(
      fc.property(kinds, pounds, percent, values, (kind, amount, share, value) => {
        const { annual } = estimateSavings({
          spend: [rawSpend(`£${amount}`, { addressable: `${share}%` })],
          ratio: inline(kind, String(value)),
        });
        const [residual, gross] = [annual?.residual?.central, annual?.gross?.central];
        const divisor = BigInt(kind === 'saving-per-cost' ? value + 1 : value);
        const millionths = (amount * BigInt(share) * 10n ** 4n * 2n + divisor) / (divisor * 2n);
        expect(residual && showMillionths(residual)).toBe(showBigMillionths(millionths));
        const addressable = gross && residual && showMillionths(gross.plus(residual));
        expect(addressable).toBe(showBigMillionths(amount * BigInt(share) * 10n ** 4n));
        expect(annual?.addressable.central.lte(annual.spend.central)).toBe(true);
      }),
    );
  });
});

function showBigMillionths(millionths: bigint): string {
  const digits = String(millionths).padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
}
