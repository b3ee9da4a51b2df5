import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../../src/cli/disk/find-files.ts';
import { makeFolder, runAssess } from '../../support/run-assess.ts';

/** The files found below a folder, by their paths from there. */
function findBelow(folder: string, ...paths: string[]): readonly string[] {
  const { files, faults } = findFiles(paths, folder);
  expect(faults).toEqual([]);
  return files;
}

describe('findFiles', () => {
  test('finds .yaml and .yml files in a folder and the folders below it, in code-unit order', () => {
    const folder = makeFolder({
      'b.yaml': '',
      'a.yml': '',
      'Z.yaml': '',
      'sub/deeper/c.yaml': '',
      'notes.md': '',
      'd.yaml.bak': '',
      yaml: '',
    });
    expect(findBelow(folder, '.')).toEqual(['Z.yaml', 'a.yml', 'b.yaml', 'sub/deeper/c.yaml']);
  });

  test('leaves out dot folders', () => {
    const folder = makeFolder({ '.git/a.yaml': '', 'sub/.cache/b.yaml': '', 'c.yaml': '' });
    expect(findBelow(folder, '.')).toEqual(['c.yaml']);
  });

  test('takes a file that is named, whatever its ending', () => {
    const folder = makeFolder({ 'a.txt': '', 'b.yaml': '' });
    expect(findBelow(folder, 'a.txt')).toEqual(['a.txt']);
  });

  test('finds nothing in an empty folder, which is no fault', () => {
    expect(findBelow(makeFolder(), '.')).toEqual([]);
  });

  test('takes a file once, however often it is named', () => {
    const folder = makeFolder({ 'sub/a.yaml': '' });
    expect(findBelow(folder, 'sub/a.yaml', 'sub', '.', 'sub/../sub/a.yaml')).toHaveLength(1);
  });

  test('takes a file once when a link leads to it as well', () => {
    const folder = makeFolder({ 'a.yaml': '', 'sub/b.yaml': '' });
    symlinkSync(join(folder, 'a.yaml'), join(folder, 'link.yaml'));
    symlinkSync(join(folder, 'sub'), join(folder, 'other'));
    expect(findBelow(folder, '.')).toHaveLength(2);
  });

  test('names a file the same way whatever the order of a file and a link to it', () => {
    const folder = makeFolder({ 'a.yaml': '' });
    symlinkSync(join(folder, 'a.yaml'), join(folder, 'link.yaml'));
    expect(findBelow(folder, 'a.yaml', 'link.yaml')).toEqual(
      findBelow(folder, 'link.yaml', 'a.yaml'),
    );
  });

  test('follows a link to a folder elsewhere', () => {
    const elsewhere = makeFolder({ 'a.yaml': '' });
    const folder = makeFolder();
    symlinkSync(elsewhere, join(folder, 'linked'));
    expect(findBelow(folder, '.')).toEqual(['linked/a.yaml']);
  });

  test('ends where folders link to each other in a circle', () => {
    const folder = makeFolder({ 'one/a.yaml': '', 'two/b.yaml': '' });
    symlinkSync(join(folder, 'two'), join(folder, 'one', 'two'));
    symlinkSync(join(folder, 'one'), join(folder, 'two', 'one'));
    symlinkSync(folder, join(folder, 'one', 'top'));
    expect(findBelow(folder, '.')).toHaveLength(2);
  });

  test('passes over a link in a folder that leads nowhere', () => {
    const folder = makeFolder({ 'a.yaml': '' });
    symlinkSync(join(folder, 'gone.yaml'), join(folder, 'broken.yaml'));
    expect(findBelow(folder, '.')).toEqual(['a.yaml']);
  });

  test('passes over a folder whose name ends in .yaml, and looks inside', () => {
    const folder = makeFolder({ 'odd.yaml/a.yaml': '' });
    expect(findBelow(folder, '.')).toEqual(['odd.yaml/a.yaml']);
  });

  test('names every path that leads nowhere', () => {
    const folder = makeFolder({ 'a.yaml': '' });
    const missing = ['x.yaml', 'y', join(folder, 'a.yaml/z')];
    const { files, faults } = findFiles(['a.yaml', ...missing], folder);
    expect(files).toHaveLength(1);
    expect(faults).toEqual([
      { path: missing[0], why: 'there is no such file or folder' },
      { path: missing[1], why: 'there is no such file or folder' },
      { path: missing[2], why: 'part of the path is a file, not a folder' },
    ]);
  });

  test('names a link that leads to itself', () => {
    const folder = makeFolder();
    symlinkSync(join(folder, 'self.yaml'), join(folder, 'self.yaml'));
    const { faults } = findFiles(['self.yaml'], folder);
    expect(faults).toMatchObject([{ why: 'its links lead in a circle' }]);
  });
});

describe.skipIf(process.getuid?.() === 0)('without permission', () => {
  test('a file is named and ends the run with exit code 2', async () => {
    const folder = makeFolder({ 'a.yaml': 'candidate: a\n' });
    chmodSync(join(folder, 'a.yaml'), 0);
    const { code, stderr } = await runAssess(['a.yaml'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('a.yaml: it may not be opened with your permissions');
  });

  test('a folder is named and not passed over', () => {
    const folder = makeFolder({ 'a.yaml': '' });
    mkdirSync(join(folder, 'locked'), { mode: 0 });
    const { faults } = findFiles(['.', folder], folder);
    expect(faults).toMatchObject([{ path: 'locked' }, { path: join(folder, 'locked') }]);
  });
});
