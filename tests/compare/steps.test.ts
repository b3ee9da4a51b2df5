import { describe, expect, test } from 'vitest';
import { isWorkable } from '../../src/check/is-workable.ts';
import { type Comparison, compareStates } from '../../src/compare/compare.ts';
import { document } from '../support/document.ts';
import { parseAssumptions, parseCandidate, parseSheet, type Raw } from '../support/parse.ts';
import { rawAssumptions, rawDeflators, rawNamedRatio } from '../support/raw-assumptions.ts';
import { rawAnswers, rawCandidate, rawSpend } from '../support/raw-candidate.ts';
import { type Marking, rawSheet } from '../support/raw-sheet.ts';

interface RawState {
  readonly markings?: Readonly<Record<string, Marking>>;
  readonly assumptions?: Raw;
  readonly candidates: readonly Raw[];
}

/** A ratio that saves half, on the best evidence: £10m of addressable spend saves £5m. */
const HALVING = rawNamedRatio('baseline-per-residual', '2', { grade: '1' });

function toSide({ markings = { law: 'must' }, assumptions = {}, candidates }: RawState) {
  const ratios = { 'nhs-jobs': HALVING };
  return {
    sheet: document(rawSheet(markings), parseSheet),
    assumptions: document(rawAssumptions({ ratios, ...assumptions }), parseAssumptions),
    candidates: candidates.map((raw) => document(raw, parseCandidate)),
  };
}

function compare(before: RawState, after: RawState): Comparison {
  const options = { by: 'answers', all: false, date: null } as const;
  return compareStates(toSide(before), toSide(after), options, { isWorkable });
}

function boat(savings: Raw, more: Raw = {}): Raw {
  return rawCandidate({ answers: rawAnswers({ law: 'Y' }), savings, ...more });
}

/** The steps in short: what was edited, and how the total of those that qualify moved. */
function listSteps({ steps }: Comparison) {
  return steps.map(({ edits, moves }) => ({
    edits: edits.map(({ what, subject }) => `${what} ${subject}`.trim()),
    adjusted: moves.totals
      .filter(({ of, figure }) => of === 'qualifies' && figure === 'adjusted')
      .map(({ from, to, change }) =>
        [from?.central, to?.central, change.central].map((sum) => sum?.toFixed() ?? null),
      ),
  }));
}

