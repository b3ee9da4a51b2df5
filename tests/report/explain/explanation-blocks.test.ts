import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/report/blocks.ts';
import { explanationBlocks } from '../../../src/report/explain/explanation-blocks.ts';
import type { Raw } from '../../support/parse.ts';
import { rawAnswers, rawCandidate, rawSpend } from '../../support/raw-candidate.ts';
import { titlesOf } from '../titles-of.ts';
import { blocksOf, explainOne, paragraphsOf, tableRowsOf } from './explain-one.ts';

/** A platform that costs £10 at once, taken up in full from year 1. */
const PLATFORM: Raw = {
  funder: 'The Treasury',
  build: ['£10'],
  'take-up': ['0%', '100%'],
  horizon: '3',
  'optimism-bias': { build: '0%' },
};

const sectionOf = (more: Raw, title: string) =>
  blocksOf(explanationBlocks(explainOne(more)), title);

describe('the blocks of an explanation', () => {
  test('of a bare candidate are its title, verdict, worth, answers, sources and method', () => {
    const blocks = explanationBlocks(explainOne({}));
    expect(blocks[0]).toEqual({ kind: 'title', text: 'Boat permits' });
    expect(titlesOf(blocks)).toEqual(['Verdict', 'Worth', 'Answers', 'Sources', 'Method']);
  });

  test('set verdict, worth and savings of an appraised candidate before the answers', () => {
    const blocks = explanationBlocks(
      explainOne({
        summary: 'Permits to keep a boat.',
        roles: { funder: 'The port' },
        savings: { spend: [rawSpend('£60')] },
        platform: PLATFORM,
        claims: [{ says: '£60', about: 'spend', source: 'returns' }],
        'other-benefits': [{ what: 'Quicker permits', for: 'boat owners' }],
      }),
    );
    expect(titlesOf(blocks)).toEqual([
      'Verdict',
      'Worth',
      'Reference saving, a year',
      'Savings: Permit desks, annual',
      'Savings: cash-releasing part, a year',
      'Roles',
      'Answers',
      'Platform, as stated',
      'Appraisal, top-down: a replication of the paper’s ratio, price year not stated',
      'Who pays, year by year',
      'Year by year, central',
      'Year by year, everything adverse',
      'Year by year, everything favourable',
      'Chances of the net present value',
      'What drives the net present value',
      'Switching values',
      'Assumptions used',
      'Published figures beside ours',
      'Other benefits, never summed',
      'Sources',
      'Method',
    ]);
    expect(paragraphsOf(blocks)).toEqual(['Permits to keep a boat.']);
  });

  test('say what was assumed before all else', () => {
    const assumed = [{ path: 'boat-permits.law', value: 'N', was: null }];
    const [, caveats] = explanationBlocks(explainOne({}, { assumed }));
    expect(caveats).toEqual({
      kind: 'caveats',
      caveats: [{ lead: 'Assumed', text: 'boat-permits.law = N (in the file: nothing)' }],
    });
  });

  test('give the verdict with its grounds, the rank with its neighbours, and what was counted', () => {
    const others = [
      rawCandidate({
        candidate: 'ferries',
        name: 'Ferries',
        answers: rawAnswers({ law: 'Y', price: 'Y' }),
      }),
    ];
    const explanation = explainOne(
      { answers: { law: { meets: 'N', unless: 'the law changes' }, extra: { meets: 'Y' } } },
      { others },
    );
    const verdict = blocksOf(explanationBlocks(explanation), 'Verdict');
    expect(paragraphsOf(verdict).slice(0, -1)).toEqual([
      'Ruled out: 1 of 2 Musts is not met.',
      'law (1) is not met, unless the law changes.',
      'Rank 2 of 2, whatever the unknown answers turn out to be.',
      'Below Ferries: this one is ruled out, that one qualifies.',
    ]);
    expect(paragraphsOf(verdict).at(-1)).toEqual([
      'Musts met: 0 of 2, 1 unknown, 1 not met. Could points: 1 of 1.',
      {
        kind: 'note',
        note: {
          places: [{ kind: 'line', file: 'candidate.yaml', line: 1, sources: [] }],
          formula: 'answers counted against the sheet',
        },
      },
    ]);
  });

  test('give each answer its tone, its reason and a note, and to a question without an answer the place where it would stand', () => {
    const law = {
      meets: 'N',
      because: 'It is barred.',
      unless: 'the law changes',
      sources: ['returns'],
    };
    const price = { meets: '?', because: 'Nobody said.', settle: 'Ask the port.' };
    const rows = tableRowsOf(sectionOf({ answers: { law, price } }, 'Answers'));
    const note = (sources: readonly object[]) => ({
      kind: 'note',
      note: { places: [{ kind: 'line', file: 'candidate.yaml', line: 2, sources }] },
    });
    expect(rows).toEqual([
      [
        '1',
        'law',
        'Must',
        [
          { kind: 'toned', tone: 'bad', text: 'N' },
          note([{ id: 'returns', name: 'Returns of 2022' }]),
        ],
        'It is barred. Unless the law changes.',
      ],
      [
        '2',
        'price',
        'Must',
        [{ kind: 'toned', tone: 'open', text: '?' }, note([])],
        'Nobody said. To settle it: Ask the port.',
      ],
      [
        '3',
        'extra',
        'Could',
        [
          { kind: 'toned', tone: 'open', text: '?' },
          {
            kind: 'note',
            note: {
              places: [{ kind: 'line', file: 'candidate.yaml', line: 1, sources: [] }],
              formula: 'not answered, so unknown',
            },
          },
        ],
        'Not answered. To settle it: Ask somebody who knows.',
      ],
    ]);
  });

  test('set a published figure beside ours, and say by how much it differs', () => {
    const claims = [
      { says: '£70', about: 'spend', source: 'returns', note: 'A guess.' },
      { says: '£5m', about: 'context', source: 'returns' },
    ];
    const more = { savings: { spend: [rawSpend('£60')] }, claims };
    const rows = tableRowsOf(sectionOf(more, 'Published figures beside ours'));
    expect(rows.map((row) => row.slice(1).map(wordsOf))).toEqual([
      ['spend', '£60', 'differs: £10 more than ours', 'A guess.'],
      ['context', '–', 'context, not compared', ''],
    ]);
  });

  test('show the flows of each year, costs not yet discounted', () => {
    // top-down with a ratio of 2 of the best grade, half of £60 is saved a year from year 1 on
    const ratio = { kind: 'baseline-per-residual', value: '2', grade: '1', source: 'returns' };
    const more = { savings: { spend: [rawSpend('£60')], ratio }, platform: PLATFORM };
    const rows = tableRowsOf(sectionOf(more, 'Year by year, central'));
    expect(rows.map((row) => row.map(wordsOf))).toEqual([
      ['0', '1.000000', '0%', '£0', '£10', '£0', '£0', '£0', '−£10'],
      ['1', '0.966184', '100%', '£30', '£0', '£0', '£0', '£0', '£30'],
      ['2', '0.933511', '100%', '£30', '£0', '£0', '£0', '£0', '£30'],
    ]);
  });
});
