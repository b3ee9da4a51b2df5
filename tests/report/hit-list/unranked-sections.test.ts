import { expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { radarSection } from '../../../src/report/hit-list/unranked-sections.ts';
import { makeState } from '../../support/make-state.ts';
import { parseCandidate, parseSheet } from '../../support/parse.ts';
import { rawCandidate } from '../../support/raw-candidate.ts';
import { rawSheet } from '../../support/raw-sheet.ts';

test('the radar says what to watch for, and by when where the file says so; in short its names', () => {
  const watch = [{ signal: 'A bill is tabled', by: '2027-06' }, { signal: 'A pilot ends' }];
  const boats = parseCandidate(rawCandidate({ status: 'radar', name: 'Boats', watch }));
  const sheet = parseSheet(rawSheet({ law: 'must' }));
  const { unranked } = assess(makeState({ sheet, candidates: [boats] }));
  expect(radarSection(unranked)).toMatchObject([
    {
      title: 'On the radar, to assess next',
      blocks: [{ kind: 'list', items: ['Boats: A bill is tabled (by 2027-06); A pilot ends'] }],
      hint: 'supplementary',
    },
    {
      title: 'On the radar, to assess next',
      blocks: [{ kind: 'paragraph', text: 'Boats.' }],
      hint: 'in-short',
    },
  ]);
});
