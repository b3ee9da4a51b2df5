import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../src/documents/decimal.ts';
import { makeFolder, runAssess } from '../../support/run-assess.ts';

type Scalar = string | number | null | undefined;

/** A result: one value, or low, central and high. */
type Value = Scalar | readonly Scalar[];

/** Results by name. */
type Results = Readonly<Record<string, Value>>;

/** Payments of some years, first to last, that are the same. */
interface Span {
  readonly years: readonly [number, number];
  readonly funder: Value;
  readonly adopters: Value;
}

/** A candidate worked out by another program. */
interface WorkedCase {
  readonly title: string;
  readonly yaml: readonly string[];
  /** Which of the file's assumptions it is costed with; the shipped ones where none is named. */
  readonly assumptions?: string;
  readonly expected: {
    readonly appraisal: Results;
    readonly chances: Results | null;
    readonly payers: readonly Span[];
    readonly lowerRates: Results | null;
    /** Years to three decimals, where take-up follows a curve; null where no delay changes the sign. */
    readonly switchingDelay?: string | null;
  };
}

interface WorkedCases {
  readonly assumptions: Readonly<Record<string, readonly string[]>>;
  readonly cases: readonly WorkedCase[];
}

/** What the program reports: a value is one, a list, or an object with low, central and high. */
type ReportedValue = Value | Readonly<Record<string, Scalar>>;

type Reported = Readonly<Record<string, ReportedValue>>;

interface Explained {
  readonly candidate: {
    readonly appraisal: Reported & {
      readonly chances: Reported | null;
      readonly payers: readonly Reported[];
      readonly lowerRates: Reported | null;
    };
    readonly switchingValues: readonly { readonly driver: string; readonly years?: Scalar }[];
  };
}

const FILE = new URL('worked-cases.json', import.meta.url);
const WORKED: WorkedCases = JSON.parse(readFileSync(FILE, 'utf8'));

/** The cases are given to 15 digits. */
const CLOSE = '1e-12';

/** Chances are doubles. */
const CLOSE_CHANCE = '1e-9';

/** A delay is searched to a thousandth of a year. */
const A_THOUSANDTH = '0.001';

describe.each([
  { with: 'the shipped assumptions', assumptions: undefined },
  { with: "a team's own assumptions", assumptions: 'ours' },
  { with: 'the assumptions of another team', assumptions: 'theirs' },
])('with $with the program agrees with another implementation of the design', ({ assumptions }) => {
  const cases = WORKED.cases.filter((each) => each.assumptions === assumptions);

  test('on whole cases, all appraised in one go', async () => {
    const reported = await rank(cases, assumptions);
    const wrong = cases.flatMap(({ title, yaml, expected }) =>
      compare(expected.appraisal, reported.get(idOf(yaml))).map((each) => `${title}: ${each}`),
    );
    expect(wrong).toEqual([]);
    expect(reported.size).toBe(cases.length);
  });

  test.each(cases)('on chances, payers, lower rates and delay: $title', async ({
    yaml,
    expected,
  }) => {
    const candidate = await explain(yaml, assumptions);
    const { chances, payers, lowerRates, ...appraisal } = candidate.appraisal;
    expect(compare(expected.appraisal, appraisal)).toEqual([]);
    expect(compareIfAny(expected.chances, chances)).toEqual([]);
    expect(compareIfAny(expected.lowerRates, lowerRates)).toEqual([]);
    const spelt = expected.payers.flatMap(({ years: [first, last], ...paid }) =>
      Array.from({ length: last - first + 1 }, () => paid),
    );
    expect(payers).toHaveLength(spelt.length);
    expect(spelt.flatMap((paid, year) => compare(paid, payers[year]))).toEqual([]);
    const delay = candidate.switchingValues.find(({ driver }) => driver === 'delay')?.years;
    expect(isNear(expected.switchingDelay, delay)).toBe(true);
  });
});

