import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';
import { makeFolder, runAssess } from '../support/run-assess.ts';

/** The commands that the program's own help lists. */
async function listCommands(): Promise<string[]> {
  const { stdout } = await runAssess(['--help']);
  const [, list = ''] = stdout.split(/^Commands:$/m);
  return [...list.matchAll(/^ {2}([a-z]+)/gm)].map(([, name = '']) => name);
}

describe('help', () => {
  test('of the program lists its commands, shows an example and says what exit codes mean', async () => {
    const { code, stdout, stderr } = await runAssess(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await listCommands()).toEqual(
      expect.arrayContaining(['rank', 'explain', 'new', 'schema', 'help']),
    );
    expect(stdout).toMatch(/^Examples?:$/m);
    expect(stdout).toMatch(/Exit codes: 0 .* 1 .* 2 .* 3 /s);
  });

  test('of each command shows an example of that command', async () => {
    for (const command of (await listCommands()).filter((name) => name !== 'help')) {
      const { code, stdout, stderr } = await runAssess([command, '--help']);
      expect({ command, code, stderr }).toEqual({ command, code: 0, stderr: '' });
      expect(stdout, command).toMatch(/^Examples?:\n {2}\$ assess /m);
      expect(stdout, command).toContain(`$ assess ${command}`);
      expect(stdout, command).not.toMatch(/default: (?:false|\[\])/);
    }
  });

  test('is the same by way of "assess help"', async () => {
    const byHelp = await runAssess(['help', 'explain']);
    const byFlag = await runAssess(['explain', '--help']);
    expect(byHelp).toEqual(byFlag);
  });

  test('has no line wider than 100 columns', async () => {
    for (const args of [
      ['--help'],
      ['rank', '--help'],
      ['explain', '--help'],
      ['compare', '--help'],
      ['plan', '--help'],
    ]) {
      const { stdout } = await runAssess(args);
      expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
    }
  });

  test('shows examples for the shipped files that work', async () => {
    const { stdout } = await runAssess(['rank', '--help']);
    const assumed = [...stdout.matchAll(/^ {2}\$ assess (--assume \S+)$/gm)];
    expect(assumed.length).toBeGreaterThan(0);
    for (const [, args = ''] of assumed) {
      expect(await runAssess(args.split(' '))).toMatchObject({ code: 0, stderr: '' });
    }
  });
});

describe('--version', () => {
  for (const flag of ['--version', '-v']) {
    test(`prints the version of the package alone for ${flag}`, async () => {
      const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
      const run = await runAssess([flag], { cwd: makeFolder() });
      expect(run).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    });
  }
});

describe('assess schema', () => {
  for (const kind of ['candidate', 'sheet', 'assumptions', 'plan']) {
    test(`prints the committed schema of a ${kind} file, from any folder`, async () => {
      const { code, stdout } = await runAssess(['schema', kind], { cwd: makeFolder() });
      expect(code).toBe(0);
      expect(stdout).toBe(readFileSync(join(ROOT, `schemas/${kind}.schema.json`), 'utf8'));
    });
  }
});
