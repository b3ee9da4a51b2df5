import { describe, expect, test } from 'vitest';
import { check, edit, GOOD, OTHER } from './check-texts.ts';

const criterion = (id: string, number: number, marking: string) =>
  `  - id: ${id}
    number: ${number}
    name: ${id}
    theme: benefits
    factor: 1
    marking: ${marking}
    question: Is it so?
    settle: Ask.
    why-this-marking: It matters.
`;

/** A faultless sheet; the ids of its criteria stand on lines 6 and 15. */
const SHEET = `sheet: harbour
edition: 2024-03
factors:
  - {number: 1, name: Calm, lesson: Wait.}
criteria:
${criterion('legal', 1, 'must')}${criterion('open', 2, 'could')}`;

const ASSUMPTIONS = `assumptions: harbour
edition: 2024-03
ratios:
  nhs-jobs:
    name: A hundredth is left
    kind: baseline-per-residual
    value: 100
    grade: 1
    source: almanac
    edition: 2024-03
    verified: yes
sources:
  almanac: {title: The almanac}
`;

/** Checks the sheet with two candidates that answer so to `legal` and `open`. */
function checkAnswers(first: readonly [string, string], second: readonly [string, string]) {
  const answering = (text: string, [legal, open]: readonly [string, string]) =>
    edit(edit(text, 'meets: Y', `meets: "${legal}"`), '{meets: "?"}', `{meets: ${open}}`);
  return check({
    'a.yaml': answering(GOOD, first),
    'b.yaml': answering(OTHER, second),
    'sheet.yaml': SHEET,
  });
}

const UNSURE = '"?"';
const NO = (why: string) => `N, because: ${why}`;

describe('a sheet', () => {
  test('without a fault raises nothing', () => {
    expect(check(SHEET)).toEqual([]);
  });

  test('without a Must is an error', () => {
    expect(check(edit(SHEET, 'marking: must', 'marking: could'))).toEqual([
      'sheet-without-must a.yaml:5',
    ]);
  });

  test('may not have two criteria of one id or number', () => {
    expect(check(edit(SHEET, 'id: open', 'id: legal'))).toEqual(['duplicate-id a.yaml:15']);
    expect(check(edit(SHEET, 'number: 2', 'number: 1'))).toEqual(['duplicate-id a.yaml:16']);
  });

  test('may have the id of assumptions', () => {
    expect(check({ 'a.yaml': SHEET, 'b.yaml': ASSUMPTIONS })).toEqual([]);
  });
});

describe('a criterion', () => {
  test('that every assessed candidate answers alike is noted', () => {
    expect(checkAnswers(['Y', UNSURE], ['Y', UNSURE])).toEqual([
      'criterion-never-discriminates sheet.yaml:6',
      'criterion-never-discriminates sheet.yaml:15',
    ]);
  });

  test('that tells candidates apart is not', () => {
    expect(checkAnswers(['Y', UNSURE], ['N', NO('Closed.')])).toEqual([]);
  });

  test('is noted from two assessed candidates on', () => {
    expect(check({ 'a.yaml': GOOD, 'sheet.yaml': SHEET })).toEqual([]);
    const radar = edit(OTHER, 'status: assessed', 'status: radar');
    expect(check({ 'a.yaml': GOOD, 'b.yaml': radar, 'sheet.yaml': SHEET })).toEqual([]);
  });

  test('is not noted where no sheet is among the files', () => {
    expect(check({ 'a.yaml': GOOD, 'b.yaml': OTHER })).toEqual([]);
  });
});

describe('assumptions', () => {
  test('without a fault raise nothing', () => {
    expect(check(ASSUMPTIONS)).toEqual([]);
  });

  test('that nobody verified are reported', () => {
    expect(check(edit(ASSUMPTIONS, 'verified: yes', 'verified: no'))).toEqual([
      'unverified-assumption a.yaml:11',
    ]);
  });

  test('must list the sources that they name, and name those that they list', () => {
    expect(check(edit(ASSUMPTIONS, 'source: almanac', 'source: almanack'))).toEqual([
      'unknown-source a.yaml:9',
    ]);
    expect(check(`${ASSUMPTIONS}  letter: {title: A letter}\n`)).toEqual([
      'unused-source a.yaml:14',
    ]);
  });
});
