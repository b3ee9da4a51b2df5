import { describe, expect, test } from 'vitest';
import { isOldAssessment, isOver, isStaleYear } from '../../src/assess/stale.ts';
import { compareStates } from '../../src/compare/compare.ts';
import { document } from '../support/document.ts';
import { parseAssumptions, parseCandidate, parseSheet, type Raw } from '../support/parse.ts';
import { rawAssumptions } from '../support/raw-assumptions.ts';
import { rawAnswers, rawCandidate, rawSpend } from '../support/raw-candidate.ts';
import { type Marking, rawSheet } from '../support/raw-sheet.ts';

const SHEET = { law: 'must', price: 'must', extra: 1 } as const;

function scan(
  before: readonly Raw[],
  after: readonly Raw[],
  date: string | null = null,
  markings: Readonly<Record<string, Marking>> = SHEET,
) {
  const side = (candidates: readonly Raw[], criteria: Readonly<Record<string, Marking>>) => ({
    sheet: document(rawSheet(criteria), parseSheet),
    assumptions: document(rawAssumptions(), parseAssumptions),
    candidates: candidates.map((raw) => document(raw, parseCandidate)),
  });
  const options = { by: 'answers', all: false, date } as const;
  const { radar } = compareStates(side(before, SHEET), side(after, markings), options, {
    isWorkable: () => true,
  });
  const name = (questions: readonly { candidate: string; criterion: { id: string } }[]) =>
    questions.map(({ candidate, criterion }) => `${candidate} ${criterion.id}`);
  return {
    ...radar,
    answered: radar.answered.map((each) => `${name([each])[0]} ${each.meets}`),
    asked: name(radar.asked),
    dropped: name(radar.dropped),
  };
}

function boats(meets: Readonly<Record<string, string>>, more: Raw = {}): Raw {
  return rawCandidate({ candidate: 'boats', answers: rawAnswers(meets), ...more });
}

describe('what is past or stale at a day', () => {
  test('is a month once the next one begins, and a day once it is over', () => {
    expect(isOver('2026-03', '2026-03-31')).toBe(false);
    expect(isOver('2026-03', '2026-04-01')).toBe(true);
    expect(isOver('2026-03-15', '2026-03-15')).toBe(false);
    expect(isOver('2026-03-15', '2026-03-16')).toBe(true);
  });

  test('is an assessment more than a year old', () => {
    expect(isOldAssessment('2025-03-01', '2026-03-01')).toBe(false);
    expect(isOldAssessment('2025-03-01', '2026-03-02')).toBe(true);
    expect(isOldAssessment('2024-02-29', '2025-02-28')).toBe(false);
    expect(isOldAssessment('2024-02-29', '2025-03-01')).toBe(true);
  });

  test('is spend of a year that ended more than five years ago', () => {
    // 2020-21 ends on 31 March 2021, 2020 on 31 December 2020.
    expect(isStaleYear('2020-21', '2026-03-31')).toBe(false);
    expect(isStaleYear('2020-21', '2026-04-01')).toBe(true);
    expect(isStaleYear('2020', '2025-12-31')).toBe(false);
    expect(isStaleYear('2020', '2026-01-01')).toBe(true);
  });
});

describe('the radar', () => {
  const old = boats(
    { law: 'Y', price: 'Y' },
    {
      assessed: { by: 'A. Analyst', on: '2024-01-01', edition: '2023-01' },
      savings: { spend: [rawSpend('£1m', { year: '2015' })] },
      watch: [{ signal: 'A second port asks', by: '2026-03' }, { signal: 'Somebody counts' }],
    },
  );

  test('names signals that are past and what is too old, at the day given', () => {
    const { pastSignals, stale } = scan([old], [old], '2026-04-30');
    expect(pastSignals).toEqual([
      { candidate: 'boats', signal: 'A second port asks', by: '2026-03' },
    ]);
    expect(stale).toEqual([
      { candidate: 'boats', what: 'edition', edition: '2023-01' },
      { candidate: 'boats', what: 'answers', on: '2024-01-01' },
      { candidate: 'boats', what: 'spend', line: 'desks', year: '2015' },
    ]);
  });

  test('without a day names only answers on another edition of the sheet', () => {
    const { pastSignals, stale } = scan([old], [old]);
    expect(pastSignals).toEqual([]);
    expect(stale).toEqual([{ candidate: 'boats', what: 'edition', edition: '2023-01' }]);
  });

  test('sorts questions into answered, new and no longer asked', () => {
    const before = [boats({ law: '?', price: 'Y' })];
    const after = [boats({ law: 'Y', price: '?' }), { ...boats({}), candidate: 'ferries' }];
    expect(scan(before, after)).toMatchObject({
      answered: ['boats law Y'],
      asked: ['boats price', 'ferries law', 'ferries price', 'ferries extra'],
      dropped: [],
    });
  });

  test('drops the questions of a candidate that is ruled out, but for the answer that did it', () => {
    expect(scan([boats({})], [boats({ law: 'N' })])).toMatchObject({
      answered: ['boats law N'],
      asked: [],
      dropped: ['boats price', 'boats extra'],
    });
  });

  test('drops questions of a candidate that is no longer ranked, and those that the sheet drops', () => {
    const delivered = boats({ law: '?', price: '?' }, { status: 'delivered' });
    expect(scan([boats({ extra: 'Y' })], [delivered]).dropped).toEqual([
      'boats law',
      'boats price',
    ]);
    const { dropped, asked } = scan([boats({})], [boats({})], null, { law: 'must', new: 'must' });
    expect({ dropped, asked }).toEqual({
      dropped: ['boats price', 'boats extra'],
      asked: ['boats new'],
    });
  });
});
