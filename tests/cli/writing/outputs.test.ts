import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../support/root.ts';
import { bareEnv, makeFolder, PROGRAM, runAssess, spawnAssess } from '../../support/run-assess.ts';
import { candidateText } from '../candidate-text.ts';

const SHIPPED_SHEET = readFileSync(join(ROOT, 'criteria/servitised-platform.yaml'), 'utf8');
const SHIPPED_ASSUMPTIONS = readFileSync(join(ROOT, 'criteria/digitlab-assumptions.yaml'), 'utf8');

/** A project whose every file is read, with three links to one of them and a kept report. */
async function makeProject() {
  const cwd = makeFolder({
    'candidates/a.yaml': candidateText({ name: 'Alpha' }),
    'criteria/sheet.yaml': SHIPPED_SHEET,
    'assumptions.yaml': SHIPPED_ASSUMPTIONS,
  });
  symlinkSync('candidates/a.yaml', join(cwd, 'link.yaml'));
  symlinkSync('candidates', join(cwd, 'folder'));
  linkSync(join(cwd, 'candidates/a.yaml'), join(cwd, 'twin.yaml'));
  const { stdout } = await runAssess(['--json'], { cwd });
  writeFileSync(join(cwd, 'before.json'), stdout);
  return cwd;
}

/** Every file of a folder by its path, with its content; links apart. */
function readAll(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );
}

/** Outputs that would destroy what was read, or each other: what is typed, and what is said of it. */
const CLASHES: readonly (readonly [says: string, ...args: string[]])[] = [
  ['candidates/a.yaml: this run reads it', '--flows', 'candidates/a.yaml'],
  ['candidates/a.yaml: this run reads it', '-o', 'json=candidates/a.yaml'],
  ['./candidates//a.yaml: this run reads it', '-o', 'json=./candidates//a.yaml'],
  ['link.yaml: this run reads it', '-o', 'json=link.yaml'],
  ['folder/a.yaml: this run reads it', '-o', 'json=folder/a.yaml'],
  ['twin.yaml: this run reads it', '-o', 'json=twin.yaml'],
  ['criteria/sheet.yaml: this run reads it', '-o', 'json=criteria/sheet.yaml'],
  [
    'assumptions.yaml: this run reads it',
    ...['--assumptions', 'assumptions.yaml', '--flows', 'assumptions.yaml'],
  ],
  ['before.json: this run reads it', 'compare', 'before.json', '.', '-o', 'before.json'],
  [
    'twin.yaml: this run reads it',
    ...['explain', 'boat-permits', 'candidates', '--flows', 'twin.yaml'],
  ],
  ['candidates/a.yaml: this run reads it', 'check', '-o', 'json=candidates/a.yaml'],
  ['candidates/a.yaml: this run reads it', 'check', '--fix', '-o', 'json=candidates/a.yaml'],
  ['a.csv: it is another output', '-o', 'a.csv', '--flows', 'a.csv'],
  ['./a.csv: as a.csv it is another output', '-o', 'a.csv', '--flows', './a.csv'],
  [
    'folder/new.md: as candidates/new.md it is another output',
    ...['-o', 'candidates/new.md', '-o', 'folder/new.md'],
  ],
  ['missing/f.csv: there is no such file or folder', '-o', 'b.md', '--flows', 'missing/f.csv'],
  ['missing/c.md: there is no such file or folder', '-o', 'b.md', '-o', 'missing/c.md'],
  ['candidates: it is a folder', '-o', 'b.md', '--flows', 'candidates'],
];

