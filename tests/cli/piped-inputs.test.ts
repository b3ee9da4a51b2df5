import { execFile, execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';
import { bareEnv, makeFolder, PROGRAM, runAssess } from '../support/run-assess.ts';
import { candidateText } from './candidate-text.ts';

const run = promisify(execFile);

/** A candidate of which check asks nothing. */
function radarText(id: string, answers: Readonly<Record<string, string>> = {}): string {
  return candidateText({ id, status: 'radar', answers });
}

/** A folder with a named pipe `feed` in it. */
function makePipe(): string {
  const cwd = makeFolder();
  execFileSync('mkfifo', [join(cwd, 'feed')]);
  return cwd;
}

/** Starts the program and does something once it says that it waits; tells how it ended. */
async function startAndThen(
  args: readonly string[],
  cwd: string,
  then: (child: ReturnType<typeof spawn>) => unknown,
) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, env: bareEnv() });
  const told = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    told.stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    told.stderr += chunk.toString();
  });
  child.stderr.once('data', () => then(child));
  const giveUp = setTimeout(() => child.kill('SIGKILL'), 20_000);
  const ended = await new Promise((resolve) => {
    child.on('close', (code, signal) => resolve(signal ?? code));
  });
  clearTimeout(giveUp);
  return { ended, ...told };
}

/** Runs a line of bash with `assess` in it. */
async function runBash(line: string, cwd: string): Promise<string> {
  const assess = `'${process.execPath}' '${PROGRAM}'`;
  const { stdout } = await run('bash', ['--norc', '-c', line.replaceAll('assess', assess)], {
    cwd,
    env: bareEnv(),
  });
  return stdout;
}

describe('a named pipe', () => {
  test('is waited for, which is said after a second, and read when something writes', async () => {
    const cwd = makePipe();
    const write = () => writeFile(join(cwd, 'feed'), candidateText({ id: 'late' }));
    const { ended, stdout, stderr } = await startAndThen(['feed', '--json'], cwd, write);
    expect({ ended, stderr }).toEqual({
      ended: 0,
      stderr: 'assess: waiting for something to be written to feed\n',
    });
    expect(JSON.parse(stdout).candidates).toMatchObject([{ id: 'late', file: 'feed' }]);
  });

  test('to which nothing is written can be interrupted', async () => {
    const interrupt = (child: ReturnType<typeof spawn>) => child.kill('SIGINT');
    const { ended } = await startAndThen(['check', 'feed'], makePipe(), interrupt);
    expect(ended).toBe('SIGINT');
  });

  test('is read no further than a file may be large', async () => {
    const cwd = makePipe();
    const write = () =>
      writeFile(join(cwd, 'feed'), Buffer.alloc(8 * 1024 * 1024, 35)).catch(() => undefined);
    const { ended, stderr } = await startAndThen(['feed'], cwd, write);
    expect(ended).toBe(1);
    expect(stderr).toContain('larger than 1 MiB');
  });
});

describe.skipIf(process.platform === 'win32')('what can be read once', () => {
  const FILES = { 'a.yaml': radarText('a'), 'b.yaml': radarText('b') };

  test('is, in process substitutions', async () => {
    const cwd = makeFolder(FILES);
    const stdout = await runBash('assess <(cat a.yaml) <(cat b.yaml) --json', cwd);
    expect(JSON.parse(stdout).candidates).toMatchObject([{ id: 'a' }, { id: 'b' }]);
    const checked = await runBash('assess check <(cat a.yaml) --json', cwd);
    const { counts } = JSON.parse(checked);
    expect(counts.error).toBe(0);
  });

  test('is a sheet of both sides of a comparison, and of check while it fixes', async () => {
    const wrong = radarText('a', { digitisable: 'yes' });
    const cwd = makeFolder({ 'a.yaml': wrong });
    const sheet = `--sheet <(cat '${ROOT}/criteria/servitised-platform.yaml')`;
    expect(await runBash(`assess compare a.yaml a.yaml ${sheet}`, cwd)).toContain(
      'Nothing changed',
    );
    await runBash(`assess check --fix a.yaml ${sheet} || true`, cwd);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toContain('digitisable: {meets: Y}');
  });

  test.each(['/dev/stdin', '- /dev/fd/0'])('is, as %s', async (paths) => {
    const cwd = makeFolder(FILES);
    for (const line of [`cat a.yaml | assess ${paths} --json`, `assess ${paths} --json < a.yaml`]) {
      const { candidates } = JSON.parse(await runBash(line, cwd));
      expect(candidates).toMatchObject([{ id: 'a', file: '<stdin>' }]);
    }
  });

  test('is a report on either side of a comparison', async () => {
    const cwd = makeFolder(FILES);
    writeFileSync(join(cwd, 'r.json'), (await runAssess(['.', '--json'], { cwd })).stdout);
    for (const line of [
      'cat r.json | assess compare /dev/stdin .',
      'assess compare <(cat r.json) .',
      'assess compare r.json <(cat r.json)',
    ]) {
      expect(await runBash(line, cwd)).toContain('Nothing changed');
    }
  });

  test('is never written to by --fix', async () => {
    const wrong = radarText('a', { digitisable: 'yes' });
    const cwd = makeFolder({ 'a.yaml': wrong });
    const stdout = await runBash('assess check --fix <(cat a.yaml) -f compact || true', cwd);
    expect(stdout).toContain('nonstandard-answer');
  });
});

test('a report in UTF-16, as Windows PowerShell writes it, is one side of a comparison', async () => {
  const cwd = makeFolder({ 'a.yaml': candidateText() });
  const { stdout } = await runAssess(['.', '--json'], { cwd });
  writeFileSync(join(cwd, 'r.json'), Buffer.from(`\ufeff${stdout}`, 'utf16le'));
  const compared = await runAssess(['compare', 'r.json', '.'], { cwd });
  expect(compared.stderr).toBe('');
  expect(compared.stdout).toContain('Nothing changed');
});