test('the worked cases hold the horizons, the kinds and the price years that they should', () => {
  const text = WORKED.cases.flatMap(({ yaml }) => yaml).join('\n');
  for (const horizon of [1, 2, 31, 50, 51, 76, 126, 200, 301, 500]) {
    expect(text).toContain(`horizon: ${horizon}\n`);
  }
  for (const year of [2020, 2021, 2022, 2023, 2024, '2010-11']) {
    expect(text).toContain(`year: ${year}`);
  }
  expect(WORKED.cases.length).toBeGreaterThanOrEqual(70);
});

test('the worked cases hold every ranged input, every worth and every payer', () => {
  const all = WORKED.cases.map(({ expected }) => expected);
  const inputs = new Set(all.flatMap(({ chances }) => chances?.['inputs'] ?? []));
  expect(inputs.size).toBe(13);
  const worths = new Set(all.map(({ appraisal }) => appraisal['worth']));
  expect([...worths].toSorted()).toEqual(['depends', 'gains', 'loses']);
  const text = WORKED.cases.flatMap(({ yaml }) => yaml).join('\n');
  for (const part of ['build', 'transition', 'run', 'onboarding']) {
    expect(text).toMatch(new RegExp(`paid-by: .*${part}:`));
  }
});

/** What the program reports of some candidates, by id. */
async function rank(cases: readonly WorkedCase[], assumptions: string | undefined) {
  const stdout = await run(
    ['c', '--json'],
    cases.map(({ yaml }) => yaml),
    assumptions,
  );
  const { candidates }: { candidates: readonly { id: string; appraisal: Reported }[] } =
    JSON.parse(stdout);
  return new Map(candidates.map(({ id, appraisal }) => [id, appraisal]));
}

/** What the program explains of one candidate. */
async function explain(yaml: readonly string[], assumptions: string | undefined) {
  const stdout = await run(['explain', idOf(yaml), 'c', '--json'], [yaml], assumptions);
  const { candidate }: Explained = JSON.parse(stdout);
  return candidate;
}

async function run(
  args: readonly string[],
  files: readonly (readonly string[])[],
  assumptions: string | undefined,
): Promise<string> {
  const texts = files.map((yaml) => [`c/${idOf(yaml)}.yaml`, toText(yaml)] as const);
  const own = toText(WORKED.assumptions[assumptions ?? ''] ?? []);
  const cwd = makeFolder({ ...Object.fromEntries(texts), 'own.yaml': own });
  const options = assumptions === undefined ? [] : ['--assumptions', 'own.yaml'];
  const { stdout, stderr, code } = await runAssess([...args, ...options], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

function compareIfAny(expected: Results | null, reported: Reported | null): string[] {
  if (expected !== null && reported !== null) return compare(expected, reported);
  return expected === reported ? [] : [`${expected && 'some'} is right, not ${reported && 'some'}`];
}

/** Every result that differs, in words. */
function compare(expected: Results, reported: Reported = {}): string[] {
  expect(Object.keys(reported).toSorted()).toEqual(Object.keys(expected).toSorted());
  return Object.entries(expected).flatMap(([result, wanted]) => {
    const [right, found] = [listOf(wanted), listOf(reported[result])];
    const close = result === 'belowZero' ? CLOSE_CHANCE : CLOSE;
    const isRight =
      right.length === found.length &&
      right.every((each, index) => isClose(each, found[index], close));
    return isRight ? [] : [`${result} is ${found.join(', ')} where ${right.join(', ')} is right`];
  });
}

/** The value or values of a result, low first. */
function listOf(value: ReportedValue): readonly Scalar[] {
  if (typeof value !== 'object' || value === null) return [value];
  if (!('low' in value)) return Object.values(value);
  return [value['low'], value['central'], value['high']];
}

function isClose(wanted: Scalar, found: Scalar, close: string): boolean {
  if (typeof wanted !== 'string' || typeof found !== 'string') return wanted === found;
  if (wanted === found) return true;
  const right = new Decimal(wanted);
  return new Decimal(found).minus(right).abs().lte(right.abs().times(close));
}

function isNear(wanted: Scalar, found: Scalar): boolean {
  if (typeof wanted !== 'string' || typeof found !== 'string') return wanted === found;
  return new Decimal(found).minus(wanted).abs().lte(A_THOUSANDTH);
}

function idOf([first = '']: readonly string[]): string {
  return first.replace('candidate: ', '');
}

function toText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
