import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { candidateText } from '../candidate-text.ts';

const CANDIDATE = { 'candidates/a.yaml': candidateText({ name: 'Alpha' }) };

const isRoot = process.getuid?.() === 0;

/** A folder with a candidate and the files given, and a run in it that writes list.md. */
function makeProject(files: Readonly<Record<string, string>> = {}) {
  const cwd = makeFolder({ ...CANDIDATE, ...files });
  return {
    cwd,
    at: (name: string) => join(cwd, name),
    read: (name: string) => readFileSync(join(cwd, name), 'utf8'),
    write: () => runAssess(['-o', 'list.md'], { cwd }),
  };
}

const BEGINS = /^# Hit list: /;

describe('a file that is written anew', () => {
  test.each([0o600, 0o640, 0o664, 0o755])('keeps its permissions, %o', async (mode) => {
    const { at, read, write } = makeProject({ 'list.md': 'old' });
    chmodSync(at('list.md'), mode);
    expect((await write()).code).toBe(0);
    expect(statSync(at('list.md')).mode & 0o7777).toBe(mode);
    expect(read('list.md')).toMatch(BEGINS);
  });

  test('gets the permissions of any new file where there was none', async () => {
    const { at, write } = makeProject({ other: '' });
    await write();
    expect(statSync(at('list.md')).mode).toBe(statSync(at('other')).mode);
  });

  test.skipIf(!isRoot)('keeps its owner and group, where root writes it', async () => {
    const { at, write } = makeProject({ 'list.md': 'old' });
    chownSync(at('list.md'), 1234, 2345);
    await write();
    expect(statSync(at('list.md'))).toMatchObject({ uid: 1234, gid: 2345 });
  });

  test('is another file than before: who reads the old one reads it to its end', async () => {
    const { at, write } = makeProject({ 'list.md': 'old' });
    const before = statSync(at('list.md')).ino;
    await write();
    expect(statSync(at('list.md')).ino).not.toBe(before);
  });

  test('stays what a link leads to, and the link a link', async () => {
    const { at, read, write } = makeProject({ 'real/list.txt': 'old' });
    symlinkSync('real/list.txt', at('hop.md'));
    symlinkSync('hop.md', at('list.md'));
    await write();
    expect(readlinkSync(at('list.md'))).toBe('hop.md');
    expect(lstatSync(at('real/list.txt')).isFile()).toBe(true);
    expect(read('real/list.txt')).toMatch(BEGINS);
    expect(readdirSync(at('real'))).toEqual(['list.txt']);
  });

  test('is made where a link leads that led to nothing, be ".." behind a link of its own', async () => {
    const { at, read, write } = makeProject({ 'far/away/x': '' });
    symlinkSync('far/away', at('near'));
    symlinkSync('near/../list.txt', at('list.md'));
    expect((await write()).stderr).toBe('');
    expect(read('far/list.txt')).toMatch(BEGINS);
    expect(lstatSync(at('list.md')).isSymbolicLink()).toBe(true);
  });

  test('is none where links lead in a circle', async () => {
    const { at, write } = makeProject();
    symlinkSync('two', at('list.md'));
    symlinkSync('list.md', at('two'));
    const { code, stderr } = await write();
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'assess: list.md: its links lead in a circle.\n',
    });
  });

  test.each([
    'a longer text than any report of one candidate is. '.repeat(1000),
    'old',
  ])('keeps its other names, each with the new content', async (old) => {
    const { at, read, write } = makeProject({ 'list.md': old });
    linkSync(at('list.md'), at('other.md'));
    const before = statSync(at('list.md')).ino;
    const { code, stderr } = await write();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(statSync(at('other.md')).ino).toBe(before);
    expect(read('other.md')).toMatch(BEGINS);
    expect(read('list.md')).toBe(read('other.md'));
    expect(read('list.md')).toBe((await runAssess(['-f', 'markdown'], { cwd: at('') })).stdout);
    expect(readdirSync(at('')).sort()).toEqual(['candidates', 'list.md', 'other.md']);
  });

  test('is left alone where its owner may not write it, whoever runs assess', async () => {
    const { at, read, write } = makeProject({ 'list.md': 'old' });
    chmodSync(at('list.md'), 0o464);
    const { code, stderr } = await write();
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'assess: list.md: it is write-protected.\n',
    });
    expect(read('list.md')).toBe('old');
  });

  test.skipIf(isRoot)('is none in a folder in which nothing may be written', async () => {
    const { at, write, read } = makeProject({ 'list.md': 'old' });
    chmodSync(at(''), 0o555);
    const { code, stderr } = await write();
    chmodSync(at(''), 0o755);
    expect(code).toBe(2);
    expect(stderr).toContain('list.md: it may not be written with your permissions');
    expect(read('list.md')).toBe('old');
  });

  test.each(['reports/', ''])('is none where "%s" is typed for it', async (typed) => {
    const { cwd } = makeProject();
    const { code, stderr } = await runAssess(['--flows', typed], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `assess: ${typed}: it names no file.\n` });
  });
});

