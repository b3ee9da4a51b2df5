import { describe, expect, test } from 'vitest';
import { fitColumns } from '../../../src/cli/screen/fit-columns.ts';

describe('the widths of columns', () => {
  test('are what cells and headings want where there is room', () => {
    const columns = [
      { least: 5, whole: 10, wanted: 12 },
      { least: 3, whole: 3, wanted: 9 },
    ];
    expect(fitColumns(columns, 40)).toEqual([12, 9]);
  });

  test('go to cells before they go to headings', () => {
    // 13 in all: the cells of the first take 5 more than the least, which leaves nothing
    const columns = [
      { least: 5, whole: 10, wanted: 12 },
      { least: 3, whole: 3, wanted: 9 },
    ];
    expect(fitColumns(columns, 13)).toEqual([10, 3]);
  });

  test('give what a column does not need to the one that does', () => {
    // 30 − 15 = 15 over: the second wants 2 of its half, so that the first has 13
    const columns = [
      { least: 10, whole: 50, wanted: 50 },
      { least: 5, whole: 7, wanted: 7 },
    ];
    expect(fitColumns(columns, 30)).toEqual([23, 7]);
  });

  test('share evenly where all want more than there is', () => {
    const columns = [
      { least: 4, whole: 90, wanted: 90 },
      { least: 6, whole: 90, wanted: 90 },
    ];
    expect(fitColumns(columns, 30)).toEqual([14, 16]);
  });

  test('are none where the least is too much', () => {
    expect(fitColumns([{ least: 9, whole: 9, wanted: 9 }], 8)).toBeUndefined();
  });
});
