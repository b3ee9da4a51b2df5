import { describe, expect, test } from 'vitest';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { candidateText } from '../candidate-text.ts';
import { compare, listEdits } from './comparison.ts';
import { halving, makePair, musts, projectFiles, sheetText } from './project.ts';

const FERRIES = halving('£1.1m', { id: 'ferries', name: 'Ferries', answers: musts('YY?') });
const PERMITS = halving('£4m', { answers: musts('Y?N') });

const TWO_LINES = `candidate: boat-permits
name: Boat permits
sector: Local government
status: assessed
answers:
  legal: {meets: Y, because: The law says so., sources: [returns, act]}
  wanted: {meets: N}
savings:
  spend:
    - {id: desks, name: Desks, amount: £1.1m, year: 2021, source: returns, addressable: 50%, grade: 3}
    - {id: post, name: Post, amount: {low: £1m, central: £2m, high: £3m}, year: 2024, source: returns, addressable: 100%}
  cashable: 60%
  price-base: 2024
sources: {returns: {title: Returns}, act: {title: The act}}
`;

/** The same, its keys, answers and spend lines in another order. */
const TURNED = `candidate: boat-permits
sources: {act: {title: The act}, returns: {title: Returns}}
savings:
  price-base: 2024
  cashable: 60%
  spend:
    - {addressable: 100%, year: 2024, source: returns, amount: {high: £3m, low: £1m, central: £2m}, name: Post, id: post}
    - {grade: 3, id: desks, year: 2021, amount: £1.1m, name: Desks, source: returns, addressable: 50%}
answers:
  wanted: {meets: N}
  legal: {sources: [returns, act], because: The law says so., meets: Y}
status: assessed
sector: Local government
name: Boat permits
`;

function replace(from: string, to: string): string {
  expect(TWO_LINES).toContain(from);
  return TWO_LINES.replace(from, to);
}

/** Values of TWO_LINES, spelt otherwise. */
const SPELLINGS = [
  { what: 'an amount in full', text: replace('£1.1m', '£1,100,000') },
  { what: 'an amount without its sign', text: replace('£1.1m', '1.10m') },
  { what: 'an answer in lower case', text: replace('legal: {meets: Y', 'legal: {meets: yes') },
  { what: 'an answer in quotes', text: replace('wanted: {meets: N}', 'wanted: {meets: "n"}') },
  { what: 'a share with a nought', text: replace('cashable: 60%', 'cashable: 60.0%') },
  { what: 'a comment and quotes', text: replace('name: Boat permits', 'name: "Boat permits" # !') },
  { what: 'lines that end as on Windows', text: TWO_LINES.replaceAll('\n', '\r\n') },
];

describe('a whole project', () => {
  test('is the same as its candidates with its sheet and assumptions named', async () => {
    const candidates = { a: FERRIES, b: PERMITS };
    const cwd = makeFolder(projectFiles('p', { candidates }));
    const named = ['--sheet', 'p/criteria/sheet.yaml'];
    const { identical } = await compare(['p', 'p/candidates'], named, { cwd });
    expect(identical).toBe(true);
  });

  test('has its own sheet on each side, and no sheet of the working folder', async () => {
    const answered = (answers: Record<string, string>) => ({ a: candidateText({ answers }) });
    const cwd = makeFolder({
      ...projectFiles('before', { sheet: { legal: 'must' }, candidates: answered({ legal: 'Y' }) }),
      ...projectFiles('after', {
        sheet: { legal: 'must', wanted: 'must' },
        candidates: answered({ legal: 'Y', wanted: 'Y' }),
      }),
      'criteria/sheet.yaml': sheetText({ paid: 'must' }),
    });
    const compared = await compare(['before', 'after'], [], { cwd });
    expect(listEdits(compared)).toEqual([
      'sheet criterion-added wanted',
      'boat-permits answer wanted',
    ]);
  });
});

describe('the order in which files are found and written', () => {
  test('makes no difference when the files are renamed', async () => {
    const cwd = makePair(
      { candidates: { a: FERRIES, b: PERMITS } },
      { candidates: { a: PERMITS, 'deep/er/b': FERRIES } },
    );
    expect((await compare(['before', 'after'], [], { cwd })).identical).toBe(true);
  });

  test('makes no difference to a real comparison, byte for byte', async () => {
    const later = halving('£6m', { answers: musts('Y?Y') });
    const one = makePair(
      { candidates: { a: FERRIES, b: PERMITS } },
      { candidates: { a: later, b: FERRIES } },
    );
    const other = makePair(
      { candidates: { b: FERRIES, a: PERMITS } },
      { candidates: { b: later, a: FERRIES } },
    );
    const [first, second] = await Promise.all(
      [one, other].map((cwd) => runAssess(['compare', 'before', 'after'], { cwd })),
    );
    expect(first?.stdout).toContain('its answer on paid (3) went from N to Y');
    expect(second).toEqual(first);
  });

  test('makes no difference among the keys and answers of a file', async () => {
    const after = TURNED.replace(/ {4}- (.+)\n {4}- (.+)\n/, '    - $2\n    - $1\n');
    const cwd = makePair({ candidates: { a: TWO_LINES } }, { candidates: { a: after } });
    expect(listEdits(await compare(['before', 'after'], [], { cwd }))).toEqual([]);
  });

  test('moves nothing among spend lines', async () => {
    const cwd = makePair({ candidates: { a: TWO_LINES } }, { candidates: { a: TURNED } });
    const { steps, candidates, totals } = await compare(['before', 'after'], [], { cwd });
    const moves = steps.flatMap(({ savings, ranks, verdicts }) => [savings, ranks, verdicts]);
    expect(moves.flat()).toEqual([]);
    expect(candidates.flatMap(({ savings }) => savings)).toEqual([]);
    expect(totals).toEqual([]);
  });
});

describe('a value that is spelt otherwise is no edit', () => {
  for (const { what, text } of SPELLINGS) {
    test(`where it is ${what}`, async () => {
      const cwd = makePair({ candidates: { a: TWO_LINES } }, { candidates: { a: text } });
      expect(listEdits(await compare(['before', 'after'], [], { cwd }))).toEqual([]);
    });
  }

  test('where it is the name of the file', async () => {
    const cwd = makePair({ candidates: { a: TWO_LINES } }, { candidates: { z: TWO_LINES } });
    expect((await compare(['before', 'after'], [], { cwd })).identical).toBe(true);
  });
});