describe('check --fix', () => {
  const WRONG = CANDIDATE['candidates/a.yaml'].replace('sector:', 'sectr:');
  const FIX = ['check', '--fix', '-f', 'compact'];

  test('leaves a file that may not be written, names it, and mends the others', async () => {
    const files = {
      'candidates/a.yaml': WRONG,
      'candidates/b.yaml': WRONG.replace('boat-permits', 'b'),
    };
    const { cwd, at, read } = makeProject(files);
    chmodSync(at('candidates/b.yaml'), 0o444);
    const { code, stdout, stderr } = await runAssess(FIX, { cwd });
    expect(code).toBe(1);
    expect(stderr).toBe(
      'left candidates/b.yaml as it is: it is write-protected\nfixed candidates/a.yaml:3: sectr: → sector:\n',
    );
    expect(stdout).toContain('candidates/b.yaml:3:1 error unknown-key');
    expect(read('candidates/a.yaml')).toBe(CANDIDATE['candidates/a.yaml']);
    expect(read('candidates/b.yaml')).toBe(files['candidates/b.yaml']);
  });

  test('mends a file once that has two names', async () => {
    const { cwd, at, read } = makeProject({ 'candidates/a.yaml': WRONG });
    linkSync(at('candidates/a.yaml'), at('candidates/b.yaml'));
    const { stderr } = await runAssess(FIX, { cwd });
    expect(stderr).not.toContain('left');
    expect(read('candidates/a.yaml')).toBe(CANDIDATE['candidates/a.yaml']);
    expect(statSync(at('candidates/b.yaml')).nlink).toBe(2);
  });
});

describe('temporary files', () => {
  /** More than any system numbers its processes. */
  const GONE = 999_999_999;
  const PARENT = process.ppid;

  test('of processes that are gone are removed by the next run that writes there', async () => {
    const { at, write } = makeProject({
      [`.assess-${GONE}-0123abcd.tmp`]: 'half',
      [`.assess-${process.pid}-0123abcd.tmp`]: 'of an earlier process of the same number',
    });
    expect((await write()).code).toBe(0);
    expect(readdirSync(at('')).sort()).toEqual(['candidates', 'list.md']);
  });

  test('of processes that run stay, and so does what only looks like one', async () => {
    const others = [
      `.assess-${PARENT}-0123abcd.tmp`,
      `.assess-${GONE}-0123abcd.tmp.yaml`,
      `assess-${GONE}-0123abcd.tmp`,
      `.assess-${GONE}-mine.tmp`,
      '.assess-0-0123abcd.tmp',
    ];
    const { at, write } = makeProject(Object.fromEntries(others.map((name) => [name, ''])));
    await write();
    expect(readdirSync(at('')).sort()).toEqual([...others, 'candidates', 'list.md'].sort());
  });

  test('that may be all that is whole of a file stay until that file is written', async () => {
    const { at, cwd, write } = makeProject({ 'list.md': 'half', 'other.md': 'x' });
    linkSync(at('list.md'), at('twin.md'));
    const copy = `.assess-${GONE}-${statSync(at('list.md')).ino}.copy`;
    writeFileSync(at(copy), 'whole');
    await runAssess(['-o', 'other.md'], { cwd });
    expect(readdirSync(cwd)).toContain(copy);
    await write();
    expect(readdirSync(cwd)).not.toContain(copy);
  });

  test('are read by no command', async () => {
    const { cwd, write } = makeProject();
    mkdirSync(join(cwd, 'candidates', 'sub'));
    writeFileSync(join(cwd, 'candidates', `.assess-${PARENT}-0123abcd.tmp`), 'candidate: half\n');
    expect((await write()).code).toBe(0);
    expect((await runAssess(['check'], { cwd })).stdout).not.toContain('.assess-');
  });
});
