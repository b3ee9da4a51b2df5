import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';
import { bareEnv, makeFolder, PROGRAM } from '../support/run-assess.ts';
import { candidateText } from './candidate-text.ts';

/** Runs with a reader that closes standard output as soon as the first bytes are there. */
async function runIntoClosedPipe(args: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, env: bareEnv() });
  let stderr = '';
  let size = 0;
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdout.once('data', (chunk: Buffer) => {
    size = chunk.byteLength;
    child.stdout.destroy();
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, stderr, size };
}

/** A folder whose report is far longer than a pipe holds. */
function makeManyCandidates(): string {
  const files = Array.from({ length: 300 }, (_, index) => {
    const id = `candidate-${index}`;
    return [`candidates/${id}.yaml`, candidateText({ id, name: `Candidate ${index}` })] as const;
  });
  return makeFolder(Object.fromEntries(files));
}

describe('a pipe that is closed early', () => {
  for (const args of [[], ['--json'], ['-f', 'csv'], ['-f', 'markdown']]) {
    test(`ends "assess ${args.join(' ')}" quietly, with exit code 0`, async () => {
      const { code, stderr, size } = await runIntoClosedPipe(args, makeManyCandidates());
      expect(size).toBeGreaterThan(0);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    });
  }

  test('ends a short report quietly as well', async () => {
    const { code, stderr } = await runIntoClosedPipe(['explain', 'registrars'], ROOT);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('ends a plan quietly', async () => {
    const args = ['plan', '--budget', '2026-27=£20m'];
    expect(await runIntoClosedPipe(args, makeManyCandidates())).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  test('ends help and schemas quietly', async () => {
    for (const args of [['--help'], ['schema', 'candidate']]) {
      const { code, stderr } = await runIntoClosedPipe(args, ROOT);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    }
  });
});
