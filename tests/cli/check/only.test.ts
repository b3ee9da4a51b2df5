import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edit, GOOD, OTHER } from '../../check/check-texts.ts';
import { runAssess } from '../../support/run-assess.ts';
import { CHECK, ERROR, makeChecked } from './folder.ts';

const OTHER_ERROR = edit(OTHER, 'sector:', 'sectr:');

/** Checks a folder with a sound file and two faulty ones, and says which files are spoken of. */
async function check(...only: readonly string[]) {
  const files = { 'a.yaml': ERROR, 'b.yaml': OTHER_ERROR, 'good.yaml': thirdOf(GOOD) };
  const cwd = makeChecked(files);
  symlinkSync('a.yaml', join(cwd, 'c', 'link'));
  const args = only.flatMap((file) => ['--only', file]);
  const { code, stdout, stderr } = await runAssess([...CHECK, '--json', ...args], { cwd });
  const { problems, files: checked } = JSON.parse(stdout);
  const named: string[] = problems.map(({ file }: { file: string }) => file);
  return { code, stderr, named: [...new Set(named)], checked };
}

function thirdOf(text: string): string {
  const other = text.replaceAll('Permit desks', 'Berth desks').replaceAll('£200m', '£7m');
  return other.replace(/^candidate: .*$/m, 'candidate: third');
}

describe('--only', () => {
  test('speaks of one file, and ends by what is found there', async () => {
    expect(await check('c/a.yaml')).toEqual({
      code: 1,
      stderr: '',
      named: ['c/a.yaml'],
      checked: ['c/a.yaml'],
    });
    expect(await check('c/good.yaml')).toMatchObject({ code: 0, checked: ['c/good.yaml'] });
  });

  test('may be typed again', async () => {
    const { code, named } = await check('c/a.yaml', 'c/b.yaml');
    expect({ code, named }).toEqual({ code: 1, named: ['c/a.yaml', 'c/b.yaml'] });
  });

  test('takes a file by whatever name leads to it', async () => {
    for (const name of ['./c/a.yaml', 'c/../c/a.yaml', 'c/link']) {
      expect(await check(name)).toMatchObject({ named: ['c/a.yaml'], stderr: '' });
    }
  });

  test('notes a file that is gone, and one that is not checked', async () => {
    expect(await check('c/gone.yaml', 'sheet.yaml', 'c/good.yaml')).toMatchObject({
      code: 0,
      stderr:
        'note: c/gone.yaml is not there, so nothing is said about it\n' +
        'note: sheet.yaml is not among the files that are checked, so nothing is said about it\n',
      checked: ['c/good.yaml'],
    });
  });

  test('is alone in that: a path to read that is gone is wrong use', async () => {
    const cwd = makeChecked({ 'a.yaml': GOOD });
    const args = ['check', 'c', 'gone.yaml', '--sheet', 'sheet.yaml', '--only', 'c/a.yaml'];
    expect(await runAssess(args, { cwd })).toMatchObject({ code: 2, stdout: '' });
  });

  test('reads all files: a fault between two of them is found in the one that is named', async () => {
    const twin = edit(GOOD, 'name: Boat', 'name: Boats and');
    const cwd = makeChecked({ 'a.yaml': GOOD, 'b.yaml': twin });
    const run = (file: string) => runAssess([...CHECK, '-f', 'compact', '--only', file], { cwd });
    const both = [(await run('c/a.yaml')).stdout, (await run('c/b.yaml')).stdout].join('');
    expect(both).toContain('duplicate-id');
  });

  test('takes several files at once, and a folder after them as a path to read', async () => {
    const cwd = makeChecked({ 'a.yaml': ERROR, 'b.yaml': OTHER_ERROR, 'c.yaml': thirdOf(ERROR) });
    const args = [
      'check',
      '--sheet',
      'sheet.yaml',
      '--json',
      '--only',
      'c/a.yaml',
      'c/b.yaml',
      'c',
    ];
    const { files } = JSON.parse((await runAssess(args, { cwd })).stdout);
    expect(files).toEqual(['c/a.yaml', 'c/b.yaml']);
  });
});
