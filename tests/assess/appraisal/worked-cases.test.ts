import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../src/documents/decimal.ts';
import { makeFolder, runAssess } from '../../support/run-assess.ts';

type Value = string | number | null | undefined;

/** A candidate worked out by another program, each result as low, central, high. */
interface WorkedCase {
  readonly title: string;
  readonly yaml: readonly string[];
  /** Which of the file's assumptions it is costed with; the shipped ones where none is named. */
  readonly assumptions?: string;
  readonly expected: Readonly<Record<string, readonly Value[]>>;
}

interface WorkedCases {
  readonly assumptions: Readonly<Record<string, readonly string[]>>;
  readonly cases: readonly WorkedCase[];
}

interface Reported {
  readonly id: string;
  readonly appraisal: Readonly<Record<string, Readonly<Record<string, Value>>>>;
}

const FILE = new URL('worked-cases.json', import.meta.url);
const WORKED: WorkedCases = JSON.parse(readFileSync(FILE, 'utf8'));

/** The cases are given to 15 digits. */
const CLOSE = '1e-12';

describe.each([
  { with: 'the shipped assumptions', assumptions: undefined },
  { with: "a team's own assumptions", assumptions: 'ours' },
])('with $with the program agrees with another implementation of the design', ({ assumptions }) => {
  const cases = WORKED.cases.filter((each) => each.assumptions === assumptions);

  test('on whole cases, all appraised in one go', async () => {
    const reported = await rank(cases, assumptions);
    const wrong = cases.flatMap(({ title, yaml, expected }) =>
      compare(expected, reported.get(idOf(yaml))).map((each) => `${title}: ${each}`),
    );
    expect(wrong).toEqual([]);
    expect(reported.size).toBe(cases.length);
  });
});

test('the worked cases hold the horizons, the kinds and the price years that they should', () => {
  const text = WORKED.cases.flatMap(({ yaml }) => yaml).join('\n');
  for (const horizon of [1, 2, 31, 76, 126, 200, 301, 500]) {
    expect(text).toContain(`horizon: ${horizon}\n`);
  }
  for (const year of [2020, 2021, 2022, 2023, 2024]) expect(text).toContain(`year: ${year}`);
  expect(WORKED.cases.length).toBeGreaterThanOrEqual(30);
});

/** What the program reports of some candidates, by id. */
async function rank(cases: readonly WorkedCase[], assumptions: string | undefined) {
  const texts = cases.map(({ yaml }) => [`c/${idOf(yaml)}.yaml`, toText(yaml)] as const);
  const own = toText(WORKED.assumptions[assumptions ?? ''] ?? []);
  const cwd = makeFolder({ ...Object.fromEntries(texts), 'own.yaml': own });
  const options = assumptions === undefined ? [] : ['--assumptions', 'own.yaml'];
  const { stdout, stderr, code } = await runAssess(['c', '--json', ...options], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { candidates }: { candidates: readonly Reported[] } = JSON.parse(stdout);
  return new Map(candidates.map(({ id, appraisal }) => [id, appraisal]));
}

/** Every result that differs, in words. */
function compare(expected: WorkedCase['expected'], reported: Reported['appraisal'] = {}): string[] {
  expect(Object.keys(reported)).toEqual(['method', ...Object.keys(expected)]);
  return Object.entries(expected).flatMap(([result, [low, central, high]]) => {
    const got = reported[result];
    const pairs = [
      ['low', low, got?.['low']],
      ['central', central, got?.['central']],
      ['high', high, got?.['high']],
    ] as const;
    return pairs
      .filter(([, wanted, found]) => !isClose(wanted, found))
      .map(([run, wanted, found]) => `${result} ${run} is ${found} where ${wanted} is right`);
  });
}

function isClose(wanted: Value, found: Value): boolean {
  if (typeof wanted !== 'string' || typeof found !== 'string') return wanted === found;
  const right = new Decimal(wanted);
  return new Decimal(found).minus(right).abs().lte(right.abs().times(CLOSE));
}

function idOf([first = '']: readonly string[]): string {
  return first.replace('candidate: ', '');
}

function toText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
