import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../src/check/registry.ts';
import { findProblems } from '../../src/load/check-sources.ts';
import { fix } from '../../src/load/fix.ts';
import { toSource } from '../support/to-source.ts';
import { RADAR } from './load-text.ts';

const CONTEXT = { sheet: null, assumptions: null, date: null };

function check(text: string) {
  return findProblems([toSource('a.yaml', text)], CONTEXT);
}

/** Each problem as `rule line:column-end`. */
function list(text: string): string[] {
  return check(text).map(
    ({ problem, span }) => `${problem.rule} ${span.line}:${span.column}-${span.endColumn}`,
  );
}

function fixAll(text: string): string {
  return fix(text, check(text));
}

/** The line after those of a sound file on the radar. */
const LINE = RADAR.split('\n').length;

describe('a text that a comment cuts short', () => {
  test('is warned of at the text, and put into quotes whole', () => {
    const text = `${RADAR}summary: Case #12 at the harbour\n`;
    expect(list(text)).toEqual([`cut-by-comment ${LINE}:10-14`]);
    expect(fixAll(text)).toBe(`${RADAR}summary: "Case #12 at the harbour"\n`);
  });

  test('may stand on several lines, and several may be cut', () => {
    const text = `${RADAR}summary: Two cases\n  and case #12\nwaste: Form #7\n`;
    expect(list(text).map((each) => each.split(' ')[0])).toEqual([
      'cut-by-comment',
      'cut-by-comment',
    ]);
    const fixed = fixAll(text);
    expect(list(fixed)).toEqual([]);
    expect(fixed).toContain('Two cases and case #12');
    expect(fixed).toContain('"Form #7"');
  });

  test.each([
    'summary: "Case" #12',
    "summary: 'Case' #12",
    'summary: Case#12',
    'summary: >-\n  Case #12',
    'organisations: 170 # councils',
    'watch: [] # none yet',
    'summary: Text # assess-ignore copied-reason: as agreed',
    '# summary: Case #12',
  ])('is none in %j', (line) => {
    expect(list(`${RADAR}${line}\n`)).not.toContainEqual(expect.stringContaining('cut-by-comment'));
  });
});

describe('a placeholder', () => {
  test.each([
    '…',
    '...',
    'TBC',
    'tbd',
    'TODO',
    'xxx',
    'N/A',
    'n/a',
    '"-"',
    't.b.c.',
  ])('%s in place of an answer is one problem, and "?" after --fix', (typed) => {
    const text = `${RADAR}answers:\n  afloat:\n    meets: ${typed}\n`;
    expect(list(text).map((each) => each.split(' ')[0])).toEqual(['placeholder']);
    expect(fixAll(text)).toMatch(/meets: "\?"\n$/);
  });

  test.each([
    'organisations: TBC',
    'answers: {afloat: {meets: N, because: …}}',
    'answers: {afloat: {meets: Y, because: Good, sources: [TBC]}}',
    'savings: {cashable: N/A}',
    'savings: {ratio: TBC}',
    'sources: {returns: {title: …}}',
    'claims: [{says: TBC, about: residual, source: paper}]',
    'assessed: {by: A team, on: TBC, edition: 2024-03}',
  ])('in %s is one problem that nothing but a person can mend', (line) => {
    const text = `${RADAR}${line}\n`;
    expect(list(text).map((each) => each.split(' ')[0])).toEqual(['placeholder']);
    expect(fixAll(text)).toBe(text);
  });

  test.each([
    'summary: N/A',
    'owner: …',
    'answers: {afloat: {meets: N, because: TBC by June}}',
  ])('is none in %s', (line) => {
    expect(list(`${RADAR}${line}\n`)).not.toContainEqual(expect.stringContaining('placeholder'));
  });

  test("is the template's line of spend with nothing but its name filled in", () => {
    const line =
      '{id: desks, name: D, amount: £1.2m, year: 2024-25, source: returns, addressable: 50%, grade: 3}';
    const text = `${RADAR}savings:\n  spend:\n    - ${line}\nsources: {returns: {title: T}}\n`;
    expect(list(text)).toEqual([
      `placeholder ${LINE + 2}:${7 + line.indexOf('£')}-${7 + line.indexOf(', year')}`,
    ]);
  });
});

describe('a comma in braces and brackets', () => {
  const inBrackets = (items: string) =>
    `${RADAR}platform: {funder: A, horizon: 3, take-up: [10%], build: [${items}]}\n`;
  const isUnclear = (text: string) =>
    check(text).some(({ problem }) => problem.rule === 'wrong-value');

  test.each([
    '£20,000,000',
    '£1,000, £2,000',
    '"£1,500,000"',
    '100, 200, 300',
    '£1m,£2m',
    '£100,£200',
  ])('is read in one way in [%s]', (items) => {
    expect(isUnclear(inBrackets(items))).toBe(false);
  });

  test.each([
    '100,200,300',
    '£1,500,000',
    '£1,000,£2,500',
    '1,000,200',
  ])('may be read in two ways in [%s]', (items) => {
    expect(isUnclear(inBrackets(items))).toBe(true);
  });

  test('belongs to an amount in a text in braces', () => {
    expect(list(`${RADAR}sources: {fees: {title: Fees of £1,500 a year}}\n`)).toEqual([]);
  });

  test('ends a text in braces, and what it cuts off is one problem with the text in quotes', () => {
    const text = `${RADAR}sources: {fees: {title: Fees, boats, moorings, publisher: A}}\n`;
    const [found, ...others] = check(text);
    expect(others).toEqual([]);
    expect(found?.problem.facts).toMatchObject({
      cutOff: { of: 'title', full: 'Fees, boats, moorings' },
    });
  });
});

describe('an amount that a comma in braces cuts', () => {
  const sayFor = (amount: string) => {
    const text = `${RADAR}claims: [{about: residual, says: ${amount}, source: x}]\n`;
    return check(text).flatMap(({ problem }) =>
      problem.rule === 'unknown-key' ? [describeProblem(problem).fix] : [],
    );
  };

  test.each([
    ['£1,2m', 'Did you mean £1.2m?'],
    ['£1,2m p.a.', 'Did you mean £1.2m?'],
    ['£1,500,00', 'Write commas in a number before every third digit, as in £1,500,000, or none.'],
  ])('is told as the amount: %s', (amount, cure) => {
    expect(sayFor(amount)).toEqual([`In braces a comma ends a text. ${cure}`]);
  });
});

test('a range typed with the adverse value as low is told how it is typed', () => {
  const text = `${RADAR}organisations: 3\nplatform: {funder: A, horizon: 3, build: [{low: £3m, central: £2m, high: £1m}], take-up: [10%]}\n`;
  const [found] = check(text).filter(({ problem }) => problem.rule === 'wrong-value');
  expect(found && describeProblem(found.problem).fix).toMatch(/^Type the smallest as low/);
});

describe('odd characters', () => {
  test.each([
    ['\u200bowner: A team\n', 'owner: A team\n'],
    ['\uff4fwner: A team\n', 'owner: A team\n'],
    ['\u043ewner: A team\n', 'owner: A team\n'],
  ])('in the key of %j are replaced', (line, fixed) => {
    expect(list(`${RADAR}${line}`)).toEqual([`unknown-key ${LINE}:1-${line.indexOf(':') + 1}`]);
    expect(fixAll(`${RADAR}${line}`)).toBe(`${RADAR}${fixed}`);
  });

  test('in a word of a fixed set are replaced', () => {
    expect(fixAll(RADAR.replace('status: radar', 'status: r\u0430dar'))).toBe(RADAR);
  });
});
