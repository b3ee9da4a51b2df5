import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../../src/cli/disk/find-files.ts';
import { makeFolder, runAssess } from '../../support/run-assess.ts';

const CANDIDATE = 'candidate: a\nname: A\nsector: Health\nstatus: radar\n';

/** What is found below a folder, by paths from there: the files to read, and why others are not. */
function find(folder: string, ...paths: string[]) {
  const { files, faults } = findFiles(paths, folder);
  expect(faults).toEqual([]);
  const unread = files.flatMap((each) =>
    each.kind === 'unread' ? [[each.path, ...Object.values(each.unread.facts)]] : [],
  );
  return { files: files.flatMap(({ kind, path }) => (kind === 'unread' ? [] : [path])), unread };
}

/** The files found below a folder, where all of them are to be read. */
function findBelow(folder: string, ...paths: string[]): readonly string[] {
  const { files, unread } = find(folder, ...paths);
  expect(unread).toEqual([]);
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

  test('finds them in any case', () => {
    const folder = makeFolder({ 'a.YAML': '', 'b.Yml': '', 'c.yAmL': '' });
    expect(findBelow(folder, '.')).toEqual(['a.YAML', 'b.Yml', 'c.yAmL']);
  });

  test('leaves out what systems and editors put beside files', () => {
    const litter = ['._a.yaml', '.a.yaml.swp', '.hidden.yaml', '~$a.yaml', '.DS_Store'];
    const folder = makeFolder(Object.fromEntries(litter.map((name) => [name, CANDIDATE])));
    symlinkSync('somebody@host.1234', join(folder, '.#a.yaml'));
    expect(findBelow(folder, '.')).toEqual([]);
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

  test('reads a file under the name that makes it one, where a link gives it that name', () => {
    const folder = makeFolder({ 'a.yaml.txt': CANDIDATE });
    symlinkSync('a.yaml.txt', join(folder, 'z.yaml'));
    expect(findBelow(folder, '.')).toEqual(['z.yaml']);
  });

  test('reads a file that is named, though its folder would not have it read', () => {
    const folder = makeFolder({ 'a.yaml.txt': CANDIDATE });
    expect(findBelow(folder, '.', 'a.yaml.txt')).toEqual(['a.yaml.txt']);
    expect(findBelow(folder, 'a.yaml.txt', '.')).toEqual(['a.yaml.txt']);
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

describe('in a folder', () => {
  test('a file of another ending that holds one of ours by its first key is not passed over', () => {
    const folder = makeFolder({
      'a.yaml.txt': CANDIDATE,
      'b.TXT': 'sheet: s\n',
      'c.yaml.bak': `# A copy.\n\n${CANDIDATE}`,
      'd.yml~': 'assumptions: a\n',
      'yaml-drafts.md': '%YAML 1.2\n---\nassessment: a\n',
      'e.yaml.orig': '--- {"plan": p}\n',
      'f.txt': 'data:\n',
    });
    expect(find(folder, '.')).toEqual({
      files: [],
      unread: [
        ['a.yaml.txt', 'text-ending', 'candidate'],
        ['b.TXT', 'text-ending', 'sheet'],
        ['c.yaml.bak', 'other-ending', 'candidate'],
        ['d.yml~', 'other-ending', 'assumptions'],
        ['e.yaml.orig', 'other-ending', 'plan'],
        ['f.txt', 'text-ending', 'data'],
        ['yaml-drafts.md', 'other-ending', 'assessment'],
      ],
    });
  });

  test('one is known in UTF-16 with a byte order mark, in either order of bytes', () => {
    const little = Buffer.from(`\ufeff${CANDIDATE}`, 'utf16le');
    const folder = makeFolder({ 'a.txt': little, 'b.txt': Buffer.from(little).swap16() });
    expect(find(folder, '.').unread).toHaveLength(2);
  });

  test('a file that holds something else is passed over', () => {
    const folder = makeFolder({
      'notes.txt': 'Ask the candidate: is it so?\n',
      'a.yaml.txt': 'name: Taxi licences\ncandidate: taxi\n',
      'b.yaml.txt': 'candidates: many\n',
      'c.txt': 'plan:b\n',
      'd.yaml.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]),
      'e.md': CANDIDATE,
      'yaml.txt': '',
    });
    expect(findBelow(folder, '.')).toEqual([]);
  });

  test('what a browser left behind is named, whatever it holds', () => {
    const folder = makeFolder({ 'a.yaml': '', 'a.yaml.crswap': '', 'b.YML.CRSWAP': CANDIDATE });
    expect(find(folder, '.').unread).toEqual([
      ['a.yaml.crswap', 'browser-leftover'],
      ['b.YML.CRSWAP', 'browser-leftover'],
    ]);
  });

  test('a link that leads nowhere, or in a circle, is named', () => {
    const folder = makeFolder({ 'a.yaml': '', 'sub/notes.md': '' });
    symlinkSync('gone', join(folder, 'broken'));
    symlinkSync('a.yaml/below', join(folder, 'crooked'));
    symlinkSync('round.yaml', join(folder, 'round.yaml'));
    expect(find(folder, '.', './sub/..')).toEqual({
      files: ['a.yaml'],
      unread: [
        ['broken', 'dangling-link'],
        ['crooked', 'dangling-link'],
        ['round.yaml', 'dangling-link'],
      ],
    });
  });

  test('a pipe, a device and a socket are named', async () => {
    const folder = makeFolder();
    execFileSync('mkfifo', [join(folder, 'feed.yaml')]);
    symlinkSync('/dev/null', join(folder, 'null.yaml'));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, 's.sock'), resolve));
    const { unread } = find(folder, '.');
    server.close();
    expect(unread).toEqual([
      ['feed.yaml', 'no-file', 'a pipe'],
      ['null.yaml', 'no-file', 'a device'],
      ['s.sock', 'no-file', 'a socket'],
    ]);
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

  test('a folder that is named ends the run with exit code 2', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'locked'), { mode: 0 });
    const { code, stderr } = await runAssess(['locked'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('locked: it may not be opened with your permissions');
  });

  test('what a folder holds is a finding that stops a list, and may be left out', async () => {
    const folder = makeFolder({ 'a.yaml': CANDIDATE, 'b.yaml': CANDIDATE, 'c.yaml.bak': '' });
    for (const name of ['b.yaml', 'c.yaml.bak']) chmodSync(join(folder, name), 0);
    mkdirSync(join(folder, 'locked'), { mode: 0 });
    const checked = await runAssess(['check', '.', '-f', 'compact'], { cwd: folder });
    expect(checked.code).toBe(1);
    expect(checked.stdout.match(/^\S+ error unread-file It cannot be read/gm)).toEqual([
      'b.yaml:1:1 error unread-file It cannot be read',
      'c.yaml.bak:1:1 error unread-file It cannot be read',
      'locked:1:1 error unread-file It cannot be read',
    ]);
    expect((await runAssess(['.'], { cwd: folder })).code).toBe(1);
    const { stdout } = await runAssess(['.', '--skip-invalid', '--json'], { cwd: folder });
    expect(JSON.parse(stdout).skipped).toHaveLength(3);
  });
});
