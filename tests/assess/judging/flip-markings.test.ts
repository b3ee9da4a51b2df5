import { describe, expect, test } from 'vitest';
import { flipMarkings } from '../../../src/assess/judging/flip-markings.ts';
import { parseSheet } from '../../support/parse.ts';
import { rawSheet } from '../../support/raw-sheet.ts';

const SHEET = parseSheet(rawSheet({ law: 'must', cost: 'must', speed: 3 }));

function markingsOf(ids: readonly string[]): string[] | undefined {
  const flipped = flipMarkings(SHEET, new Set(ids));
  return flipped?.criteria.map(({ marking, points }) => `${marking} ${points}`);
}

describe('flipMarkings', () => {
  test('gives the sheet itself where nothing is flipped', () => {
    expect(flipMarkings(SHEET, new Set())).toBe(SHEET);
  });

  test('makes a Must a Could of one point, and a Could a Must', () => {
    expect(markingsOf(['law'])).toEqual(['could 1', 'must 1', 'could 3']);
    expect(markingsOf(['speed'])).toEqual(['must 1', 'must 1', 'must 3']);
  });

  test('flips several at once, so that the last Must may give way to a new one', () => {
    expect(markingsOf(['law', 'cost', 'speed'])).toEqual(['could 1', 'could 1', 'must 3']);
  });

  test('is refused where no Must would be left', () => {
    expect(flipMarkings(SHEET, new Set(['law', 'cost']))).toBeUndefined();
  });
});
