import { expect, test } from 'vitest';
import { sheetEffectsSection } from '../../../src/report/comparison/causes.ts';
import { stillEditsSection } from '../../../src/report/comparison/still-edits.ts';
import { boats, reportOn } from './report-on.ts';

const TITLE = 'Other edits, which moved no verdict, rank or sum';

test('edits that moved nothing stand under what they are of, by kind', () => {
  const before = { law: { meets: 'Y', because: 'So they say' }, price: { meets: '?' } };
  const after = { law: { meets: 'Y', because: 'It is law' }, price: { meets: '?' } };
  const { comparison } = reportOn(
    { candidates: [boats({}, undefined, { answers: before, owner: 'Ann' })] },
    { candidates: [boats({}, undefined, { answers: after, owner: 'Bob' })] },
  );
  expect(stillEditsSection(comparison)).toEqual([
    {
      kind: 'section',
      title: TITLE,
      hint: undefined,
      blocks: [
        {
          kind: 'section',
          title: 'Boats',
          hint: undefined,
          blocks: [{ kind: 'list', items: ['reasons: law (1)', 'texts: owner'] }],
        },
      ],
    },
  ]);
});

test('an answer that moved nothing is told in full', () => {
  // the only candidate is first whatever it says of the Could
  const { comparison } = reportOn(
    { candidates: [boats({ law: 'Y', price: 'Y', extra: 'N' })] },
    { candidates: [boats({ law: 'Y', price: 'Y', extra: 'Y' })] },
  );
  expect(JSON.stringify(stillEditsSection(comparison))).toContain(
    '["its answer on extra (3) went from N to Y"]',
  );
});

test('an edit of the sheet that moved nothing stands here, since its table has only those that did', () => {
  const candidates = [boats({ law: 'Y', price: 'Y', extra: 'N' })];
  const { comparison } = reportOn(
    { candidates },
    { candidates, markings: { law: 'must', price: 'must', extra: 2 } },
  );
  expect(comparison.still).toHaveLength(1);
  expect(JSON.stringify(stillEditsSection(comparison))).toContain(
    '["the sheet changed the points of extra (3) (1 → 2)"]',
  );
  expect(sheetEffectsSection(comparison)).toEqual([]);
});
