import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { edit, GOOD, OTHER } from '../../check/check-texts.ts';
import { runAssess } from '../../support/run-assess.ts';
import { CHECK, makeChecked, WARNING } from './folder.ts';

/** Two faults on one line and one on another, all to be mended; the lines count from 1. */
const FAULTY = edit(edit(GOOD, 'sector:', 'sectr:'), 'meets: Y', 'meets: yes');

const SECTOR = GOOD.split('\n').findIndex((line) => line.startsWith('sector:')) + 1;

const MEETS = GOOD.split('\n').findIndex((line) => line.includes('meets: Y')) + 1;

/** Adds a fault that only a person can mend. */
const withUnknownKey = (text: string) => `${text}colour: red\n`;

describe('what --fix says', () => {
  test('is each change, by the line where it stood', async () => {
    const cwd = makeChecked({ 'a.yaml': FAULTY });
    const { stderr } = await runAssess([...CHECK, '--fix'], { cwd });
    expect(stderr.split('\n')).toEqual([
      `fixed c/a.yaml:${SECTOR}: sectr: → sector:`,
      `fixed c/a.yaml:${MEETS}: yes → Y`,
      '',
    ]);
  });
});

describe('--fix of standard input', () => {
  test('writes the mended text to standard output, and what stays to standard error', async () => {
    const stdin = withUnknownKey(FAULTY);
    const args = ['check', '-', '--sheet', 'sheet.yaml', '--fix', '-f', 'compact'];
    const run = await runAssess(args, { cwd: makeChecked({}), stdin });
    expect(run.stdout).toBe(withUnknownKey(GOOD));
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(`fixed <stdin>:${SECTOR}: sectr: → sector:\n`);
    expect(run.stderr).toMatch(/^<stdin>:\d+:1 error unknown-key There is no key "colour"/m);
  });

  test('gives a sound text back, every character of it', async () => {
    const stdin = `\u{feff}${GOOD}# ::error:: \u202e tab\there\r\n`;
    const args = ['check', '-', '--sheet', 'sheet.yaml', '--fix'];
    const run = await runAssess(args, { cwd: makeChecked({}), stdin });
    expect(run).toMatchObject({ code: 0, stdout: stdin });
  });

  test('gives nothing back where no text came', async () => {
    const args = ['check', '-', '--fix'];
    const run = await runAssess(args, { cwd: makeChecked({}), stdin: '\u0000'.repeat(8) });
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain('unreadable-file');
  });
});

describe('--fix --dry-run', () => {
  test('shows a diff that makes of the file what --fix makes, and changes nothing', async () => {
    const cwd = makeChecked({ 'a.yaml': FAULTY });
    const path = join(cwd, 'c', 'a.yaml');
    const dry = await runAssess([...CHECK, '--fix', '--dry-run'], { cwd });
    expect(readFileSync(path, 'utf8')).toBe(FAULTY);
    expect(dry.stdout).toMatch(/^--- c\/a\.yaml\n\+\+\+ c\/a\.yaml\n@@ /);
    expect(applyPatch(FAULTY, dry.stdout)).toBe(GOOD);
    const real = await runAssess([...CHECK, '--fix'], { cwd });
    expect(readFileSync(path, 'utf8')).toBe(GOOD);
    expect([dry.code, real.code]).toEqual([0, 0]);
  });

  for (const [what, text, code] of [
    ['0 where fixing would mend all', FAULTY, 0],
    ['1 where something would stay', withUnknownKey(FAULTY), 1],
    ['0 where only a warning would stay', edit(WARNING, 'meets: Y', 'meets: yes'), 0],
  ] as const) {
    test(`ends with ${what}`, async () => {
      const cwd = makeChecked({ 'a.yaml': text });
      const dry = await runAssess([...CHECK, '--fix', '--dry-run'], { cwd });
      expect(dry.code).toBe(code);
      expect((await runAssess([...CHECK, '--fix'], { cwd })).code).toBe(code);
    });
  }

  test('has no diff of a file that may not be written, and names it', async () => {
    const cwd = makeChecked({ 'a.yaml': FAULTY });
    chmodSync(join(cwd, 'c', 'a.yaml'), 0o444);
    const run = await runAssess([...CHECK, '--fix', '--dry-run'], { cwd });
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain('left c/a.yaml as it is: it is write-protected\n');
  });

  test('shows a diff of standard input too', async () => {
    const args = ['check', '-', '--sheet', 'sheet.yaml', '--fix', '--dry-run'];
    const run = await runAssess(args, { cwd: makeChecked({}), stdin: FAULTY });
    expect(applyPatch(FAULTY, run.stdout)).toBe(GOOD);
  });

  test('is wrong use without --fix', async () => {
    const run = await runAssess([...CHECK, '--dry-run'], { cwd: makeChecked({ 'a.yaml': GOOD }) });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('--fix --dry-run');
  });
});

test('--fix --only mends the files that were named and no other', async () => {
  const other = edit(OTHER, 'sector:', 'sectr:');
  const cwd = makeChecked({ 'a.yaml': FAULTY, 'b.yaml': other });
  const run = await runAssess([...CHECK, '--fix', '--only', 'c/a.yaml'], { cwd });
  expect(run.code).toBe(0);
  expect(readFileSync(join(cwd, 'c', 'a.yaml'), 'utf8')).toBe(GOOD);
  expect(readFileSync(join(cwd, 'c', 'b.yaml'), 'utf8')).toBe(other);
});
