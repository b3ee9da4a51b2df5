import { execFileSync, spawn } from 'node:child_process';
import { linkSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { bareEnv, makeFolder, PROGRAM, runAssess } from '../../support/run-assess.ts';
import { candidateText } from '../candidate-text.ts';
import { shorten } from './shorten.ts';

/** A project whose report takes a second and more of work that never pauses. */
function makeLargeProject() {
  const files = Array.from({ length: 1500 }, (_, index) => {
    const text = candidateText({ id: `candidate-${index}`, name: `Candidate ${index}` });
    return [`candidates/${index}.yaml`, text.replace('sector:', 'sectr:')] as const;
  });
  const fine = candidateText({ id: 'boats', name: 'Boats' });
  return makeFolder({ ...Object.fromEntries(files), 'fine/boats.yaml': fine });
}

/** How a run that was interrupted ended, and how many milliseconds after it was. */
interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly took: number;
  readonly stderr: string;
}

/** Interrupts a run some milliseconds after `isTime` first holds. */
async function interrupt(
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Record<string, string> },
  { after, isTime = () => true }: { readonly after: number; readonly isTime?: () => boolean },
): Promise<Ended> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, env: { ...bareEnv(), ...env } });
  const stderr: Buffer[] = [];
  child.stdout.resume();
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('exit', (_code, signal) => resolve(signal)),
  );
  const giveUp = setTimeout(() => child.kill('SIGKILL'), 20_000);
  while (child.exitCode === null && !isTime()) await wait(1);
  await wait(after);
  const sent = performance.now();
  child.kill('SIGINT');
  const signal = await ended;
  clearTimeout(giveUp);
  return { signal, took: performance.now() - sent, stderr: Buffer.concat(stderr).toString() };
}

const COMMANDS = [
  ['candidates', '--json'],
  ['candidates', '--chances', '--skip-invalid'],
  ['check'],
  ['check', '--fix'],
  ['explain', 'boats', 'candidates', 'fine'],
  ['ask', 'candidates', 'fine'],
  ['compare', 'candidates', 'fine'],
  ['-'],
  ['check', '-'],
];

describe('an interruption', () => {
  for (const args of COMMANDS) {
    test(`ends "assess ${args.join(' ')}" at once, whenever it comes`, async () => {
      const cwd = makeLargeProject();
      for (const after of [20, 120, 250]) {
        const { signal, took, stderr } = await interrupt(args, { cwd }, { after });
        expect({ after, signal }).toEqual({ after, signal: 'SIGINT' });
        expect(took).toBeLessThan(500);
        expect(stderr.replaceAll(/^fixed candidates.*\n/gm, '')).toBe('');
      }
    });
  }

  test.skipIf(process.platform === 'win32')('is exit code 130 in a shell', () => {
    const script = `mkfifo p; exec 3<> p; "${process.execPath}" "${PROGRAM}" - < p & sleep 1; kill -INT $!; wait $!; echo "exit $?"`;
    const out = execFileSync('sh', ['-c', script], { cwd: makeFolder(), env: bareEnv() });
    expect(out.toString()).toBe('exit 130\n');
  });
});

describe('an interruption while files are written', () => {
  const RIGHT = candidateText({ name: 'Alpha', more: `summary: ${'Long. '.repeat(500)}` });
  const WRONG = RIGHT.replace('sector:', 'sectr:');

  /** So slow that the writing of a file takes much longer than the moments below. */
  const SLOW = shorten(20);

  /** Whether a folder has a file of such a name. */
  function hasFile(folder: string, ending: string): boolean {
    return readdirSync(folder).some((name) => name.endsWith(ending));
  }

  test('leaves the old file, and a temporary one that the next run removes', async () => {
    for (const after of [0, 10, 40, 90]) {
      const cwd = makeFolder({ 'candidates/a.yaml': WRONG });
      const folder = join(cwd, 'candidates');
      const isTime = () => hasFile(folder, '.tmp');
      const fix = ['check', '--fix'];
      const { signal } = await interrupt(fix, { cwd, env: SLOW }, { after, isTime });
      expect(signal).toBe('SIGINT');
      expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(WRONG);
      const left = readdirSync(folder).filter((name) => name !== 'a.yaml');
      expect(left.join(' ')).toMatch(/^\.assess-\d+-[\da-f]{8}\.tmp$/);
      await runAssess(['new', 'boats', '-o', 'candidates/boats.yaml'], { cwd });
      expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'boats.yaml']);
    }
  });

  test('leaves a whole copy of a file of several names, until that is written anew', async () => {
    const old = 'old\n'.repeat(50);
    for (const after of [0, 40, 90]) {
      const cwd = makeFolder({ 'candidates/a.yaml': RIGHT, 'list.md': old });
      linkSync(join(cwd, 'list.md'), join(cwd, 'twin.md'));
      const { stdout: whole } = await runAssess(['-f', 'markdown'], { cwd });
      const isTime = () =>
        hasFile(cwd, '.copy') && readFileSync(join(cwd, 'twin.md'), 'utf8') !== old;
      await interrupt(['-o', 'list.md'], { cwd, env: SLOW }, { after, isTime });
      const [copy = ''] = readdirSync(cwd).filter((name) => name.startsWith('.assess-'));
      expect(copy).toMatch(/^\.assess-\d+-\d+\.copy$/);
      expect(readFileSync(join(cwd, copy), 'utf8')).toBe(whole);
      await runAssess(['-o', 'list.md'], { cwd });
      expect(readFileSync(join(cwd, 'twin.md'), 'utf8')).toBe(whole);
      expect(readdirSync(cwd).sort()).toEqual(['candidates', 'list.md', 'twin.md']);
    }
  });
});
