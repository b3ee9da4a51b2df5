import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/check/registry.ts';
import { edit, GOOD, OTHER } from '../../check/check-texts.ts';
import { runAssess } from '../../support/run-assess.ts';
import { CHECK, ERROR, makeChecked, WARNING } from './folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What a check of files writes in one format. */
async function write(format: string, files: Files): Promise<string> {
  const { stdout, stderr } = await runAssess([...CHECK, '-f', format], {
    cwd: makeChecked(files),
  });
  expect(stderr).toBe('');
  return stdout;
}

const SAME = edit(OTHER, 'Fee desks', 'Permit desks');

describe('JSON', () => {
  test('holds the problems by place, every file and the counts', async () => {
    const third = edit(GOOD, 'boat-permits', 'x')
      .replace('The act allows it.', 'A treaty allows it.')
      .replace('Permit desks', 'Ferry desks')
      .replace('£200m', '£202m');
    const files = { 'b.yaml': WARNING, 'a.yaml': ERROR, 'c.yaml': third };
    const { problems, ...rest } = JSON.parse(await write('json', files));
    expect(rest).toEqual({
      files: ['c/a.yaml', 'c/b.yaml', 'c/c.yaml'],
      counts: { error: 1, warning: 1, note: 0 },
    });
    expect(problems[0]).toEqual({
      rule: 'unknown-key',
      severity: 'error',
      file: 'c/a.yaml',
      line: 3,
      column: 1,
      endLine: 3,
      endColumn: 6,
      message: 'There is no key "sectr" here.',
      fix: 'Did you mean "sector"?',
    });
  });

  test('names the related place with its own file', async () => {
    const { problems } = JSON.parse(await write('json', { 'a.yaml': GOOD, 'b.yaml': SAME }));
    expect(problems).toMatchObject([
      { rule: 'double-counted-spend', related: [{ file: 'c/a.yaml', line: 13, column: 7 }] },
    ]);
  });

  test('has UTF-16 columns', async () => {
    const text = edit(GOOD, '{id: desks, name: Permit desks', '{id: desks, name: "⛵🚣", nam: x');
    const { problems } = JSON.parse(await write('json', { 'a.yaml': text }));
    expect(problems).toMatchObject([{ rule: 'unknown-key', line: 13, column: 32, endColumn: 35 }]);
  });
});

describe('compact', () => {
  test('has a line for each finding and the counts', async () => {
    expect(await write('compact', { 'a.yaml': ERROR })).toBe(
      'c/a.yaml:3:1 error unknown-key There is no key "sectr" here. Did you mean "sector"?\n' +
        '1 error, 0 warnings and 0 notes in 1 file\n',
    );
  });
});

describe('SARIF', () => {
  const readRun = async (files: Files) => {
    const log = JSON.parse(await write('sarif', files));
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    return log.runs[0];
  };

  test('has every rule with its texts, and no results when all is well', async () => {
    const { tool, columnKind, results } = await readRun({ 'a.yaml': GOOD });
    expect({ columnKind, results }).toEqual({ columnKind: 'utf16CodeUnits', results: [] });
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(Object.keys(RULES));
    for (const rule of tool.driver.rules) {
      expect(rule.shortDescription.text).not.toBe('');
      expect(rule.fullDescription.text).not.toBe('');
      expect(rule.help.text).not.toBe('');
      expect(() => new URL(rule.helpUri)).not.toThrow();
    }
  });

  test('points each result at its rule and its level', async () => {
    const { tool, results } = await readRun({ 'a.yaml': ERROR, 'b.yaml': WARNING });
    expect(results).toHaveLength(2);
    for (const { ruleId, ruleIndex } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    }
    expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning']);
  });

  test('gives relative, encoded addresses and exact regions', async () => {
    const { results } = await readRun({ 'a b#é%.yaml': ERROR });
    expect(results[0].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'c/a%20b%23%C3%A9%25.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 6 },
        },
      },
    ]);
  });

  test('gives related places an id and a message', async () => {
    const { results } = await readRun({ 'a.yaml': GOOD, 'b.yaml': SAME });
    expect(results[0].relatedLocations).toMatchObject([
      {
        id: 0,
        message: { text: 'it is counted here too' },
        physicalLocation: { artifactLocation: { uri: 'c/a.yaml' } },
      },
    ]);
  });

  test('keeps its fingerprints when lines are put in above, and they differ', async () => {
    const listPrints = async (text: string) =>
      (await readRun({ 'a.yaml': text })).results.map(
        (result: { partialFingerprints: unknown }) => result.partialFingerprints,
      );
    const two = edit(ERROR, 'because:', 'becuase:');
    const before = await listPrints(two);
    expect(before).toHaveLength(2);
    expect(before[0]).not.toEqual(before[1]);
    expect(await listPrints(`# One\n\n# Two\n${two}`)).toEqual(before);
  });
});

describe('files named with -o', () => {
  test('each have the format of their ending, and standard output stays empty', async () => {
    const cwd = makeChecked({ 'a.yaml': ERROR });
    const names = ['f.sarif', 'f.xml', 'f.json', 'f.md'];
    const run = await runAssess(
      [...CHECK, ...names.flatMap((name) => ['-o', name]), '-o', 'github=f.txt'],
      { cwd },
    );
    expect(run).toEqual({ code: 1, stdout: '', stderr: '' });
    const [sarif, xml, json, markdown] = names.map((name) => readFileSync(join(cwd, name), 'utf8'));
    expect(JSON.parse(sarif ?? '').version).toBe('2.1.0');
    expect(xml).toMatch(/^<\?xml version="1\.0"/);
    expect(JSON.parse(json ?? '').counts.error).toBe(1);
    expect(markdown).toMatch(/^# assess check\n/);
    expect(readFileSync(join(cwd, 'f.txt'), 'utf8')).toMatch(/^::error file=c\/a\.yaml,line=3,/);
  });

  test('go with a format for standard output', async () => {
    const cwd = makeChecked({ 'a.yaml': ERROR });
    const run = await runAssess([...CHECK, '-f', 'compact', '-o', 'f.json'], { cwd });
    expect(run.stdout).toMatch(/^c\/a\.yaml:3:1 error /);
    expect(existsSync(join(cwd, 'f.json'))).toBe(true);
  });

  test('are refused for an unknown ending or format, before anything is written', async () => {
    const cwd = makeChecked({ 'a.yaml': ERROR });
    for (const target of ['f.pdf', 'f.csv', 'nonsense=f.txt']) {
      const run = await runAssess([...CHECK, '-o', 'f.json', '-o', target], { cwd });
      expect(run.code).toBe(2);
      expect(existsSync(join(cwd, 'f.json'))).toBe(false);
    }
  });
});
