import { expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import {
  listReferenceSavings,
  replicationSection,
  tellReferenceSavings,
  tellWithoutSpend,
} from '../../../src/report/hit-list/savings-section.ts';
import { makeState } from '../../support/make-state.ts';
import { parseCandidate, parseSheet, type Raw } from '../../support/parse.ts';
import { rawAnswers, rawCandidate, rawSpend } from '../../support/raw-candidate.ts';
import { rawSheet } from '../../support/raw-sheet.ts';

const HALVED = { kind: 'baseline-per-residual', value: '2', grade: '1', source: 'returns' };

function rank(savings: Readonly<Record<string, Raw | null>>) {
  const sheet = parseSheet(rawSheet({ law: 'must' }));
  const candidates = Object.entries(savings).map(([candidate, each]) =>
    parseCandidate(
      rawCandidate({
        candidate,
        name: candidate,
        answers: rawAnswers({ law: '?' }),
        ...(each === null ? {} : { savings: each }),
      }),
    ),
  );
  return assess(makeState({ sheet, candidates })).ranked;
}

// the reference saving is 10% to 15% of the spend
const RANKED = rank({
  large: { spend: [rawSpend('£4m')], ratio: HALVED },
  small: { spend: [rawSpend('£2m')], ratio: HALVED },
  bare: null,
});

test('a picture names the candidate that would save most by the reference', () => {
  const savings = listReferenceSavings(RANKED, 'annual');
  expect(savings.map(({ label, words }) => `${label}: ${words}`)).toEqual([
    'large (open): £400k to £600k',
    'small (open): £200k to £300k',
  ]);
  expect(tellReferenceSavings(savings, 'annual')).toBe(
    'large (open) would save most by the reference, £400k to £600k a year, if it reached what comparable programmes aim at.',
  );
});

test('those that would save as much are all named, and one alone saves most of nobody', () => {
  const twins = rank({
    one: { spend: [rawSpend('£4m')], ratio: HALVED },
    two: { spend: [rawSpend('£4m')], ratio: HALVED },
  });
  expect(tellReferenceSavings(listReferenceSavings(twins, 'annual'), 'annual')).toBe(
    'one (open) and two (open) would save most by the reference, £400k to £600k each a year, if they reached what comparable programmes aim at.',
  );
  const alone = listReferenceSavings(RANKED.slice(0, 1), 'annual');
  expect(tellReferenceSavings(alone, 'annual')).toBe(
    'large (open) would save £400k to £600k a year if it reached what comparable programmes aim at.',
  );
});

test('a candidate without spend is named in words and stands in no table', () => {
  expect(tellWithoutSpend(RANKED)).toEqual([
    'No spend is stated, so no saving is estimated, for bare.',
  ]);
  expect(listReferenceSavings(RANKED, 'oneOff')).toEqual([]);
  expect(replicationSection(RANKED)).toMatchObject([
    {
      title: 'Replication of the paper',
      blocks: [
        { kind: 'paragraph' },
        {
          rows: [
            ['large', 'a year', '£4.00m → £2.00m → £2.00m', '£2.0m', 'not stated', '1'],
            ['small', 'a year', '£2.00m → £1.00m → £1.00m', '£1.0m', 'not stated', '2'],
          ],
        },
      ],
    },
  ]);
  expect(replicationSection(rank({ bare: null }))).toEqual([]);
});
