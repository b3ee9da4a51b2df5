import { describe, expect, test } from 'vitest';
import { changeTexts, listSums } from './change-texts.ts';
import { type Comparison, listEdits } from './comparison.ts';
import { halving, musts } from './project.ts';

/** The adjusted totals that moved. */
function listTotals({ totals }: Comparison) {
  return totals
    .filter(({ figure }) => figure === 'adjusted')
    .map(({ of, period, from, to, change }) => ({
      of: `${of} ${period}`,
      sums: [from?.['central'], to?.['central'], change['central']],
    }));
}

const open = { answers: musts('YY?') };

describe('the totals', () => {
  const ferries = { id: 'ferries', name: 'Ferries', ...open };

  test('move with a verdict: what was open qualifies', async () => {
    const won = halving('£2m', { answers: musts('YYY') });
    const compared = await changeTexts(
      { a: halving('£2m', open), f: halving('£10m', ferries) },
      { a: won, f: halving('£10m', ferries) },
    );
    // £1m of £6m goes from the open ones to the one that qualifies.
    expect(listTotals(compared)).toEqual([
      { of: 'qualifies annual', sums: [undefined, '1000000', '1000000'] },
      { of: 'open annual', sums: ['6000000', '5000000', '-1000000'] },
    ]);
  });

  test('lose what is ruled out', async () => {
    const compared = await changeTexts(
      { a: halving('£2m', open), f: halving('£10m', ferries) },
      { a: halving('£2m', open), f: halving('£10m', { ...ferries, answers: musts('YN?') }) },
    );
    expect(listTotals(compared)).toEqual([
      { of: 'open annual', sums: ['6000000', '1000000', '-5000000'] },
    ]);
  });

  test('count the same spend once where a candidate says that it overlaps another', async () => {
    const compared = await changeTexts(
      { a: halving('£2m', open), f: halving('£10m', ferries) },
      { a: halving('£2m', open, ', overlaps: [ferries]'), f: halving('£10m', ferries) },
    );
    expect(listEdits(compared)).toEqual(['boat-permits links overlaps']);
    // Only the greater of £1m and £5m is left.
    expect(listTotals(compared)).toEqual([
      { of: 'open annual', sums: ['6000000', '5000000', '-1000000'] },
    ]);
    expect(listSums(compared)).toEqual({});
  });

  test('do not move where the smaller of two that overlap changes', async () => {
    const linked = (amount: string) => halving(amount, open, ', overlaps: [ferries]');
    const sides = [{ a: linked('£2m'), f: halving('£10m', ferries) }] as const;
    const compared = await changeTexts(...sides, { a: linked('£8m'), f: halving('£10m', ferries) });
    expect(listTotals(compared)).toEqual([]);
    // Ahead of the other no more, no less: both meet two Musts, and £5m is more than £4m.
    expect(listSums(compared)['annual adjusted']).toEqual(['1000000', '4000000', '3000000']);
  });
});

describe('a rank', () => {
  test('changes with a saving where the answers are level, and with --by saving even where not', async () => {
    const ferries = (amount: string) => halving(amount, { ...open, id: 'ferries' });
    const level = await changeTexts(
      { a: halving('£4m', open), f: ferries('£2m') },
      { a: halving('£4m', open), f: ferries('£6m') },
    );
    expect(level.lead).toMatchObject({ from: ['boat-permits'], to: ['ferries'] });
    const better = halving('£4m', { answers: musts('YY?') });
    const worse = (amount: string) => halving(amount, { id: 'ferries', answers: musts('Y??') });
    const sides = [
      { a: better, f: worse('£2m') },
      { a: better, f: worse('£6m') },
    ] as const;
    expect((await changeTexts(...sides)).lead.to).toEqual(['boat-permits']);
    const saving = await changeTexts(...sides, ['--by', 'saving']);
    expect(saving.lead).toMatchObject({ from: ['boat-permits'], to: ['ferries'] });
  });
});
