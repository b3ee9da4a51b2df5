import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/report/blocks.ts';
import {
  appraisalMovesSection,
  savingsMovesSection,
  totalMovesSection,
} from '../../../src/report/comparison/savings-moves.ts';
import { blocksOf, boats, reportOn } from './report-on.ts';

const OPEN = { law: 'Y', price: '?' };
const QUALIFIES = { law: 'Y', price: 'Y' };

const rowsOf = (blocks: readonly Block[], title: string) =>
  blocksOf(blocks, title).flatMap((block) => (block.kind === 'table' ? block.rows : []));

const itemsOf = (blocks: readonly Block[], title: string) =>
  blocksOf(blocks, title).flatMap((block) => (block.kind === 'list' ? block.items : []));

// £2m at 1 in 2 leaves £1m; the reference saving is 10% to 15% of the spend
const TWO = ['£200k to £300k', '£2.00m → £1.00m → £1.00m', '£1.0m'];
const FOUR = ['£400k to £600k', '£4.00m → £2.00m → £2.00m', '£2.0m'];
const NONE = ['none', 'none', 'none'];

describe('the savings that moved', () => {
  test('are two rows a candidate, before and after', () => {
    const { comparison } = reportOn(
      { candidates: [boats(OPEN, '£2m')] },
      { candidates: [boats(OPEN, '£4m')] },
    );
    expect(rowsOf(savingsMovesSection(comparison), 'Savings')).toEqual([
      ['Boats, a year, before', ...TWO],
      ['Boats, a year, after', ...FOUR],
    ]);
  });

  test('are none on the side that states no spend', () => {
    const { comparison } = reportOn(
      { candidates: [boats(OPEN)] },
      { candidates: [boats(OPEN, '£2m')] },
    );
    expect(rowsOf(savingsMovesSection(comparison), 'Savings')).toEqual([
      ['Boats, a year, before', ...NONE],
      ['Boats, a year, after', ...TWO],
    ]);
  });

  test('leave out a candidate that was added, of which there is nothing to compare', () => {
    const { comparison } = reportOn({ candidates: [] }, { candidates: [boats(OPEN, '£2m')] });
    expect(savingsMovesSection(comparison)).toEqual([]);
  });
});

describe('the totals that moved', () => {
  test('go from one verdict to the other, because of the answer that did it', () => {
    const { comparison } = reportOn(
      { candidates: [boats(OPEN, '£2m')] },
      { candidates: [boats(QUALIFIES, '£2m')] },
    );
    const blocks = totalMovesSection(comparison);
    expect(rowsOf(blocks, 'Totals')).toEqual([
      ['Qualifying, a year, before', ...NONE],
      ['Qualifying, a year, after', ...TWO],
      ['Open, a year, before', ...TWO],
      ['Open, a year, after', ...NONE],
    ]);
    const because = 'when Boats’ answer on price (2) went from ? to Y.';
    expect(itemsOf(blocks, 'Totals')).toEqual([
      `Qualifying: addressable spend a year none → £2.00m, adjusted saving a year none → £1.0m, ${because}`,
      `Open: addressable spend a year £2.00m → none, adjusted saving a year £1.0m → none, ${because}`,
    ]);
  });

  test('are left out where candidates outside every total moved', () => {
    const ruledOut = { law: 'N', price: 'Y' };
    const { comparison } = reportOn(
      { candidates: [boats(ruledOut, '£2m')] },
      { candidates: [boats(ruledOut, '£4m')] },
    );
    expect(rowsOf(savingsMovesSection(comparison), 'Savings')).toHaveLength(2);
    expect(totalMovesSection(comparison)).toEqual([]);
  });
});

/** A platform that costs so much in year 0 and nothing later, with £1m a year to gain from year 1. */
const platform = (build: string) => ({
  funder: 'The port',
  horizon: '2',
  build: [build],
  'take-up': ['0%', '100%'],
  'optimism-bias': { build: '0%' },
  source: 'returns',
});

describe('the net present values that moved', () => {
  test('are those of all benefits, then those of the part that releases cash', () => {
    const costed = (build: string) => {
      const { savings, ...rest } = boats(OPEN, '£2m');
      return {
        ...rest,
        savings: { ...Object(savings), cashable: '50%' },
        platform: platform(build),
      };
    };
    const { comparison } = reportOn(
      { candidates: [costed('£100k')] },
      { candidates: [costed('£200k')] },
    );
    // £1m ÷ 1.035 = £966,184 of benefits: less £100k and £200k; of half of them, £483,092, likewise
    expect(rowsOf(appraisalMovesSection(comparison), 'Appraisal')).toEqual([
      ['Boats', '£870k → £770k', '£380k → £280k'],
    ]);
  });

  test('are left out where no candidate is appraised', () => {
    const { comparison } = reportOn(
      { candidates: [boats(OPEN, '£2m')] },
      { candidates: [boats(OPEN, '£4m')] },
    );
    expect(appraisalMovesSection(comparison)).toEqual([]);
  });
});
