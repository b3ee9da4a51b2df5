import { describe, expect, test } from 'vitest';
import { compareStates } from '../../src/compare/compare.ts';
import { candidateSchema } from '../../src/documents/candidate.ts';
import { platform } from '../../src/documents/platform.ts';
import { savingsInput } from '../../src/documents/savings-input.ts';
import { spendLine } from '../../src/documents/spend-line.ts';
import { parseAssumptions, parseCandidate, parseSheet, type Raw } from '../support/parse.ts';
import { rawAssumptions, rawDeflators } from '../support/raw-assumptions.ts';
import { rawAnswers, rawCandidate, rawSpend } from '../support/raw-candidate.ts';
import { rawSheet } from '../support/raw-sheet.ts';
import { document } from '../support/state-pairs.ts';

const PLATFORM = { funder: 'The port', horizon: '3', build: ['£1m'], 'take-up': ['50%'] };

const SPEND = rawSpend('£5m', { year: '2020' });

const FTE = {
  'per-organisation': '5',
  released: '2',
  organisations: '10',
  source: 'returns',
};

/** For each key of a candidate's file another value than that of the base, or one where that has none. */
const OTHER: Readonly<Record<string, Raw[string]>> = {
  name: 'Ferry permits',
  sector: 'Health',
  status: 'delivered',
  summary: 'Permits.',
  waste: 'Desks.',
  solution: 'A service.',
  roles: { funder: 'The port' },
  organisations: '12',
  owner: 'The harbour master',
  assessed: { by: 'A. Analyst', on: '2026-11-20', edition: '2024-03' },
  answers: rawAnswers({ law: 'N' }),
  'other-benefits': [{ what: 'Quicker permits' }],
  claims: [{ says: '£5m', about: 'spend', source: 'returns' }],
  contains: ['ferries'],
  watch: [{ signal: 'A second port asks' }],
  sources: { returns: { title: 'Returns of 2023' } },
};

const OTHER_SAVINGS: Readonly<Record<string, Raw[string]>> = {
  spend: [SPEND, rawSpend('£1m', { id: 'post', year: '2020' })],
  ratio: 'running-cost',
  cashable: '50%',
  'retained-local': '10%',
  fte: FTE,
  overlaps: ['ferries'],
  'price-base': '2021',
};

const OTHER_PLATFORM: Readonly<Record<string, Raw[string]>> = {
  funder: 'The Treasury',
  year: '2021',
  horizon: '4',
  build: ['£2m'],
  transition: ['£1m'],
  run: ['£1m'],
  onboarding: '£1k',
  'optimism-bias': { build: '10%' },
  'take-up': ['60%'],
  source: 'returns',
};

const OTHER_LINE: Readonly<Record<string, string>> = {
  id: 'counters',
  name: 'Counters',
  amount: '£6m',
  year: '2021',
  source: 'survey',
  addressable: '90%',
  grade: '3',
  overhead: 'yes',
  kind: 'one-off',
};

function base(more: Raw = {}): Raw {
  return rawCandidate({
    answers: rawAnswers({ law: 'Y' }),
    organisations: '10',
    savings: { spend: [SPEND] },
    platform: PLATFORM,
    ...more,
  });
}

function countEdits(after: Raw): number {
  const side = (raw: Raw) => ({
    sheet: document(rawSheet({ law: 'must' }), parseSheet),
    assumptions: document(
      rawAssumptions({ deflators: rawDeflators({ '2020': '100', '2021': '110' }) }),
      parseAssumptions,
    ),
    candidates: [document(raw, parseCandidate)],
  });
  const options = { by: 'answers', all: false, date: null } as const;
  return compareStates(side(base()), side(after), options, { isWorkable: () => true }).edits.length;
}

/** Every key of a schema but those named. */
function keysOf(schema: { readonly shape: object }, but: readonly string[] = []): string[] {
  return Object.keys(schema.shape)
    .filter((key) => !but.includes(key))
    .sort();
}

describe('another value of any key of a candidate', () => {
  test('is covered by these cases', () => {
    expect(Object.keys(OTHER).sort()).toEqual(
      keysOf(candidateSchema, ['candidate', 'savings', 'platform']),
    );
    expect(Object.keys(OTHER_SAVINGS).sort()).toEqual(keysOf(savingsInput));
    expect(Object.keys(OTHER_PLATFORM).sort()).toEqual(keysOf(platform));
    expect(Object.keys(OTHER_LINE).sort()).toEqual(keysOf(spendLine));
  });

  const cases = [
    ...Object.entries(OTHER).map(([key, value]) => ({ key, after: base({ [key]: value }) })),
    ...Object.entries(OTHER_SAVINGS).map(([key, value]) => ({
      key: `savings.${key}`,
      after: base({ savings: { spend: [SPEND], [key]: value } }),
    })),
    ...Object.entries(OTHER_PLATFORM).map(([key, value]) => ({
      key: `platform.${key}`,
      after: base({ platform: { ...PLATFORM, [key]: value } }),
    })),
    ...Object.entries(OTHER_LINE).map(([key, value]) => ({
      key: `savings.spend.${key}`,
      after: base({ savings: { spend: [{ ...SPEND, [key]: value }] } }),
    })),
  ];
  for (const { key, after } of cases) {
    test(`is an edit: ${key}`, () => {
      expect(countEdits(after)).toBeGreaterThan(0);
    });
  }

  test('is none where nothing differs', () => {
    expect(countEdits(base())).toBe(0);
  });
});
