import { describe, expect, test } from 'vitest';
import { causesSection, sheetEffectsSection } from '../../../src/report/comparison/causes.ts';
import { rawAnswers, rawCandidate } from '../../support/raw-candidate.ts';
import { titlesOf } from '../titles-of.ts';
import { blocksOf, boats, reportOn } from './report-on.ts';

const ferries = (meets: Readonly<Record<string, string>>) =>
  rawCandidate({ candidate: 'ferries', name: 'Ferries', answers: rawAnswers(meets) });

describe('why candidates moved', () => {
  test('is told of each under its name, the first of the later list first', () => {
    const { comparison } = reportOn(
      { candidates: [boats({ law: 'Y', price: 'Y' }), ferries({ law: 'Y', price: '?' })] },
      { candidates: [boats({ law: 'Y', price: 'N' }), ferries({ law: 'Y', price: '?' })] },
    );
    const [why] = causesSection(comparison);
    expect(titlesOf(why?.kind === 'section' ? why.blocks : [])).toEqual(['Ferries', 'Boats']);
    // where Ferries is ruled out too, the Could that neither answers decides between them
    expect(blocksOf(causesSection(comparison), 'Ferries')).toEqual([
      {
        kind: 'list',
        items: ['Rank 2 [1–2] → 1 [1–2]: Boats’ answer on price (2) went from Y to N.'],
      },
    ]);
  });

  test('begins with the verdict, then the ranks, then the savings', () => {
    const { comparison } = reportOn(
      { candidates: [boats({ law: 'Y', price: '?' }, '£2m'), ferries({ law: 'Y', price: 'Y' })] },
      { candidates: [boats({ law: 'Y', price: 'Y' }, '£4m'), ferries({ law: 'Y', price: 'Y' })] },
    );
    const [first] = blocksOf(causesSection(comparison), 'Boats');
    const lines = first?.kind === 'list' ? first.items.map(String) : [];
    expect(lines[0]).toMatch(/^Boats went from open to qualifies because /);
    expect(lines[1]).toMatch(/^Rank 2 .* → 1 /);
    // half of £2m, and of £4m, is saved
    expect(lines.at(-1)).toBe(
      'Addressable spend a year £2.00m → £4.00m, adjusted saving a year £1.0m → £2.0m: its spend line desks changed (amount £2m → £4m).',
    );
  });

  test('counts the edits of one candidate beyond eight', () => {
    // each of ten candidates with a Must more pushes Ferries down by one
    const entered = Array.from({ length: 10 }, (_, index) =>
      boats({ law: 'Y', price: 'Y' }, undefined, { candidate: `b${index}`, name: `B${index}` }),
    );
    const { comparison } = reportOn(
      { candidates: [ferries({ law: 'N', price: 'N' })] },
      { candidates: [...entered, ferries({ law: 'N', price: 'N' })] },
    );
    const [first] = blocksOf(causesSection(comparison), 'Ferries');
    const lines = first?.kind === 'list' ? first.items : [];
    expect(lines).toHaveLength(9);
    expect(lines[0]).toBe('Rank 1 [1] → 2 [2]: B0 was added.');
    expect(lines[8]).toBe('And 2 more; the JSON has all.');
  });

  test('is that a candidate was taken out, or added and as what', () => {
    const { comparison } = reportOn(
      { candidates: [boats({ law: 'Y' })] },
      { candidates: [{ ...ferries({ law: 'Y' }), status: 'radar' }] },
    );
    const blocks = causesSection(comparison);
    expect(blocksOf(blocks, 'Ferries')).toEqual([
      { kind: 'list', items: ['It was added, as radar.'] },
    ]);
    const [boatsList] = blocksOf(blocks, 'Boats');
    expect(boatsList?.kind === 'list' ? boatsList.items[0] : '').toBe('It was taken out.');
  });

  test('is left out where a status alone differs and every candidate is ranked anyway', () => {
    const { comparison } = reportOn(
      { candidates: [boats({ law: 'Y' }, undefined, { status: 'radar' })] },
      { candidates: [boats({ law: 'Y' })] },
      { all: true },
    );
    expect(comparison.moved.told.map(({ id }) => id)).toEqual(['boats']);
    expect(causesSection(comparison)).toEqual([]);
  });
});

describe('what each edit of the sheet changes', () => {
  test('is a row, with the verdicts and the ranks that it moves', () => {
    const { comparison } = reportOn(
      { candidates: [boats({ law: 'Y', price: 'N' })], markings: { law: 'must', price: 'must' } },
      { candidates: [boats({ law: 'Y', price: 'N' })], markings: { law: 'must', price: 1 } },
    );
    const [section] = sheetEffectsSection(comparison);
    const [table] = section?.kind === 'section' ? section.blocks : [];
    expect(table?.kind === 'table' ? table.rows : []).toEqual([
      ['the sheet made price (2) a Could', 'Boats ruled out → qualifies', 'none'],
    ]);
  });

  test('is left out where the sheet is the same', () => {
    const { comparison } = reportOn(
      { candidates: [boats({ law: 'Y' })] },
      { candidates: [boats({ law: 'N' })] },
    );
    expect(sheetEffectsSection(comparison)).toEqual([]);
  });
});