describe('an output', () => {
  test.each(CLASHES)('is refused before anything is written: %s', async (says, ...args) => {
    const cwd = await makeProject();
    const before = readAll(cwd);
    const { code, stdout, stderr } = await runAssess(args, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`assess: ${says}`);
    expect(readAll(cwd)).toEqual(before);
  });

  test('is refused before --fix mends a file', async () => {
    const wrong = candidateText({ name: 'Alpha' }).replace('sector:', 'sectr:');
    const cwd = makeFolder({ 'candidates/a.yaml': wrong });
    const { code } = await runAssess(['check', '--fix', '-o', 'missing/a.sarif'], { cwd });
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'candidates/a.yaml'), 'utf8')).toBe(wrong);
  });

  test.each([
    'missing/summary.md',
    'candidates',
    'candidates/a.yaml',
  ])('of a step of GitHub is one like any other: %s is refused', async (summary) => {
    const cwd = await makeProject();
    const before = readAll(cwd);
    const env = { GITHUB_STEP_SUMMARY: join(cwd, summary) };
    const args = ['check', '-f', 'github', '-o', 'a.sarif'];
    const { code, stdout, stderr } = await runAssess(args, { cwd, env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`assess: ${join(cwd, summary)}: `);
    expect(readAll(cwd)).toEqual(before);
  });

  test('may be called as a report that this run does not read', async () => {
    const cwd = await makeProject();
    expect((await runAssess(['-o', 'before.json'], { cwd })).code).toBe(0);
    const named = ['check', '-', '--stdin-filename', 'a.sarif', '-o', 'a.sarif', '--fail-on'];
    const stdin = candidateText({});
    expect((await runAssess([...named, 'error'], { cwd, stdin })).stderr).toBe('');
  });

  test.skipIf(process.platform === 'win32')('may be a device that is named twice', async () => {
    const cwd = await makeProject();
    const args = ['-o', 'csv=/dev/null', '-o', 'json=/dev/null', '--flows', '/dev/null'];
    expect(await runAssess(args, { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('may differ from another in case alone, but not on a disk to which that is no difference', async () => {
    const cwd = await makeProject();
    const shim = join(ROOT, 'tests/support/case-blind-disk.cjs');
    const args = ['-o', 'list.md', '-o', 'LIST.md'];
    const blind = await spawnAssess(args, { cwd, env: { NODE_OPTIONS: `--require=${shim}` } });
    expect(blind.code).toBe(2);
    expect(blind.stderr).toContain('LIST.md: as list.md it is another output of this run');
    expect(readdirSync(cwd).filter((name) => /list|\.assess/i.test(name))).toEqual([]);
    writeFileSync(join(cwd, 'probe'), '');
    const isBlind = existsSync(join(cwd, 'PROBE'));
    expect((await runAssess(args, { cwd })).code).toBe(isBlind ? 2 : 0);
  });
});

describe.skipIf(process.platform === 'win32')('streams of a shell', () => {
  /** Runs a line of a shell in a project; `assess` is the program. */
  async function runShell(line: string) {
    const cwd = await makeProject();
    const before = readAll(cwd);
    const script = `assess() { "${process.execPath}" "${PROGRAM}" "$@"; }; ${line}; echo "exit $?"`;
    const out = execFileSync('sh', ['-c', `{ ${script}; } 2>&1`], { cwd, env: bareEnv() });
    return { cwd, before, out: out.toString() };
  }

  test('a file on standard input is an input', async () => {
    const { cwd, before, out } = await runShell(
      'assess - < candidates/a.yaml -o json=candidates/a.yaml',
    );
    expect(out).toContain('candidates/a.yaml: this run reads it');
    expect(out).toContain('exit 2');
    expect(readAll(cwd)).toEqual(before);
  });

  test('a file on standard output is an output where a report goes there', async () => {
    const { out } = await runShell('assess --json -o x.md > x.md');
    expect(out).toBe(
      'assess: x.md: standard output goes there. Nothing was written: name another file.\nexit 2\n',
    );
    const { cwd, out: fine } = await runShell('assess -o x.md > x.md');
    expect(fine).toBe('exit 0\n');
    expect(readFileSync(join(cwd, 'x.md'), 'utf8')).toMatch(/^# Hit list: /);
  });

  test('/dev/stdout is standard output, be that a file, with what goes there beside it', async () => {
    const { cwd } = await runShell('assess -o markdown=/dev/stdout --json > x.txt');
    const { stdout: markdown } = await runAssess(['-f', 'markdown'], { cwd });
    const { stdout: json } = await runAssess(['--json'], { cwd });
    expect(readFileSync(join(cwd, 'x.txt'), 'utf8')).toBe(markdown + json);
  });

  test('/dev/stdout ends quietly where its reader has gone', async () => {
    const { out } = await runShell('assess -o markdown=/dev/stdout | true');
    expect(out).toBe('exit 0\n');
  });

  test('a named pipe is written to', async () => {
    const { cwd, out } = await runShell('mkfifo p; cat p > got & assess -o markdown=p; wait');
    expect(out).toBe('exit 0\n');
    const { stdout } = await runAssess(['-f', 'markdown'], { cwd });
    expect(readFileSync(join(cwd, 'got'), 'utf8')).toBe(stdout);
  });

  test('a descriptor that is not open is refused', async () => {
    const { out } = await runShell('assess -o markdown=/dev/fd/77');
    expect(out).toMatch(/^assess: \/dev\/fd\/77: .+\nexit 2\n$/);
  });
});

test('a folder of the name of an output is refused by new as well, and nothing is made', async () => {
  const cwd = makeFolder();
  mkdirSync(join(cwd, 'boats.yaml'));
  const { code, stderr } = await runAssess(['new', 'boats', '-o', 'boats.yaml'], { cwd });
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'assess: boats.yaml: it is a folder.\n' });
});
