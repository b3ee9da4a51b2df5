import { describe, expect, test } from 'vitest';
import { workedSavingsSections } from '../../../src/report/explain/worked-savings-sections.ts';
import type { Raw } from '../../support/parse.ts';
import { rawSpend } from '../../support/raw-candidate.ts';
import { titlesOf } from '../titles-of.ts';
import { blocksOf, explainOne, labelledOf } from './explain-one.ts';

const HALVING = { kind: 'baseline-per-residual', value: '2', grade: '1', source: 'returns' };

/** The sections of these savings. */
const work = (savings: Raw) => workedSavingsSections(explainOne({ savings }));

/** Labels with figures and how they come about. */
function stepsOf(savings: Raw, title: string): string[] {
  return labelledOf(blocksOf(work(savings), title)).map(
    ({ label, value, how }) => `${label}: ${value} = ${how}`,
  );
}

describe('the working of a saving', () => {
  test('has the reference first, then each line, then what releases cash', () => {
    expect(titlesOf(work({ spend: [rawSpend('£600')], ratio: HALVING }))).toEqual([
      'Reference saving, a year',
      'Savings: Permit desks, annual',
      'Savings: cash-releasing part, a year',
    ]);
  });

  test('is none where no spend is stated', () => {
    expect(workedSavingsSections(explainOne({}))).toEqual([]);
  });

  test('takes a line from what is spent to what is left after the cut for evidence', () => {
    // half of £600 is addressable, a ratio of 2 leaves half of that, grade 3 cuts a tenth
    const line = rawSpend('£600', { addressable: '50%', grade: '3' });
    expect(stepsOf({ spend: [line], ratio: HALVING }, 'Savings: Permit desks, annual')).toEqual([
      'Spend: £600 = as stated, year not stated',
      'Addressable: £300 = £600 × 50%',
      'Residual: £150 = £300 ÷ 2',
      'Gross saving: £150 = £300 − £150',
      'Adjusted saving: £135 = £150 × (1 − 10%): the line’s evidence is grade 3, the ratio’s 1, the worse is 3',
    ]);
  });

  test('divides by one more than a ratio of savings to cost', () => {
    // £200 ÷ (1 + 4) = £40
    const ratio = { ...HALVING, kind: 'saving-per-cost', value: '4' };
    expect(
      stepsOf({ spend: [rawSpend('£200')], ratio }, 'Savings: Permit desks, annual'),
    ).toContain('Residual: £40 = £200 ÷ (1 + 4)');
  });

  test('ends with the spend avoided where no ratio is applied', () => {
    const steps = stepsOf(
      { spend: [rawSpend('£600')], ratio: 'none' },
      'Savings: Permit desks, annual',
    );
    expect(steps.at(-1)).toBe(
      'Spend avoided: £600 = no ratio is applied: spend avoided, before the platform’s own cost',
    );
  });

  test('adds up several lines, low and high beside central where they differ', () => {
    const addressable = { low: '10%', central: '20%', high: '30%' };
    const spend = [rawSpend('£600'), rawSpend('£100', { id: 'halls', addressable })];
    const steps = stepsOf({ spend, ratio: HALVING, cashable: '50%' }, 'Savings: all lines, a year');
    expect(steps).toEqual([
      'Spend: £700 = £600 + £100',
      'Addressable: £620 (low £610, high £630) = £600 + £20 (low £10, high £30)',
      'Residual: £310 (low £305, high £315) = £300 + £10 (low £5, high £15)',
      'Gross saving: £310 (low £305, high £315) = £300 + £10 (low £5, high £15)',
      'Adjusted saving: £310 (low £305, high £315) = £300 + £10 (low £5, high £15)',
      'Cash-releasing: £155 (low £152.50, high £157.50) = £310 (low £305, high £315) × 50%',
    ]);
  });

  test('notes the places of a figure with their sources, and its formula', () => {
    const [reference] = labelledOf(
      blocksOf(work({ spend: [rawSpend('£600')], ratio: HALVING }), 'Reference saving, a year'),
    );
    expect(reference?.note).toEqual({
      formula: '£600 addressable × 10% to 15%',
      places: [
        {
          kind: 'line',
          file: 'assumptions.yaml',
          line: 1,
          sources: [{ id: 'somewhere', name: 'A guide' }],
          evidence: ['not verified'],
        },
        {
          kind: 'line',
          file: 'candidate.yaml',
          line: 4,
          sources: [{ id: 'returns', name: 'Returns of 2022' }],
          evidence: ['grade 1'],
        },
      ],
    });
  });
});
