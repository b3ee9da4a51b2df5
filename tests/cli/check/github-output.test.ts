import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edit, GOOD } from '../../check/check-texts.ts';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { CHECK, ERROR, makeChecked, WARNING } from './folder.ts';
import { checkAs, HOSTILE, HOSTILE_NAME, MIXED } from './hostile-files.ts';

/** How GitHub's runner reads a workflow command. */
function readCommand(line: string) {
  const [, command = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const unescapeData = (text: string) =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const unescapeProperty = (text: string) =>
    unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
  const pairs = properties.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), unescapeProperty(pair.slice(at + 1))] as const;
  });
  return { command, ...Object.fromEntries(pairs), message: unescapeData(data) };
}

const readCommands = (stdout: string) => stdout.trimEnd().split('\n').map(readCommand);

/** The good candidate with so many unknown keys, each an error. */
const withUnknown = (many: number) =>
  edit(
    GOOD,
    'sector:',
    `${Array.from({ length: many }, (_, index) => `zebra-${index}: 1\n`).join('')}sector:`,
  );

describe('GitHub commands', () => {
  test('are none when nothing is found', async () => {
    expect(await checkAs('github', { 'a.yaml': GOOD })).toBe('');
  });

  test('name place, rule and message', async () => {
    expect(await checkAs('github', { 'a.yaml': ERROR })).toBe(
      '::error file=c/a.yaml,line=3,endLine=3,col=1,endColumn=6,title=unknown-key::c/a.yaml:3:1: There is no key "sectr" here. Did you mean "sector"?\n',
    );
  });

  test('escape hostile names and messages, one line a finding', async () => {
    const stdout = await checkAs('github', { [HOSTILE_NAME]: HOSTILE });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stdout).not.toMatch(/\r/);
    expect(stdout.slice(0, stdout.indexOf(',line='))).toBe(
      '::error file=c/x%2C y%3Az%2520#1 <&"\'>|é.yaml',
    );
    expect(readCommands(stdout)).toMatchObject([
      { file: `c/${HOSTILE_NAME}`, line: '4', col: '9', title: 'wrong-value' },
    ]);
    expect(stdout).toContain('a%25b%0D%0A::error::c');
  });

  test('escape line ends in the name of a file', async () => {
    const stdout = await checkAs('github', { 'a\nb.yaml': ERROR });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(readCommands(stdout)).toMatchObject([{ file: 'c/a\nb.yaml' }]);
  });

  test('come with the gravest first, whatever the order of the files', async () => {
    const found = readCommands(await checkAs('github', MIXED));
    expect(found.map(({ command }) => command)).toEqual(['error', 'error', 'warning']);
  });

  test('are at most ten of a level, with a notice of how many more there are', async () => {
    const ten = readCommands(await checkAs('github', { 'a.yaml': withUnknown(10) }));
    expect(ten.map(({ command }) => command)).toEqual(Array(10).fill('error'));
    const eleven = await checkAs('github', { 'a.yaml': withUnknown(11), 'b.yaml': WARNING });
    const lines = eleven.trimEnd().split('\n');
    expect(lines).toHaveLength(12);
    expect(lines[10]).toBe('::notice title=assess::1 more error not shown here');
    expect(lines[11]).toMatch(/^::warning /);
    const thirteen = await checkAs('github', { 'a.yaml': withUnknown(13) });
    expect(thirteen).toContain('::notice title=assess::3 more errors not shown here\n');
  });

  test('call a note a notice', async () => {
    const sheet = readFileSync(join(makeChecked({}), 'sheet.yaml'), 'utf8');
    const other = edit(GOOD, 'boat-permits', 'licences')
      .replace('Permit desks', 'Desks')
      .replace('£200m', '£201m')
      .replace('The act', 'A charter');
    const files = { 'a.yaml': GOOD, 'b.yaml': other, 's.yaml': sheet };
    const found = readCommands(await checkAs('github', files));
    expect(new Set(found.map(({ command }) => command))).toEqual(new Set(['notice']));
  });
});

describe('the summary of a step', () => {
  const summarise = async (...args: string[]) => {
    const summary = join(makeFolder({ 'summary.md': '# Before\n' }), 'summary.md');
    const cwd = makeChecked(MIXED);
    const { code } = await runAssess([...CHECK, ...args], {
      cwd,
      env: { GITHUB_STEP_SUMMARY: summary },
    });
    expect(code).toBe(1);
    return readFileSync(summary, 'utf8');
  };

  test('is added to what stands there', async () => {
    const text = await summarise('-f', 'github');
    expect(text).toMatch(/^# Before\n# assess check\n/);
    expect(text).toContain('2 errors, 1 warning and 0 notes in 4 files.');
    expect(text).toContain('| c/b.yaml:3:1 | error | unknown-key |');
  });

  test('is not written in another format', async () => {
    expect(await summarise('-f', 'json')).toBe('# Before\n');
  });
});
