import { describe, expect, test } from 'vitest';
import { candidateText } from '../candidate-text.ts';
import { changeTexts, listSums } from './change-texts.ts';
import { listEdits } from './comparison.ts';
import { halving, musts } from './project.ts';

const open = { answers: musts('YY?') };

describe('the saving of a candidate', () => {
  test('follows its amount: half of £2m becomes half of £6m, in every figure', async () => {
    const compared = await changeTexts({ a: halving('£2m', open) }, { a: halving('£6m', open) });
    expect(listEdits(compared)).toEqual(['boat-permits spend desks']);
    expect(listSums(compared)).toEqual({
      'annual spend': ['2000000', '6000000', '4000000'],
      'annual addressable': ['2000000', '6000000', '4000000'],
      'annual reference': [undefined, undefined, undefined],
      'annual residual': ['1000000', '3000000', '2000000'],
      'annual gross': ['1000000', '3000000', '2000000'],
      'annual adjusted': ['1000000', '3000000', '2000000'],
    });
    // 10% and 15% of the addressable spend.
    const reference = compared.candidates[0]?.savings.find(({ figure }) => figure === 'reference');
    expect(reference).toMatchObject({
      from: { low: '200000', high: '300000' },
      to: { low: '600000', high: '900000' },
      change: { low: '400000', high: '600000' },
    });
  });

  test('is told step by step: first the amount, then the share, the grade and the ratio', async () => {
    // £2m at 2 to 1 saves £1m; £6m saves £3m; half of that addressable £1.5m; grade 2 cuts 5% of it,
    // £1,425,000; a ratio of 4 saves three quarters of £3m, less 5%: £2,137,500.
    const later = halving('£6m', open)
      .replace('addressable: 100%, grade: 1', 'addressable: 50%, grade: 2')
      .replace('value: 2', 'value: 4');
    const { steps, edits } = await changeTexts({ a: halving('£2m', open) }, { a: later });
    const adjusted = steps.map(({ edits: [number], savings }) => [
      edits.find((edit) => edit.number === number)?.changes[0]?.path,
      savings.find(({ figure }) => figure === 'adjusted')?.to?.['central'],
    ]);
    expect(adjusted).toEqual([
      ['amount', '3000000'],
      ['addressable', '1500000'],
      ['grade', '1425000'],
      ['ratio.value', '2137500'],
    ]);
  });

  test('appears and disappears with its spend', async () => {
    const none = candidateText(open);
    const came = await changeTexts({ a: none }, { a: halving('£2m', open) });
    expect(listSums(came)['annual adjusted']).toEqual([undefined, '1000000', '1000000']);
    const went = await changeTexts({ a: halving('£2m', open) }, { a: none });
    expect(listSums(went)['annual adjusted']).toEqual(['1000000', undefined, '-1000000']);
  });

  test('splits into what releases cash: 60% of £1m, then 80%', async () => {
    const compared = await changeTexts(
      { a: halving('£2m', open, ', cashable: 60%') },
      { a: halving('£2m', open, ', cashable: 80%') },
    );
    expect(listEdits(compared)).toEqual(['boat-permits savings cashable']);
    expect(listSums(compared)).toEqual({
      'annual cashReleasing': ['600000', '800000', '200000'],
    });
  });

  test('moves in one run alone where only that end of a range was edited', async () => {
    const ranged = (high: string) =>
      halving('X', open).replace('amount: X', `amount: {low: £1m, central: £2m, high: ${high}}`);
    const { candidates } = await changeTexts({ a: ranged('£3m') }, { a: ranged('£5m') });
    const adjusted = candidates[0]?.savings.find(({ figure }) => figure === 'adjusted');
    expect(adjusted?.change).toEqual({ low: '0', central: '0', high: '1000000' });
  });

  test('of a sum that comes once is never told as a sum a year', async () => {
    const once = halving('£2m', open).replace('grade: 1}', 'grade: 1, kind: one-off}');
    const compared = await changeTexts({ a: halving('£2m', open) }, { a: once });
    const sums = listSums(compared);
    expect(sums['annual adjusted']).toEqual(['1000000', undefined, '-1000000']);
    expect(sums['one-off adjusted']).toEqual([undefined, '1000000', '1000000']);
  });

  test('keeps every penny of large and awkward sums', async () => {
    // Halves of 99,999,999,999,999,999.99 and of a penny more.
    const compared = await changeTexts(
      { a: halving('£99999999999999999.99', open) },
      { a: halving('£100000000000000000.00', open) },
    );
    expect(listSums(compared)['annual adjusted']).toEqual([
      '49999999999999999.995',
      '50000000000000000',
      '0.005',
    ]);
  });
});
