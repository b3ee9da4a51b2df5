import { describe, expect, test } from 'vitest';
import { describeProblem, type Problem } from '../../src/check/registry.ts';
import { answerKeys } from '../../src/documents/answer.ts';
import { assumptionsKeys } from '../../src/documents/assumptions.ts';
import { candidateKeys } from '../../src/documents/candidate.ts';
import type { KeyTable } from '../../src/documents/key-facts.ts';
import type { Kind } from '../../src/documents/parse-document.ts';
import { inputKeys } from '../../src/documents/parts/input.ts';
import { planKeys } from '../../src/documents/plan-file.ts';
import { biasKeys, namedTakeUpKeys, platformKeys } from '../../src/documents/platform.ts';
import { savingsKeys } from '../../src/documents/savings-input.ts';
import { sheetKeys } from '../../src/documents/sheet.ts';
import type { Path } from '../../src/yaml/place.ts';
import { valueAt } from '../../src/yaml/value-at.ts';
import {
  CANDIDATE,
  OTHER,
  OTHER_ANSWER,
  OTHER_ASSUMPTIONS,
  OTHER_CRITERION,
  OTHER_DEFLATORS,
  OTHER_LINE,
  OTHER_OWN_RATIO,
  OTHER_PLATFORM,
  OTHER_REFERENCE,
  OTHER_SAVINGS,
  OTHER_SHEET,
  SHEET,
} from '../compare/other-values.ts';
import { findProblems, type Raw } from '../support/parse.ts';
import { rawAssumptions } from '../support/raw-assumptions.ts';

/** A value of each shape that a file can hold, most of them wrong wherever they stand. */
const SHAPES: readonly Raw[string][] = [
  'no such thing',
  '',
  '7',
  '1%',
  [],
  ['1%'],
  [['1%']],
  [{ a: 'b' }],
  ['a', 'b', 'c'],
  {},
  { a: 'b' },
  { a: ['b'] },
  { value: ['1%'] },
  { value: { a: 'b' } },
  { value: '1%', source: ['a'] },
  { low: ['1%'], central: {}, high: '1%' },
  { low: '2%', central: '1%', high: '3%' },
  { curve: ['1%'] },
  { kind: {} },
  { index: [] },
  { financial: [] },
];

const CITED = { value: '50%', source: 'returns', grade: '2', note: 'Counted.' };
const RANGE = { low: '1%', central: '2%', high: '3%' };

/** A document with every key that its kind has, each table of keys beside the path where it is used. */
interface Full {
  readonly title: string;
  readonly kind: Kind;
  readonly raw: Raw;
  readonly tables: readonly (readonly [Path, KeyTable])[];
}

const FULL: readonly Full[] = [
  {
    title: 'a candidate',
    kind: 'candidate',
    raw: {
      ...CANDIDATE,
      ...OTHER,
      answers: { law: OTHER_ANSWER, price: '?' },
      savings: {
        ...OTHER_SAVINGS,
        spend: [OTHER_LINE],
        ratio: OTHER_OWN_RATIO,
        cashable: CITED,
        growth: RANGE,
      },
      platform: {
        ...OTHER_PLATFORM,
        build: [RANGE, '£1m'],
        'optimism-bias': {
          build: '10%',
          transition: 'a',
          run: CITED,
          onboarding: RANGE,
          mitigation: '1%',
        },
        'take-up': { curve: 'linear', ceiling: CITED, delay: '1', source: 'returns' },
      },
    },
    tables: [
      [[], candidateKeys],
      [['answers', 'law'], answerKeys],
      [['savings'], savingsKeys],
      [['savings', 'cashable'], { value: { edit: 'text', type: '', means: '' }, ...inputKeys }],
      [['platform'], platformKeys],
      [['platform', 'optimism-bias'], biasKeys],
      [['platform', 'take-up'], namedTakeUpKeys],
    ],
  },
  {
    title: 'a sheet',
    kind: 'sheet',
    raw: { ...SHEET, ...OTHER_SHEET, criteria: [OTHER_CRITERION] },
    tables: [[[], sheetKeys]],
  },
  {
    title: 'assumptions',
    kind: 'assumptions',
    raw: rawAssumptions({ ...OTHER_ASSUMPTIONS, 'reference-saving': OTHER_REFERENCE }),
    tables: [[[], assumptionsKeys]],
  },
  {
    title: 'assumptions with deflators of both kinds of year',
    kind: 'assumptions',
    raw: rawAssumptions({ deflators: { financial: OTHER_DEFLATORS, calendar: OTHER_DEFLATORS } }),
    tables: [],
  },
  {
    title: 'a plan',
    kind: 'plan',
    raw: {
      plan: 'first-wave',
      name: 'First wave',
      note: 'A draft.',
      budget: { '2026-27': '£20m', '2027-28': '£30m' },
      'carry-over': 'yes',
      team: ['4', '6'],
      run: 'low',
      objective: 'npv',
      after: '£1m',
      before: [['a', 'b']],
      'not-both': [['a', 'b']],
      must: ['a', { b: '2026-27' }],
      'must-not': ['c'],
      only: 'no',
    },
    tables: [[[], planKeys]],
  },
];

