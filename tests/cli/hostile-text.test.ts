import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCommands, HIDDEN } from '../support/hostile-texts.ts';
import { makeFolder, runAssess } from '../support/run-assess.ts';
import { candidateText } from './candidate-text.ts';

/** Ways to hide in a name, as YAML escapes. */
const WAYS_TO_HIDE = [
  { what: 'a colour sequence', escapes: '\\e[31mred\\e[0m' },
  { what: 'a window title sequence', escapes: '\\e]0;owned\\a' },
  { what: 'an 8-bit control sequence', escapes: '\\u009b31mred' },
  { what: 'a backspace and a carriage return', escapes: 'a\\b\\b\\rb' },
  { what: 'a delete character', escapes: 'a\\x7fb' },
  { what: 'a right-to-left override', escapes: 'a\\u202egnp.exe' },
  { what: 'right-to-left isolates', escapes: '\\u2066a\\u2069\\u2067b\\u2068' },
  { what: 'left-to-right and right-to-left marks', escapes: 'a\\u200e\\u200fb' },
  { what: 'an Arabic letter mark', escapes: 'a\\u061cb' },
  { what: 'line and paragraph separators', escapes: 'a\\u2028\\u2029b' },
  { what: 'characters of no width', escapes: 'a\\u200bb\\u2060c\\ufeffd' },
  { what: 'new lines', escapes: 'a\\n\\nRank 1\\n' },
] as const;

const REPORTS = [[], ['explain', 'boat-permits'], ['explain', 'boat-permits', '--brief']];

describe('text from a file that would steer a terminal', () => {
  for (const { what, escapes } of WAYS_TO_HIDE) {
    test(`is shown harmlessly, and stays out of Markdown: ${what}`, async () => {
      const cwd = makeFolder({ 'candidates/a.yaml': hostile(escapes) });
      for (const args of REPORTS) {
        const { code } = await runAssess([...args, '-o', 'a.txt', '-o', 'a.md'], { cwd });
        expect(code).toBe(0);
        for (const file of ['a.txt', 'a.md']) {
          const report = readFileSync(join(cwd, file), 'utf8');
          expect(report).toContain('Start');
          expect(HIDDEN.exec(report), `${args.join(' ')} ${file}`).toBeNull();
        }
      }
    });
  }

  test('is shown harmlessly where the report goes to standard output', async () => {
    const cwd = makeFolder({ 'candidates/a.yaml': hostile('\\e[31mred') });
    for (const args of REPORTS) {
      const { stdout } = await runAssess(args, { cwd });
      expect(stdout).toContain('[31mred');
      expect(HIDDEN.exec(stdout), args.join(' ')).toBeNull();
    }
  });

  test('is shown harmlessly in the frame of a problem', async () => {
    const raw = candidateText({ name: 'a\u001b[31mb\u202ec\u009bd', status: '\u001b[2Jx\u202ey' });
    const { code, stderr } = await runAssess(['-'], { stdin: raw, cwd: makeFolder() });
    expect(code).toBe(1);
    expect(stderr).toContain('[2Jx');
    expect(HIDDEN.exec(stderr)).toBeNull();
  });

  test('is shown harmlessly in the name of a file', async () => {
    const cwd = makeFolder({ 'candidates/a\u001b[31mb.yaml': candidateText({ status: 'x' }) });
    const { stderr } = await runAssess([], { cwd });
    expect(stderr).toContain('[31mb.yaml');
    expect(HIDDEN.exec(stderr)).toBeNull();
  });

  test('is shown harmlessly in the name of a file that holds a sheet', async () => {
    const cwd = makeFolder({
      'candidates/a.yaml': candidateText(),
      'candidates/s\u001b[31m.yaml': 'sheet: s\n',
    });
    const { stderr } = await runAssess([], { cwd });
    expect(stderr).toContain('[31m.yaml');
    expect(HIDDEN.exec(stderr)).toBeNull();
  });

  test('is shown harmlessly in an assumption', async () => {
    const cwd = makeFolder({ 'candidates/a.yaml': candidateText() });
    const assume = 'boat-permits.digitisable.because="a\u001b[31mb"';
    const { stdout } = await runAssess(['--assume', assume], { cwd });
    expect(stdout).toContain('Assumed');
    expect(HIDDEN.exec(stdout)).toBeNull();
  });

  test('stands in JSON in full, escaped as JSON does', async () => {
    const cwd = makeFolder({ 'candidates/a.yaml': hostile('\\e[31mred') });
    const { stdout } = await runAssess(['--json'], { cwd });
    expect(stdout).not.toContain('\u001b');
    expect(JSON.parse(stdout).candidates[0].name).toBe('Start \u001b[31mred');
  });
});

