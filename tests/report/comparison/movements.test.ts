import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/report/blocks.ts';
import { movementsSection } from '../../../src/report/comparison/movements.ts';
import { rawAnswers, rawCandidate } from '../../support/raw-candidate.ts';
import { blocksOf, boats, reportOn } from './report-on.ts';

const ferries = rawCandidate({
  candidate: 'ferries',
  name: 'Ferries',
  status: 'radar',
  answers: rawAnswers({ law: 'Y' }),
});

function tableOf(blocks: readonly Block[]) {
  const table = blocksOf(blocks, 'Movements').find(({ kind }) => kind === 'table');
  if (table?.kind !== 'table') throw new Error('There is no table.');
  return { headings: table.columns.map(({ heading }) => heading), rows: table.rows };
}

describe('the table of movements', () => {
  test('has both sides of what differs, and once what does not', () => {
    const { comparison } = reportOn(
      { candidates: [boats({ law: 'Y', price: '?' })] },
      { candidates: [boats({ law: 'Y', price: 'N' }), ferries] },
    );
    const { headings, rows } = tableOf(movementsSection(comparison));
    expect(headings).toEqual(['Candidate', 'Verdict', 'Rank', 'Musts met', 'Status']);
    expect(rows).toEqual([
      ['Boats', 'open → ruled out', '1 [1]', '1 of 2', 'assessed'],
      ['Ferries', '– → open', '–', '– → 1 of 2', 'added as radar'],
    ]);
  });

  test('says who was taken out', () => {
    const { comparison } = reportOn({ candidates: [boats({ law: 'Y' })] }, { candidates: [] });
    expect(tableOf(movementsSection(comparison)).rows).toEqual([
      ['Boats', 'open → –', '1 [1] → –', '1 of 2 → –', 'taken out'],
    ]);
  });

  test('has a column for a top that was asked for', () => {
    // the only one is first either way, but a candidate that is ruled out is in no top
    const { comparison } = reportOn(
      { candidates: [boats({ law: 'Y', price: 'N' })] },
      { candidates: [boats({ law: 'Y', price: 'Y' })] },
      { top: 1 },
    );
    const { headings, rows } = tableOf(movementsSection(comparison));
    expect(headings[4]).toBe('Top 1');
    expect(rows[0]?.[4]).toBe('out → in');
  });

  test('counts above it those of which only the rank moved, where they are many', () => {
    // Boats, first now, pushes 30 that were first down to rank 2
    const fleet = Array.from({ length: 30 }, (_, index) =>
      rawCandidate({ candidate: `b${index}`, answers: rawAnswers({ law: 'Y', price: 'N' }) }),
    );
    const { comparison } = reportOn(
      { candidates: [...fleet, boats({ law: 'N', price: 'N' })] },
      { candidates: [...fleet, boats({ law: 'Y', price: 'Y' })] },
    );
    const blocks = movementsSection(comparison);
    expect(blocksOf(blocks, 'Movements')[0]).toEqual({
      kind: 'paragraph',
      text: 'Besides, of 30 candidates only the rank or its range changed; the JSON has them.',
    });
    expect(tableOf(blocks).rows.map(([name]) => name)).toEqual(['Boats']);
  });

  test('is left out where nobody moved', () => {
    const { comparison } = reportOn(
      { candidates: [boats({ law: 'Y' })] },
      { candidates: [boats({ law: 'Y' }, undefined, { summary: 'New' })] },
    );
    expect(movementsSection(comparison)).toEqual([]);
  });
});