describe('the steps between two states', () => {
  test('are one for each figure of a spend line, in a fixed order', () => {
    const line = { id: 'desks', addressable: '50%', grade: '1' };
    const before = boat({ spend: [rawSpend('£20m', line)] });
    const after = boat({ spend: [rawSpend('£30m', { ...line, addressable: '100%', grade: '2' })] });
    // half of 20 is 10, saving 5; of 30 is 15, saving 7.5; all of 30 saves 15; a cut of 5% leaves 14.25
    expect(listSteps(compare({ candidates: [before] }, { candidates: [after] }))).toEqual([
      { edits: ['spend desks'], adjusted: [['5000000', '7500000', '2500000']] },
      { edits: ['spend desks'], adjusted: [['7500000', '15000000', '7500000']] },
      { edits: ['spend desks'], adjusted: [['15000000', '14250000', '-750000']] },
    ]);
  });

  test('make the sheet first, the assumptions next, then candidates by id with answers before spend', () => {
    const spend = [rawSpend('£10m')];
    const { steps } = compare(
      {
        markings: { law: 'must', price: 1 },
        candidates: [
          boat({ spend }, { candidate: 'b' }),
          boat({ spend }, { candidate: 'a', answers: rawAnswers({ law: '?' }) }),
        ],
      },
      {
        markings: { law: 'must', price: 2 },
        assumptions: { ratios: { 'nhs-jobs': { ...HALVING, value: '4' } } },
        candidates: [
          boat({ spend: [rawSpend('£20m')] }, { candidate: 'b', status: 'delivered' }),
          boat({ spend: [], ratio: 'none' }, { candidate: 'a' }),
          boat({ spend }, { candidate: 'c' }),
        ],
      },
    );
    const told = steps.flatMap(({ edits }) =>
      edits.map(({ of, candidate, what, subject }) => [of, candidate, what, subject]),
    );
    expect(told).toEqual([
      ['sheet', null, 'points', 'price'],
      ['assumptions', null, 'assumption', 'ratios.nhs-jobs'],
      ['candidate', 'a', 'answer', 'law'],
      ['candidate', 'a', 'spend', 'desks'],
      ['candidate', 'a', 'savings', 'ratio'],
      ['candidate', 'b', 'spend', 'desks'],
      ['candidate', 'b', 'status', 'status'],
      ['candidate', 'c', 'entered', ''],
    ]);
  });

  test('join edits where amounts could not be worked out after the first alone', () => {
    // only the calendar years 2020 and 2021 have an index: 2019-20 cannot be brought to 2020
    const deflators = { deflators: rawDeflators({ '2020': '100', '2021': '110' }) };
    const before = boat({ spend: [rawSpend('£10m', { year: '2020' })], 'price-base': '2021' });
    const after = boat({ spend: [rawSpend('£10m', { year: '2019-20' })], 'price-base': '2019-20' });
    const comparison = compare(
      { assumptions: deflators, candidates: [before] },
      { assumptions: deflators, candidates: [after] },
    );
    // £10m of 2020 is £11m of 2021, saving 5.5; without rebasing it saves 5
    expect(listSteps(comparison)).toEqual([
      {
        edits: ['spend desks', 'savings price-base'],
        adjusted: [['5500000', '5000000', '-500000']],
      },
    ]);
  });

  test('never count a running cost twice on the way', () => {
    const platform = { funder: 'The Treasury', horizon: '2', build: ['£1m'], 'take-up': ['100%'] };
    const spend = [rawSpend('£10m')];
    const costed = boat({ spend }, { platform });
    const bottomUp = boat(
      { spend, 'retained-local': '10%' },
      { platform: { ...platform, run: ['£1m'] } },
    );
    const edits = (comparison: Comparison) => listSteps(comparison).map((step) => step.edits);
    // the local share is edited before the platform; on the way back its end would leave the cost counted twice
    expect(edits(compare({ candidates: [costed] }, { candidates: [bottomUp] }))).toEqual([
      ['savings retained-local'],
      ['platform run'],
    ]);
    expect(edits(compare({ candidates: [bottomUp] }, { candidates: [costed] }))).toEqual([
      ['savings retained-local', 'platform run'],
    ]);
  });

  test('keep an assumption that is taken out until no candidate uses it', () => {
    const spend = [rawSpend('£10m')];
    const comparison = compare(
      {
        assumptions: { ratios: { 'nhs-jobs': HALVING, old: HALVING } },
        candidates: [boat({ spend, ratio: 'old' })],
      },
      {
        assumptions: { ratios: { 'nhs-jobs': HALVING, new: { ...HALVING, value: '4' } } },
        candidates: [boat({ spend, ratio: 'new' })],
      },
    );
    // a ratio of 4 leaves a quarter of £10m
    expect(listSteps(comparison)).toEqual([
      { edits: ['assumption ratios.new'], adjusted: [] },
      { edits: ['savings ratio'], adjusted: [['5000000', '7500000', '2500000']] },
    ]);
    expect(comparison.edits.map(({ what, subject }) => `${what} ${subject}`)).toEqual([
      'assumption ratios.new',
      'assumption ratios.old',
      'savings ratio',
    ]);
  });

  test('keep a year that new deflators lack until no candidate is in its prices', () => {
    const state = (year: string, index: string) => ({
      assumptions: { deflators: rawDeflators({ [year]: index, '2024': '100' }) },
      candidates: [boat({ spend: [rawSpend('£10m', { year })], 'price-base': '2024' })],
    });
    const comparison = compare(state('1999', '50'), state('2020', '80'));
    // £10m of 1999 is £20m of 2024, saving 10; of 2020 it is £12.5m, saving 6.25
    expect(listSteps(comparison)).toEqual([
      { edits: ['assumption deflators.calendar'], adjusted: [] },
      { edits: ['spend desks'], adjusted: [['10000000', '6250000', '-3750000']] },
    ]);
    expect(comparison.whole.savings.length).toBeGreaterThan(0);
  });

  test('can be worked out where all spend goes, whatever the ratio is called then', () => {
    const before = boat({ spend: [rawSpend('£10m')] });
    const after = boat({ ratio: 'ghost' });
    expect(listSteps(compare({ candidates: [before] }, { candidates: [after] }))).toEqual([
      { edits: ['spend desks'], adjusted: [['5000000', null, '-5000000']] },
      { edits: ['savings ratio'], adjusted: [] },
    ]);
  });

  test('never count a cost of joining for an unknown number of organisations', () => {
    const spend = [rawSpend('£10m')];
    const platform = { funder: 'The port', horizon: '2', build: ['£1m'], 'take-up': ['100%'] };
    const plain = boat({ spend }, { platform });
    const joined = boat(
      { spend },
      { platform: { ...platform, onboarding: '£1k' }, organisations: '10' },
    );
    const edits = (comparison: Comparison) => listSteps(comparison).map((step) => step.edits);
    expect(edits(compare({ candidates: [plain] }, { candidates: [joined] }))).toEqual([
      ['platform organisations'],
      ['platform onboarding'],
    ]);
    expect(edits(compare({ candidates: [joined] }, { candidates: [plain] }))).toEqual([
      ['platform organisations', 'platform onboarding'],
    ]);
  });

  test('put new Musts before others, so that no sheet on the way is without one', () => {
    const candidates = [boat({ spend: [] }, { answers: rawAnswers({ law: '?', price: 'Y' }) })];
    const { steps } = compare(
      { markings: { law: 'must', price: 1 }, candidates },
      { markings: { law: 1, price: 'must' }, candidates },
    );
    expect(steps.map(({ edits, moves }) => [edits[0]?.subject, moves.verdicts])).toEqual([
      ['price', []],
      ['law', [{ candidate: 'boat-permits', from: 'open', to: 'qualifies' }]],
    ]);
  });
});

