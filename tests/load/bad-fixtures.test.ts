import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';
import { runShipped } from '../support/run-assess.ts';
import { EXPECTED, type Expected } from './bad-fixtures.ts';

const BAD = 'tests/fixtures/bad';
const CRITERIA = 'tests/fixtures/portfolio/criteria';

interface Found {
  readonly rule: string;
  readonly severity: string;
}

/** The fixture of a rule, with the folder beside it where the rule needs several files. */
function listPaths(rule: string): string[] {
  const paths = [`${BAD}/${rule}.yaml`];
  if (existsSync(join(ROOT, BAD, rule))) paths.push(`${BAD}/${rule}`);
  return paths;
}

/** What a fixture is held against: the small criteria of the portfolio, unless it holds its own. */
function listCriteria(rule: string, { holds }: Expected): string[] {
  const own = `${BAD}/${rule}.yaml`;
  const sheet = holds === 'sheet' ? own : `${CRITERIA}/sheet.yaml`;
  const assumptions = holds === 'assumptions' ? own : `${CRITERIA}/assumptions.yaml`;
  return ['--sheet', sheet, '--assumptions', assumptions];
}

async function check(rule: string, expected: Expected): Promise<Found[]> {
  const criteria = listCriteria(rule, expected);
  const args = ['check', ...listPaths(rule), ...criteria, '--json', '--date', '2026-11-24'];
  const { stdout, stderr } = await runShipped(args);
  expect(stderr).toBe('');
  return JSON.parse(stdout).problems;
}

describe('for each kind of problem', () => {
  test('there is a bad fixture, and no fixture without a kind', () => {
    const files = readdirSync(join(ROOT, BAD)).filter((name) => name.endsWith('.yaml'));
    expect(files.sort()).toEqual(
      Object.keys(EXPECTED)
        .map((rule) => `${rule}.yaml`)
        .sort(),
    );
  });

  for (const [rule, expected] of Object.entries<Expected>(EXPECTED)) {
    const { line, column, endColumn, companion, holds, stops } = expected;
    const file = companion === undefined ? `${BAD}/${rule}.yaml` : `${BAD}/${rule}/${companion}`;

    test(`check finds ${rule} once, at ${line}:${column}–${endColumn}`, async () => {
      const found = (await check(rule, expected)).filter((each) => each.rule === rule);
      expect(found).toMatchObject([{ file, line, column, endLine: line, endColumn }]);
    });

    test(`check finds no other error in the fixture of ${rule}`, async () => {
      const errors = (await check(rule, expected)).filter(({ severity }) => severity === 'error');
      expect(errors.filter((each) => each.rule !== rule)).toEqual([]);
    });

    test(`${rule} ${stops ? 'stops' : 'does not stop'} a hit list`, async () => {
      const candidates = holds === undefined ? listPaths(rule) : listPaths(rule).slice(1);
      const paths = candidates.length > 0 ? candidates : [`${BAD}/unused-source.yaml`];
      const { code, stderr } = await runShipped([...paths, ...listCriteria(rule, expected)]);
      expect(code).toBe(stops ? 1 : 0);
      expect(stderr.includes(`${file}:${line}:${column} error ${rule}`)).toBe(stops);
    });
  }
});
