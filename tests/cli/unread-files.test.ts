import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, runAssess } from '../support/run-assess.ts';
import { candidateText } from './candidate-text.ts';

const A = candidateText({ id: 'a', status: 'radar' });
const B = candidateText({ id: 'b', status: 'radar' });

/** The commands that make something of a folder, and what each is given beside it. */
const LISTS = [['rank'], ['ask'], ['explain', 'a'], ['compare', '.']];

/** The places and rules that standard error names. */
function findNamed(stderr: string): string[] {
  return [...stderr.matchAll(/^(\S+:\d+:\d+) error (\S+)$/gm)].map(
    ([, at, rule]) => `${at} ${rule}`,
  );
}

/** The rule and the file of each error in the JSON of check. */
function findErrors(problems: readonly Record<string, string>[]): string[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, file }) => `${rule} ${file}`);
}

describe('a file in a folder that is not read', () => {
  test.each(LISTS)('stops %s, which names it and what to do', async (...args) => {
    const cwd = makeFolder({ 'a.yaml': A, 'taxi.yaml.txt': B });
    const { code, stdout, stderr } = await runAssess([...args, '.'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(findNamed(stderr)).toEqual(['taxi.yaml.txt:1:1 unread-file']);
    expect(stderr).toContain('Rename it so that it ends in .yaml');
  });

  test('is an error of check too, which no comment silences', async () => {
    const text = `# assess-ignore unread-file: a draft\n${B}`;
    const cwd = makeFolder({ 'a.yaml': A, 'taxi.yaml.txt': text });
    const { code, stdout } = await runAssess(['check', '.', '--json'], { cwd });
    expect(code).toBe(1);
    const { problems, files } = JSON.parse(stdout);
    expect(findErrors(problems)).toEqual(['unread-file taxi.yaml.txt']);
    expect(files).toEqual(['a.yaml', 'taxi.yaml.txt']);
  });

  test('is left out by --skip-invalid, and named in the report', async () => {
    const cwd = makeFolder({ 'a.yaml': A, 'b.yml.bak': B });
    symlinkSync('gone', join(cwd, 'c.yaml'));
    const { code, stdout } = await runAssess(['.', '--skip-invalid', '--json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).skipped).toEqual([
      { file: 'b.yml.bak', problems: 1 },
      { file: 'c.yaml', problems: 1 },
    ]);
  });

  test('is named where there is nothing else, without a word that is untrue', async () => {
    const cwd = makeFolder({ 'taxi.yaml.txt': A });
    for (const more of [[], ['--skip-invalid']]) {
      const { code, stderr } = await runAssess(['.', ...more], { cwd });
      expect(code).toBe(1);
      expect(findNamed(stderr)).toEqual(['taxi.yaml.txt:1:1 unread-file']);
      expect(stderr).not.toContain('No candidates');
    }
  });

  test('may be named by others, by the id that it holds or by its name', async () => {
    const linked = `${A}contains: [b, locked]\n`;
    const cwd = makeFolder({ 'a.yaml': linked, 'taxi.yaml.txt': B });
    symlinkSync('gone', join(cwd, 'locked.yaml'));
    const { stderr } = await runAssess(['.'], { cwd });
    expect(findNamed(stderr)).toEqual([
      'locked.yaml:1:1 unread-file',
      'taxi.yaml.txt:1:1 unread-file',
    ]);
  });

  test('is read where it is named itself', async () => {
    const cwd = makeFolder({ 'taxi.yaml.txt': A });
    const { stdout } = await runAssess(['taxi.yaml.txt', '--json'], { cwd });
    expect(JSON.parse(stdout).candidates).toMatchObject([{ id: 'a', file: 'taxi.yaml.txt' }]);
    const compared = await runAssess(['compare', 'taxi.yaml.txt', 'taxi.yaml.txt'], { cwd });
    expect(compared.code).toBe(0);
  });
});

describe('a sheet that is not read', () => {
  const SHEET = 'sheet: mine\nedition: 2026-11\n';

  test('in ./criteria stops a list, and is not replaced by the shipped one', async () => {
    const cwd = makeFolder({ 'c/a.yaml': A, 'criteria/sheet.yaml.txt': SHEET });
    const { code, stderr } = await runAssess(['c'], { cwd });
    expect(code).toBe(1);
    expect(findNamed(stderr)).toEqual(['criteria/sheet.yaml.txt:1:1 unread-file']);
  });

  test.each(['c', 'c criteria'])('in ./criteria is found once by check %s', async (paths) => {
    const cwd = makeFolder({ 'c/a.yaml': A, 'criteria/sheet.yaml.txt': SHEET });
    const { code, stdout } = await runAssess(['check', ...paths.split(' '), '--json'], { cwd });
    expect(code).toBe(1);
    const { problems, files } = JSON.parse(stdout);
    expect(findErrors(problems)).toEqual(['unread-file criteria/sheet.yaml.txt']);
    expect(files).toEqual(['c/a.yaml', 'criteria/sheet.yaml.txt']);
  });

  test('among the files to check is the only fault: nothing is held against the shipped one', async () => {
    const answers = { 'of-that-sheet': '"?"' };
    const asked = candidateText({ id: 'a', status: 'radar', answers });
    const cwd = makeFolder({ 'c/a.yaml': asked, 'c/sheet.yaml.txt': SHEET });
    const { stdout } = await runAssess(['check', 'c', '-f', 'compact'], { cwd });
    expect([...stdout.matchAll(/ error (\S+)/g)].map(([, rule]) => rule)).toEqual(['unread-file']);
  });
});

test('rules unread-file explains each kind and its mend', async () => {
  const { stdout } = await runAssess(['rules', 'unread-file']);
  for (const kind of ['.yaml.txt', '.bak', '.crswap', 'leads nowhere', 'a pipe', 'not be opened']) {
    expect(stdout).toContain(kind);
  }
  expect(
    stdout
      .split('But so')[1]
      ?.split('\n')
      .filter((line) => /^ {4}\S/.test(line)),
  ).toHaveLength(6);
});

test('more candidates than chances are worked out for end with exit code 2, and say what else to do', async () => {
  const ids = Array.from({ length: 2001 }, (_, index) => `c${index}`);
  const files = ids.map((id) => [`c/${id}.yaml`, candidateText({ id })]);
  const cwd = makeFolder(Object.fromEntries(files));
  const { code, stdout, stderr } = await runAssess(['c', '--chances'], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/2,000 ranked .* 2,001\..*--top.*folders/);
  expect((await runAssess(['rank', '--help'])).stdout).toMatch(/at most 2,000\s+ranked/);
});
