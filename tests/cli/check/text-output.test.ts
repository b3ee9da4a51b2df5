import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edit, GOOD, OTHER } from '../../check/check-texts.ts';
import { runAssess } from '../../support/run-assess.ts';
import { CHECK, ERROR, makeChecked } from './folder.ts';
import { checkAs, HOSTILE, HOSTILE_NAME, MIXED } from './hostile-files.ts';

const UNKNOWN_KEY = {
  rule: 'unknown-key',
  severity: 'error',
  ...{ file: 'c/a.yaml', line: 3, column: 1, endLine: 3, endColumn: 6 },
  message: 'There is no key "sectr" here.',
  fix: 'Did you mean "sector"?',
};

describe('JSON', () => {
  test('has problems, files and counts and nothing else', async () => {
    expect(JSON.parse(await checkAs('json', { 'a.yaml': ERROR }))).toEqual({
      problems: [UNKNOWN_KEY],
      files: ['c/a.yaml'],
      counts: { error: 1, warning: 0, note: 0 },
    });
  });

  test('has an empty list when nothing is found', async () => {
    expect(JSON.parse(await checkAs('json', { 'a.yaml': GOOD }))).toEqual({
      problems: [],
      files: ['c/a.yaml'],
      counts: { error: 0, warning: 0, note: 0 },
    });
  });

  test('sorts by file, line and column, and names related places', async () => {
    const twice = edit(OTHER, 'mooring-fees', 'boat-permits');
    const { problems } = JSON.parse(await checkAs('json', { 'a.yaml': GOOD, 'b.yaml': twice }));
    expect(problems).toMatchObject([
      {
        file: 'c/b.yaml',
        related: [{ file: 'c/a.yaml', line: 1, column: 12, message: 'it stands here first' }],
      },
    ]);
  });

  test('keeps hostile names and texts as they are', async () => {
    const { problems, files } = JSON.parse(await checkAs('json', { [HOSTILE_NAME]: HOSTILE }));
    expect(files).toEqual([`c/${HOSTILE_NAME}`]);
    expect(problems[0].message).toContain('a%b\r\n::error::c \u001b[31m\u0007');
  });
});

describe('the compact form', () => {
  test('is one line a finding, and the counts', async () => {
    expect(await checkAs('compact', MIXED)).toBe(
      [
        'c/a.yaml:17:1 warning no-onboarding-cost This platform has no cost for each organisation that joins. Add "onboarding:", £0 if it is really nothing.',
        'c/b.yaml:3:1 error unknown-key There is no key "sectr" here. Did you mean "sector"?',
        'c/e.yaml:1:1 error unreadable-file The file holds NUL bytes, so it is not text.',
        '2 errors, 1 warning and 0 notes in 4 files',
        '',
      ].join('\n'),
    );
  });

  for (const format of ['compact', 'pretty']) {
    test(`lets no control character through (${format})`, async () => {
      const stdout = await checkAs(format, { [HOSTILE_NAME]: HOSTILE });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    });
  }
});

describe('the pretty form', () => {
  test('frames the line and points at the fault', async () => {
    expect(await checkAs('pretty', { 'a.yaml': ERROR })).toBe(
      [
        'c/a.yaml:3:1 error unknown-key',
        '  3 | sectr: Local government',
        '    | ^^^^^',
        '  There is no key "sectr" here.',
        '  Did you mean "sector"?',
        '',
        '1 error, 0 warnings and 0 notes in 1 file',
        '',
      ].join('\n'),
    );
  });
});

describe('Markdown', () => {
  test('has the counts and a row for each finding', async () => {
    const lines = (await checkAs('markdown', MIXED)).split('\n');
    expect(lines[0]).toBe('# assess check');
    expect(lines).toContain('2 errors, 1 warning and 0 notes in 4 files.');
    const rows = lines.filter((line) => line.startsWith('| c/'));
    expect(rows.map((row) => row.split(' | ').slice(0, 3).join(' '))).toEqual([
      '| c/a.yaml:17:1 warning no-onboarding-cost',
      '| c/b.yaml:3:1 error unknown-key',
      '| c/e.yaml:1:1 error unreadable-file',
    ]);
  });

  test('keeps hostile texts in one row of four cells, with no HTML in it', async () => {
    const text = await checkAs('markdown', { [HOSTILE_NAME]: HOSTILE });
    const rows = text.split('\n').filter((line) => line.includes('wrong-value'));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.match(/(?<!\\)\|/g)).toHaveLength(5);
    expect(rows[0]).not.toMatch(/(?<!\\)</);
  });

  test('has no table when nothing is found', async () => {
    expect(await checkAs('markdown', { 'a.yaml': GOOD })).not.toContain('|');
  });
});

describe('files named with -o', () => {
  test('are written in one run, the format by ending or by name', async () => {
    const cwd = makeChecked({ 'a.yaml': ERROR });
    const outputs = ['a.sarif', 'b.xml', 'd.json', 'e.md', 'github=f.txt', 'compact=g.log'];
    const args = outputs.flatMap((output) => ['-o', output]);
    const run = await runAssess([...CHECK, ...args], { cwd });
    expect(run).toEqual({ code: 1, stdout: '', stderr: '' });
    const read = (file: string) => readFileSync(join(cwd, file), 'utf8');
    expect(JSON.parse(read('a.sarif')).version).toBe('2.1.0');
    expect(read('b.xml')).toMatch(/^<\?xml /);
    expect(JSON.parse(read('d.json')).problems).toEqual([UNKNOWN_KEY]);
    expect(read('e.md')).toMatch(/^# assess check\n/);
    expect(read('f.txt')).toMatch(/^::error file=c\/a\.yaml,/);
    expect(read('g.log')).toMatch(/^c\/a\.yaml:3:1 error /);
  });

  test('may stand beside a format for standard output', async () => {
    const cwd = makeChecked({ 'a.yaml': ERROR });
    const { stdout } = await runAssess([...CHECK, '-f', 'github', '-o', 'a.json'], { cwd });
    expect(stdout).toMatch(/^::error /);
    expect(existsSync(join(cwd, 'a.json'))).toBe(true);
  });

  for (const [output, why] of [
    ['a.html', 'cannot be written as html'],
    ['a', 'the ending chooses the format; it may be .md, .markdown, .json, .sarif, .xml'],
    ['html=a.json', 'cannot be written as html'],
    ['a.csv', 'cannot be written as csv'],
  ] as const) {
    test(`are refused before any is written when one is ${output}`, async () => {
      const cwd = makeChecked({ 'a.yaml': ERROR });
      const run = await runAssess([...CHECK, '-o', 'first.json', '-o', output], { cwd });
      expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
      expect(run.stderr).toContain(why);
      expect(existsSync(join(cwd, 'first.json'))).toBe(false);
    });
  }
});
