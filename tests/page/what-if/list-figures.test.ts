import { describe, expect, test } from 'vitest';
import { listFigures } from '../../../src/page/what-if/list-figures.ts';
import { openPage } from '../../../src/page/what-if/open-page.ts';
import { firstWish } from '../../../src/page/what-if/wish.ts';
import { sha256 } from '../../support/to-source.ts';
import { makePageData } from '../make-page.ts';

const BARE = {
  candidate: 'tolls',
  savings: {
    spend: [{ id: 'booths', name: 'Booths', amount: '£1m', source: 'count', addressable: '50%' }],
  },
};

describe('listFigures', () => {
  test('lists the figures that a file gives and those that it leaves to a default', () => {
    expect(listFigures('tolls', BARE).map(({ path }) => path)).toEqual([
      'tolls.organisations',
      'tolls.savings.spend.booths.amount',
      'tolls.savings.spend.booths.year',
      'tolls.savings.spend.booths.addressable',
      'tolls.savings.spend.booths.grade',
      'tolls.savings.spend.booths.kind',
      'tolls.savings.price-base',
      'tolls.savings.ratio',
      'tolls.savings.cashable',
      'tolls.savings.retained-local',
      'tolls.savings.growth',
    ]);
  });

  test('lists each only once, by a path that --assume takes', () => {
    const data = makePageData();
    const page = openPage(data, sha256);
    const figures = listFigures('boat-permits', page.readDocument('boat-permits') ?? '');
    const paths = figures.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('boat-permits.platform.optimism-bias.mitigation');
    expect(paths).toContain('boat-permits.platform.horizon');
    for (const path of paths) {
      const value = 'no such value';
      const showing = page.show({ ...firstWish(data), changes: [{ path, value }] });
      expect({ path, kind: showing.kind }).toEqual({ path, kind: 'misused' });
    }
  });
});