describe('what is no edit', () => {
  test('is a value spelt otherwise, or a default that is written out', () => {
    const before = boat({ spend: [rawSpend('£1.1m', { addressable: '50%' })] });
    const after = boat(
      { spend: [rawSpend('£1,100,000', { addressable: '50.0%', overhead: 'no' })] },
      { answers: { law: { meets: 'yes' } } },
    );
    expect(compare({ candidates: [before] }, { candidates: [after] }).edits).toEqual([]);
  });
});

describe('edits that cannot move anything', () => {
  test('are listed and in no step: reasons, sources, chances and texts', () => {
    const answer = { meets: '?', because: 'so', sources: ['returns'], likely: '40%' };
    const before = boat({ spend: [rawSpend('£1m')] }, { answers: { law: answer }, summary: 'Old' });
    const after = boat(
      { spend: [rawSpend('£1m', { name: 'Desks for permits' })] },
      {
        answers: { law: { meets: '?', because: 'thus', likely: '60%' } },
        sources: { returns: { title: 'Returns of 2023' } },
        summary: 'New',
      },
    );
    const { steps, edits, whole } = compare({ candidates: [before] }, { candidates: [after] });
    expect(steps).toEqual([]);
    expect(whole).toEqual({ verdicts: [], ranks: [], savings: [], totals: [] });
    expect(edits.map(({ what, subject }) => `${what} ${subject}`)).toEqual([
      'reason law',
      'source law',
      'chance law',
      'text desks',
      'text summary',
      'source sources',
    ]);
  });
});

describe('the changed candidates', () => {
  test('stand in the order of the later list, those of one rank by id, edited or not', () => {
    const level = (id: string, more: Raw = {}) =>
      rawCandidate({ candidate: id, answers: rawAnswers({ law: '?' }), ...more });
    const met = rawCandidate({ candidate: 'c', answers: rawAnswers({ law: 'Y' }) });
    // c is level at first and then the only one to meet the Must: a and b go from 1 to 2
    const { candidates } = compare(
      { candidates: [level('a'), level('b'), level('c')] },
      { candidates: [level('a'), level('b', { summary: 'New' }), met] },
    );
    expect(candidates.map(({ id, after }) => [id, after?.kind === 'ranked' && after.rank])).toEqual(
      [
        ['c', 1],
        ['a', 2],
        ['b', 2],
      ],
    );
  });
});

describe('an assumption that is only spelt otherwise', () => {
  test('is no edit, and new words about it are one that moves nothing', () => {
    const candidates = [boat({ spend: [rawSpend('£10m')] })];
    const respelt = { ratios: { 'nhs-jobs': { ...HALVING, value: '2.0' } } };
    expect(compare({ candidates }, { candidates, assumptions: respelt }).edits).toEqual([]);
    const reworded = { ratios: { 'nhs-jobs': { ...HALVING, value: '2.0', verified: 'yes' } } };
    const { edits, steps } = compare({ candidates }, { candidates, assumptions: reworded });
    expect(steps).toEqual([]);
    expect(edits.map(({ what, subject, changes }) => [what, subject, changes])).toEqual([
      ['text', 'ratios.nhs-jobs', [{ path: ['verified'], from: 'no', to: 'yes' }]],
    ]);
  });
});