/** What the library that checks shapes says where we say nothing. */
const NOT_OURS =
  /Invalid (?:input|key|element|option|string)|Too (?:big|small)|Unrecognized|, received /;

describe('a document with every key', () => {
  for (const { kind, raw, tables } of FULL) {
    for (const [path, table] of tables) {
      test(`has all keys of ${[kind, ...path].join('.')}`, () => {
        const held: unknown = valueAt(raw, path);
        expect(Object.keys(Object(held))).toEqual(expect.arrayContaining(Object.keys(table)));
      });
    }
  }
});

describe('a value of another shape, anywhere in', () => {
  for (const { title, kind, raw } of FULL) {
    test(`${title}, is told in words of ours`, () => {
      const told = listPaths(raw).flatMap((path) =>
        SHAPES.flatMap((shape) => findProblems(kind, put(raw, path, shape)).map(sayProblem)),
      );
      expect(told.length).toBeGreaterThan(0);
      expect(told.filter((says) => NOT_OURS.test(says))).toEqual([]);
    });
  }

  test.each([
    [
      'a list in place of a cited range of shares',
      { 'take-up': { curve: 'linear', ceiling: ['1%'] } },
      'This is not a share from 0% to 100%, with its % sign, such as 50%, or a mapping with the keys low, central, high, or a mapping with the keys value, source, grade, note.',
    ],
    [
      'the name of a take-up curve by itself',
      { 'take-up': 'nhs-jobs' },
      '"nhs-jobs" is not a list (write it as [a, b], or one "- item" a line), or a mapping with the keys value, source, grade, note, or a mapping with the keys curve, ceiling, delay, source. Did you mean {curve: nhs-jobs}?',
    ],
    [
      'one share in place of those of each year',
      { 'take-up': '50%' },
      '"50%" is not a list (write it as [a, b], or one "- item" a line), or a mapping with the keys value, source, grade, note, or a mapping with the keys curve, ceiling, delay, source. Did you mean [50%]?',
    ],
  ])('names every shape that may stand there: %s', (_, change, says) => {
    const raw = { ...CANDIDATE, platform: { ...OTHER_PLATFORM, ...change } };
    expect(findProblems('candidate', raw).map(sayProblem)).toEqual([says]);
  });
});

function sayProblem(problem: Problem): string {
  const { message, fix } = describeProblem(problem);
  return fix === undefined ? message : `${message} ${fix}`;
}

/** The path of everything that a value holds, at any depth, but not its own. */
function listPaths(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const step = Array.isArray(value) ? Number(name) : name;
    return [[step], ...listPaths(inner).map((path) => [step, ...path])];
  });
}

/** The same document with another value at a path. */
function put(plain: Raw, path: Path, value: Raw[string]): Raw {
  const copy = structuredClone(plain);
  Reflect.set(Object(valueAt(copy, path.slice(0, -1))), path.at(-1) ?? '', value);
  return copy;
}
