import { linkSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, runAssess, spawnAssess } from '../../support/run-assess.ts';
import { candidateText } from '../candidate-text.ts';
import { shorten } from './shorten.ts';

const RIGHT = candidateText({ name: 'Alpha' });
const WRONG = RIGHT.replace('sector:', 'sectr:');

function makeProject(text = RIGHT) {
  return makeFolder({ 'candidates/a.yaml': text, 'list.md': 'old', 'other.md': 'old' });
}

describe('where the system takes a few bytes at a time', () => {
  test('a report is written to its last byte, to standard output and to files', async () => {
    const cwd = makeProject();
    linkSync(join(cwd, 'other.md'), join(cwd, 'twin.md'));
    const args = ['-o', 'list.md', '-o', 'other.md', '-f', 'markdown'];
    const run = await spawnAssess(args, { cwd, env: shorten(97) });
    const { stdout: whole } = await runAssess(['-f', 'markdown'], { cwd });
    expect(run).toEqual({ code: 0, stdout: whole, stderr: '' });
    for (const file of ['list.md', 'other.md', 'twin.md']) {
      expect(readFileSync(join(cwd, file), 'utf8')).toBe(whole);
    }
  });

  test('messages are written to their last byte', async () => {
    const cwd = makeProject(WRONG);
    const run = await spawnAssess([], { cwd, env: shorten(7) });
    expect(run).toEqual(await runAssess([], { cwd }));
    expect(run.code).toBe(1);
  });

  test('--fix writes all of a file', async () => {
    const cwd = makeProject(WRONG);
    const { stderr } = await spawnAssess(['check', '--fix'], { cwd, env: shorten(50) });
    expect(stderr).toMatch(/^fixed candidates\/a\.yaml:\d+: [^\n]+\n$/);
    expect(readFileSync(join(cwd, 'candidates/a.yaml'), 'utf8')).toBe(RIGHT);
  });
});

describe('where the system takes no more after some bytes', () => {
  const FULL = shorten(97, 200);

  test('a file keeps its old content, and nothing is left beside it', async () => {
    const cwd = makeProject();
    const run = await spawnAssess(['-o', 'list.md'], { cwd, env: FULL });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(
      /^assess: list\.md: only 200 of its \d+ bytes could be written\.\n$/,
    );
    expect(readFileSync(join(cwd, 'list.md'), 'utf8')).toBe('old');
    expect(readdirSync(cwd).sort()).toEqual(['candidates', 'list.md', 'other.md']);
  });

  test('a run that cannot write its report to standard output fails', async () => {
    const run = await spawnAssess([], { cwd: makeProject(), env: FULL });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(
      /^assess: standard output: only 200 of its \d+ bytes could be written\.\n$/,
    );
  });

  test('a file of several names is as it was where its copy fits and it does not', async () => {
    const old = 'old\n'.repeat(500);
    const cwd = makeFolder({ 'candidates/a.yaml': RIGHT, 'list.md': old });
    linkSync(join(cwd, 'list.md'), join(cwd, 'twin.md'));
    const { byteLength } = Buffer.from((await runAssess(['-f', 'markdown'], { cwd })).stdout);
    const longer = byteLength - old.length;
    expect(longer).toBeGreaterThan(10);
    for (const more of [0, 10, longer - 1]) {
      const env = shorten(1_000_000, byteLength + more);
      const run = await spawnAssess(['-o', 'list.md'], { cwd, env });
      expect(run.code).toBe(2);
      expect(run.stderr).toMatch(/^assess: list\.md: only \d+ of its \d+ bytes could be written/);
      expect(readFileSync(join(cwd, 'twin.md'), 'utf8')).toBe(old);
      expect(readdirSync(cwd).sort()).toEqual(['candidates', 'list.md', 'twin.md']);
    }
  });

  test('the copy stays where a file of several names can neither be written nor put back', async () => {
    const old = 'old\n'.repeat(50_000);
    const cwd = makeFolder({ 'candidates/a.yaml': RIGHT, 'list.md': old });
    linkSync(join(cwd, 'list.md'), join(cwd, 'twin.md'));
    const { stdout: whole } = await runAssess(['-f', 'markdown'], { cwd });
    const env = shorten(1_000_000, Buffer.from(whole).byteLength + 1000);
    const { code, stderr } = await spawnAssess(['-o', 'list.md'], { cwd, env });
    expect(code).toBe(2);
    const [, copy = ''] = /the whole of the new content is in (.+)\.\n$/.exec(stderr) ?? [];
    expect(copy).toMatch(/\/\.assess-\d+-\d+\.copy$/);
    expect(readFileSync(copy, 'utf8')).toBe(whole);
  });
});