/** The program that a page carries, which holds no text from files. */
const PROGRAM = /(?<=<script>).*(?=<\/script>)/s;

/** Commands of a build server, in the name of a file or of a candidate. */
const COMMAND = '::error::owned ##[group]a';

describe('text from a file that would command a build server', () => {
  const expectNoCommand = (text: string) => {
    expect(text).toContain('owned');
    expect(findCommands(text)).toEqual([]);
    expect(HIDDEN.exec(text)).toBeNull();
  };

  test('commands nothing in a report of any format and width', async () => {
    const cwd = makeFolder({
      'candidates/a.yaml': hostile(COMMAND).replaceAll('"Start ', '"'),
      'candidates/b.yaml': hostile(COMMAND).replace('boat-permits', 'b'),
    });
    for (const args of [
      ...REPORTS,
      ['ask', '--all'],
      ['compare', 'candidates/a.yaml', 'candidates/b.yaml'],
    ]) {
      for (const COLUMNS of ['30', '60', '100', '160']) {
        expectNoCommand((await runAssess(args, { cwd, env: { COLUMNS } })).stdout);
      }
      for (const format of ['markdown', 'html']) {
        const { stdout } = await runAssess([...args, '-f', format], { cwd });
        expectNoCommand(stdout.replace(PROGRAM, ''));
      }
    }
    for (const format of ['csv', 'json']) {
      const { stdout } = await runAssess(['-f', format], { cwd });
      expectNoCommand(stdout.replaceAll('\r\n', '\n'));
    }
  });

  test('commands nothing in the name of a file, wherever it is printed', async () => {
    const name = `a\n${COMMAND}\u001b\u202e.yaml`;
    const broken = makeFolder({ [name]: candidateText({ status: 'x' }) });
    const beside = makeFolder({ 'a.yaml': candidateText(), [name]: 'sheet: s\n' });
    const misspelt = makeFolder({ [name]: candidateText().replace('sector:', 'sectr:') });
    const runs = [
      await runAssess([name], { cwd: broken }),
      await runAssess(['.'], { cwd: beside }),
      await runAssess(['check', '--fix', name], { cwd: misspelt }),
      await runAssess([name, `${name}2`], { cwd: makeFolder() }),
      await runAssess(['-o', name, 'a.yaml'], { cwd: beside }),
      await runAssess(['compare', name, 'a.yaml'], { cwd: makeFolder() }),
      await runAssess([`--${name}`], { cwd: makeFolder() }),
      await runAssess(['new', name], { cwd: makeFolder() }),
      await runAssess(['explain', name, 'a.yaml'], { cwd: beside }),
      await runAssess(['rules', name]),
      await runAssess(['--assume', name, 'a.yaml'], { cwd: beside }),
      await runAssess(['.', '--sheet', name, '--assumptions', name], { cwd: makeFolder() }),
      await runAssess(['.'], { cwd: beside, env: { SOURCE_DATE_EPOCH: name } }),
    ];
    for (const { stderr } of runs) expectNoCommand(stderr);
    const written = await runAssess(['new', 'b', '-o', name], { cwd: makeFolder() });
    expectNoCommand(written.stdout);
  });

  test('commands nothing in any format of a check', async () => {
    const cwd = makeFolder({ [`${COMMAND}\n.yaml`]: candidateText({ status: COMMAND }) });
    for (const format of ['pretty', 'compact', 'json', 'sarif', 'junit', 'markdown']) {
      expectNoCommand((await runAssess(['check', '.', '-f', format], { cwd })).stdout);
    }
    const { stdout } = await runAssess(['check', '.', '-f', 'github'], { cwd });
    expect(stdout.match(/^::/gm)).toHaveLength(stdout.trimEnd().split('\n').length);
    expect(stdout).not.toContain('##[');
  });
});

/** A candidate that carries the text wherever a report shows text from a file. */
function hostile(escapes: string): string {
  const text = `"Start ${escapes}"`;
  return [
    `{candidate: boat-permits, name: ${text}, sector: ${text}, status: assessed,`,
    ` summary: ${text}, roles: {funder: ${text}, sponsor: ${text}}, owner: ${text},`,
    ` answers: {digitisable: {meets: N, because: ${text}, unless: ${text}, sources: [s]},`,
    `  scale-of-benefits: {meets: "?", because: ${text}, settle: ${text}}},`,
    ` savings: {spend: [{id: a, name: ${text}, amount: £2m, addressable: 50%, source: s}]},`,
    ` claims: [{says: £1m, about: spend, source: s, note: ${text}}],`,
    ` other-benefits: [{what: ${text}, for: ${text}}],`,
    ` sources: {s: {title: ${text}, publisher: ${text}, url: ${text}, page: ${text}}}}`,
    '',
  ].join('\n');
}
