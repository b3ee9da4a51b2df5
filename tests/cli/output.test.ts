import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, runAssess } from '../support/run-assess.ts';
import { candidateText } from './candidate-text.ts';

const CANDIDATE = { 'candidates/a.yaml': candidateText({ name: 'Alpha' }) };

/** Endings, and how a report in the format that each chooses begins. */
const BEGINS = [
  { ending: 'txt', begins: 'Hit list: ' },
  { ending: 'md', begins: '# Hit list: ' },
  { ending: 'markdown', begins: '# Hit list: ' },
  { ending: 'MD', begins: '# Hit list: ' },
  { ending: 'html', begins: '<!doctype html>\n<html lang="en-GB">\n' },
  { ending: 'json', begins: '{\n  "format": 1,' },
  { ending: 'csv', begins: 'id,name,' },
] as const;

describe('-o', () => {
  for (const { ending, begins } of BEGINS) {
    test(`writes .${ending} in the format of that ending, and nothing to standard output`, async () => {
      const cwd = makeFolder(CANDIDATE);
      const { code, stdout, stderr } = await runAssess(['-o', `list.${ending}`], { cwd });
      expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(readFileSync(join(cwd, `list.${ending}`), 'utf8').startsWith(begins)).toBe(true);
    });
  }

  test('writes several files in one run', async () => {
    const cwd = makeFolder(CANDIDATE);
    const { code } = await runAssess(['-o', 'a.md', '-o', 'b.csv', '-o', 'c.json'], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['a.md', 'b.csv', 'c.json', 'candidates']);
  });

  test('writes what standard output gets in the same format', async () => {
    const cwd = makeFolder(CANDIDATE);
    const { stdout } = await runAssess(['-o', 'list.md', '-f', 'markdown'], { cwd });
    expect(stdout).toContain('# Hit list: ');
    expect(readFileSync(join(cwd, 'list.md'), 'utf8')).toBe(stdout);
  });

  test('goes with another format on standard output', async () => {
    const cwd = makeFolder(CANDIDATE);
    const { stdout } = await runAssess(['-o', 'list.md', '--json'], { cwd });
    expect(JSON.parse(stdout).format).toBe(1);
    expect(existsSync(join(cwd, 'list.md'))).toBe(true);
  });

  test('writes no colour, even where colour is forced', async () => {
    const cwd = makeFolder(CANDIDATE);
    await runAssess(['-o', 'list.txt'], { cwd, env: { FORCE_COLOR: '3' } });
    expect(readFileSync(join(cwd, 'list.txt'), 'utf8')).not.toContain('\u001b');
  });

  test('replaces a file that is there', async () => {
    const cwd = makeFolder({ ...CANDIDATE, 'list.md': 'old' });
    await runAssess(['-o', 'list.md'], { cwd });
    expect(readFileSync(join(cwd, 'list.md'), 'utf8')).toContain('Alpha');
  });

  for (const ending of ['xlsx', 'html.bak', 'constructor']) {
    test(`refuses the unknown ending .${ending} before it writes anything`, async () => {
      const cwd = makeFolder(CANDIDATE);
      const { code, stderr } = await runAssess(['-o', 'a.md', '-o', `b.${ending}`], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('.md');
      expect(readdirSync(cwd)).toEqual(['candidates']);
    });
  }

  test('refuses a format that explain does not have', async () => {
    const cwd = makeFolder(CANDIDATE);
    const { code, stderr } = await runAssess(['explain', 'boat-permits', '-o', 'a.csv'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('csv');
    expect(readdirSync(cwd)).toEqual(['candidates']);
  });

  test('leaves the old file as it was when the report cannot be made', async () => {
    const cwd = makeFolder({ 'candidates/a.yaml': candidateText({ status: 'x' }), 'l.md': 'old' });
    const { code } = await runAssess(['-o', 'l.md'], { cwd });
    expect(code).toBe(1);
    expect(readFileSync(join(cwd, 'l.md'), 'utf8')).toBe('old');
    expect(readdirSync(cwd).sort()).toEqual(['candidates', 'l.md']);
  });

  test('leaves no other file behind', async () => {
    const cwd = makeFolder({ ...CANDIDATE, 'list.md': 'old' });
    await runAssess(['-o', 'list.md'], { cwd });
    expect(readdirSync(cwd).sort()).toEqual(['candidates', 'list.md']);
  });

  test('ends with exit code 2 for a folder that does not exist', async () => {
    const cwd = makeFolder(CANDIDATE);
    const { code, stderr } = await runAssess(['-o', 'reports/list.md'], { cwd });
    expect(stderr).toContain('reports/list.md: there is no such file or folder');
    expect(stderr).not.toContain('bug in assess');
    expect(code).toBe(2);
  });

  test('ends with exit code 2 where a folder has the name of the file', async () => {
    const cwd = makeFolder(CANDIDATE);
    mkdirSync(join(cwd, 'list.md'));
    const { code, stderr } = await runAssess(['-o', 'list.md'], { cwd });
    expect(stderr).toContain('list.md: it is a folder');
    expect(stderr).not.toContain('bug in assess');
    expect(code).toBe(2);
  });
});
