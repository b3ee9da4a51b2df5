import { expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { totalsSection } from '../../../src/report/hit-list/totals-section.ts';
import { makeState } from '../../support/make-state.ts';
import { parseCandidate, parseSheet, type Raw } from '../../support/parse.ts';
import { rawAnswers, rawCandidate, rawSpend } from '../../support/raw-candidate.ts';
import { rawSheet } from '../../support/raw-sheet.ts';

const HALVED = { kind: 'baseline-per-residual', value: '2', grade: '1', source: 'returns' };

function open(candidate: string, savings: Raw) {
  return parseCandidate(
    rawCandidate({ candidate, name: candidate, answers: rawAnswers({ law: '?' }), savings }),
  );
}

function blocksOf(...candidates: ReturnType<typeof open>[]) {
  const sheet = parseSheet(rawSheet({ law: 'must' }));
  const [section] = totalsSection(assess(makeState({ sheet, candidates })));
  return section?.kind === 'section' ? section.blocks : [];
}

test('spend that two open candidates count is in the total once, and the other is named', () => {
  const blocks = blocksOf(
    open('large', { spend: [rawSpend('£4m')], ratio: HALVED }),
    open('small', { spend: [rawSpend('£2m')], ratio: HALVED, overlaps: ['large'] }),
  );
  expect(blocks).toMatchObject([
    { kind: 'paragraph' },
    // £4m at 1 in 2 leaves £2m; the reference saving is 10% to 15% of the spend
    {
      rows: [['Open, a year', '£400k to £600k', '£4.00m → £2.00m → £2.00m', '£2.0m', 'not stated']],
    },
    {
      text: 'Counted once; left out, since another candidate counts the same spend: small.',
    },
  ]);
});

test('one-off spend without a ratio is told in the one-off total, and in no other', () => {
  const once = { kind: 'one-off' };
  const blocks = blocksOf(
    open('bare', { spend: [rawSpend('£6m', once)], ratio: 'none' }),
    open('moved', { spend: [rawSpend('£2m', once)], ratio: HALVED }),
    open('yearly', { spend: [rawSpend('£4m')], ratio: HALVED }),
  );
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  expect(rows.map(([label, , replication]) => [label, replication])).toEqual([
    ['Open, a year', '£4.00m → £2.00m → £2.00m'],
    [
      'Open, one-off',
      '£8.00m → £1.00m → £1.00m; of the addressable spend, £6.00m has no ratio applied',
    ],
  ]);
});
