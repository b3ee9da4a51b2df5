import { expect, test } from 'vitest';
import type { Step } from '../../src/compare/attribute.ts';
import type { FigureMove } from '../../src/compare/figures.ts';
import { listLargestFirst } from '../../src/compare/largest-first.ts';
import { Decimal } from '../../src/documents/decimal.ts';

/** A step that moves totals by so many pounds a year, each in its figure. */
function step(...changes: readonly (readonly [FigureMove['figure'], number])[]): Step {
  const totals = changes.map(([figure, pounds]) => {
    const change = { central: new Decimal(pounds) };
    return { of: 'open', period: 'annual', figure, from: null, to: null, change } as const;
  });
  return { edits: [], moves: { verdicts: [], ranks: [], savings: [], totals } };
}

test('what moved a total most stands first, up or down, and equal ones as they were', () => {
  const [small, great, fall, same] = [
    step(['adjusted', 5]),
    step(['addressable', 10], ['adjusted', 60]),
    step(['adjusted', -540]),
    step(['adjusted', 5]),
  ];
  expect(listLargestFirst([small, great, fall, same])).toEqual([fall, great, small, same]);
});

test('what moved only the spend counts by that, and what moved no total is left out', () => {
  const [spend, saving, still] = [step(['addressable', 7]), step(['adjusted', 6]), step()];
  expect(listLargestFirst([saving, still, spend])).toEqual([spend, saving]);
});
