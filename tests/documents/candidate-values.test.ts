import { describe, expect, test } from 'vitest';
import { findProblems, type Raw } from '../support/parse.ts';
import { rawCandidate, rawSpend } from '../support/raw-candidate.ts';

const SPEND = 'savings spend 1';

const answer = (more: Raw): Raw => ({ answers: { legal: { meets: 'Y', ...more } } });
const ratio = (typed: Raw | string): Raw => ({ savings: { ratio: typed } });
const spend = (more: Raw): Raw => ({
  savings: { spend: [rawSpend('£152m'), rawSpend('£68m', more)] },
});
const claim = (more: Raw): Raw => ({
  claims: [{ says: '£0.85m', about: 'residual', source: 'returns', ...more }],
});
const fte = (more: Raw): Raw => ({
  savings: { fte: { 'per-organisation': '5', organisations: '9', source: 'returns', ...more } },
});
const platform = (more: Raw): Raw => ({
  platform: { funder: 'HM Treasury', horizon: '10', build: ['£20m'], 'take-up': ['0%'], ...more },
});

/** What is wrong, the change that makes it so, where it stands, and what was typed there. */
const wrongValues: readonly (readonly [string, Raw, string, string | null])[] = [
  ['a status outside the five', { status: 'asessed' }, 'status', 'asessed'],
  ['an id that Windows keeps for a device', { candidate: 'aux' }, 'candidate', 'aux'],
  ['an empty owner', { owner: '' }, 'owner', ''],
  ['an answer without its mapping', { answers: { legal: 'Y' } }, 'answers legal', 'Y'],
  ['an answer that is none', answer({ meets: 'maybe' }), 'answers legal meets', 'maybe'],
  ['an empty reason', answer({ because: '' }), 'answers legal because', ''],
  ['sources left empty', answer({ sources: '' }), 'answers legal sources', ''],
  ['a chance above 100%', answer({ likely: '101%' }), 'answers legal likely', '101%'],
  ['no organisation', { organisations: '0' }, 'organisations', '0'],
  ['an id with a capital', { contains: ['Boats'] }, 'contains 0', 'Boats'],
  ['a horizon of no year', platform({ horizon: '0' }), 'platform horizon', '0'],
  ['a horizon of 501 years', platform({ horizon: '501' }), 'platform horizon', '501'],
  ['a horizon that is not whole', platform({ horizon: '9.5' }), 'platform horizon', '9.5'],
  ['a build cost that is no list', platform({ build: '£20m' }), 'platform build', '£20m'],
  ['no build cost at all', platform({ build: [] }), 'platform build', null],
  ['no take-up at all', platform({ 'take-up': [] }), 'platform take-up', null],
  ['take-up above 100%', platform({ 'take-up': ['0%', '101%'] }), 'platform take-up 1', '101%'],
  ['take-up in words', platform({ 'take-up': 'fast' }), 'platform take-up', 'fast'],
  ['more posts released than there are', fte({ released: '6' }), 'savings fte released', '6'],
  ['an amount in words', spend({ amount: 'lots' }), `${SPEND} amount`, 'lots'],
  ['an amount below nought', spend({ amount: '-£5m' }), `${SPEND} amount`, '-£5m'],
  ['an empty amount', spend({ amount: '' }), `${SPEND} amount`, ''],
  ['an amount that is a list', spend({ amount: ['£5m'] }), `${SPEND} amount`, null],
  ['a share without its sign', spend({ addressable: '50' }), `${SPEND} addressable`, '50'],
  [
    'a range that falls',
    spend({ amount: { low: '£3m', central: '£2m', high: '£4m' } }),
    `${SPEND} amount`,
    null,
  ],
  [
    'one value of a range without its sign',
    spend({ addressable: { low: '1%', central: '2', high: '3%' } }),
    `${SPEND} addressable central`,
    '2',
  ],
  ['a kind of spend outside the two', spend({ kind: 'capital' }), `${SPEND} kind`, 'capital'],
  ['a grade of 7', spend({ grade: '7' }), `${SPEND} grade`, '7'],
  ['a grade of 0', spend({ grade: '0' }), `${SPEND} grade`, '0'],
  ['a financial year of two years', spend({ year: '2021-23' }), `${SPEND} year`, '2021-23'],
  [
    'an unknown kind of ratio',
    ratio({ kind: 'roi', value: '9', source: 'a' }),
    'savings ratio kind',
    'roi',
  ],
  ['a ratio in words', ratio('about 130'), 'savings ratio', 'about 130'],
  ['a claim about something else', claim({ about: 'npv' }), 'claims 0 about', 'npv'],
  [
    'a day that no calendar has',
    { assessed: { by: 'us', on: '2026-02-30', edition: '2024-03' } },
    'assessed on',
    '2026-02-30',
  ],
];

/** A path in words, with list positions as numbers. */
const toPath = (words: string) =>
  words.split(' ').map((word) => (/^\d+$/.test(word) ? Number(word) : word));

describe('a candidate file', () => {
  test.each(
    wrongValues,
  )('has one wrong value, in its place, with %s', (_title, change, at, typed) => {
    expect(findProblems('candidate', rawCandidate(change))).toMatchObject([
      { rule: 'wrong-value', place: { path: toPath(at), at: 'value' }, facts: { typed } },
    ]);
  });

  test('may release every post there is, and none', () => {
    const raw = ['0', '5'].map((released) => rawCandidate(fte({ released })));
    expect(raw.flatMap((each) => findProblems('candidate', each))).toEqual([]);
  });

  test('may have a horizon of 1 and of 500 years', () => {
    const horizons = ['1', '500'].map((horizon) => rawCandidate(platform({ horizon })));
    expect(horizons.flatMap((raw) => findProblems('candidate', raw))).toEqual([]);
  });

  test('names the words that could have stood there', () => {
    expect(findProblems('candidate', rawCandidate({ status: 'asessed' }))).toMatchObject([
      { facts: { among: ['radar', 'assessed', 'adopting', 'delivered', 'benchmark'] } },
    ]);
  });
});
