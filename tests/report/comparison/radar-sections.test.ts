import { expect, test } from 'vitest';
import { radarSections } from '../../../src/report/comparison/radar-sections.ts';
import { titlesOf } from '../titles-of.ts';
import { blocksOf, boats, reportOn } from './report-on.ts';

test('signals and stale documents are told as at the day', () => {
  const watched = boats({ law: '?' }, undefined, {
    watch: [{ signal: 'The port is sold', by: '2026-03' }],
    assessed: { on: '2025-03-01', by: 'Ann', edition: '2023-01' },
  });
  const side = { candidates: [watched] };
  const { comparison } = reportOn(side, side, { date: '2026-04-01' });
  const sections = radarSections(comparison);
  expect(titlesOf(sections)).toEqual(['Signals past their date', 'Too old to rest on']);
  expect(blocksOf(sections, 'Signals past their date')).toEqual([
    { kind: 'list', items: ['Boats: The port is sold (by 2026-03)'] },
  ]);
  expect(blocksOf(sections, 'Too old to rest on')).toEqual([
    {
      kind: 'list',
      items: [
        'Boats: answered on edition 2023-01 of the sheet, which is now 2024-03',
        'Boats: assessed on 2025-03-01, more than a year before 2026-04-01',
      ],
    },
  ]);
});

test('questions answered are told by candidate, those of yes before those of no', () => {
  const { comparison } = reportOn(
    { candidates: [boats({ law: '?', price: '?', extra: '?' })] },
    { candidates: [boats({ law: 'N', price: 'Y', extra: 'Y' })] },
  );
  expect(blocksOf(radarSections(comparison), 'Questions answered since')).toEqual([
    { kind: 'list', items: ['Boats: yes to price (2) and extra (3)', 'Boats: no to law (1)'] },
  ]);
});

test('a criterion that came or went asks new questions and no longer asks old ones', () => {
  const candidates = [boats({ law: 'Y' })];
  const { comparison } = reportOn(
    { candidates, markings: { law: 'must', price: 'must' } },
    { candidates, markings: { law: 'must', extra: 1 } },
  );
  const sections = radarSections(comparison);
  expect(blocksOf(sections, 'New questions')).toEqual([
    { kind: 'list', items: ['Boats: extra (2)'] },
  ]);
  expect(blocksOf(sections, 'Questions no longer asked')).toEqual([
    { kind: 'list', items: ['Boats: price (2)'] },
  ]);
});
