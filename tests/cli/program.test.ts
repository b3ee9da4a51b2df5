import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';
import { makeFolder, PROGRAM, runAssess, spawnAssess } from '../support/run-assess.ts';

/** One run of each command that succeeds on the shipped files. */
const RUNS = [
  [],
  ['rank', '--json'],
  ['explain', 'registrars'],
  ['ask', '-f', 'csv'],
  ['compare', 'candidates', 'candidates'],
  ['check', '-f', 'sarif'],
  ['rules', 'bare-ratio'],
  ['schema', 'sheet'],
  ['--help'],
  ['compare', '--help'],
];

describe('the program that is started', () => {
  for (const args of RUNS) {
    test(`says on "assess ${args.join(' ')}" what it says when called`, async () => {
      expect(await spawnAssess(args)).toEqual(await runAssess(args));
    });
  }

  test('writes a candidate file in the folder where it was started', async () => {
    const cwd = makeFolder();
    expect(await spawnAssess(['new', 'boat-permits'], { cwd })).toMatchObject({ code: 0 });
    expect(await runAssess(['candidates'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });

  test('ends with the exit code of wrong use and of problems', async () => {
    expect(await spawnAssess(['nowhere'])).toMatchObject({ code: 2, stdout: '' });
    expect(await spawnAssess(['-'], { stdin: 'candidate: a\n' })).toMatchObject({ code: 1 });
  });

  test('is not there before it is built, which is said in one sentence', async () => {
    const folder = makeFolder();
    cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
    cpSync(PROGRAM, join(folder, 'bin', 'assess.js'));
    const { code, stdout, stderr } = await spawnAssess([], {
      program: join(folder, 'bin', 'assess.js'),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      'assess: the program is not built yet: type "npm ci --include=dev" in its folder.\n',
    );
  });

  test('names the functions of its source where it says that it has a bug', async () => {
    const folder = makeFolder();
    // Its own criteria are left out, without which it can do nothing.
    for (const part of ['bin', 'dist', 'package.json']) {
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    }
    const { code, stderr } = await spawnAssess([], { program: join(folder, 'bin', 'assess.js') });
    expect(code).toBe(3);
    expect(stderr).toMatch(/ at readTextFile \(.*\n(?:.*\n)* +at loadReport \(/);
  });
});
