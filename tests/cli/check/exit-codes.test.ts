import { describe, expect, test } from 'vitest';
import { edit, GOOD, OTHER } from '../../check/check-texts.ts';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { CHECK, ERROR, makeChecked, SHEET, WARNING } from './folder.ts';

/** The exit code of a check of files in a folder. */
async function exitOf(files: Readonly<Record<string, string>>, ...more: string[]) {
  const run = await runAssess([...CHECK, ...more], { cwd: makeChecked(files) });
  return run.code;
}

describe('the exit code', () => {
  test('is 0 when nothing is found, and 1 for an error', async () => {
    expect(await exitOf({ 'a.yaml': GOOD })).toBe(0);
    expect(await exitOf({ 'a.yaml': ERROR })).toBe(1);
  });

  test('is 0 for a warning unless --fail-on asks for it or for notes', async () => {
    expect(await exitOf({ 'a.yaml': WARNING })).toBe(0);
    expect(await exitOf({ 'a.yaml': WARNING }, '--fail-on', 'error')).toBe(0);
    expect(await exitOf({ 'a.yaml': WARNING }, '--fail-on', 'warning')).toBe(1);
    expect(await exitOf({ 'a.yaml': WARNING }, '--fail-on', 'note')).toBe(1);
  });

  test('is 1 for a note only with --fail-on note', async () => {
    const cwd = makeChecked({ 'a.yaml': GOOD, 'b.yaml': OTHER, 's.yaml': SHEET });
    const codeFor = async (...more: string[]) =>
      (await runAssess([...CHECK, ...more], { cwd })).code;
    expect(await codeFor('--fail-on', 'warning')).toBe(0);
    expect(await codeFor('--fail-on', 'note')).toBe(1);
  });

  test('is 1 when there are more warnings than --max-warnings', async () => {
    expect(await exitOf({ 'a.yaml': WARNING }, '--max-warnings', '0')).toBe(1);
    expect(await exitOf({ 'a.yaml': WARNING }, '--max-warnings', '1')).toBe(0);
    expect(await exitOf({ 'a.yaml': ERROR }, '--max-warnings', '1')).toBe(1);
  });

  test('is 2 for a severity or a limit that is none', async () => {
    expect(await exitOf({ 'a.yaml': GOOD }, '--fail-on', 'fatal')).toBe(2);
    expect(await exitOf({ 'a.yaml': GOOD }, '--max-warnings', '-1')).toBe(2);
    expect(await exitOf({ 'a.yaml': GOOD }, '--max', 'many')).toBe(2);
    expect(await exitOf({ 'a.yaml': GOOD }, '--date', '2026-02-30')).toBe(2);
  });

  test('is 2 when nothing matches, and 0 with --allow-empty', async () => {
    const cwd = makeFolder({ 'c/readme.txt': 'nothing', 'sheet.yaml': SHEET });
    expect((await runAssess([...CHECK], { cwd })).code).toBe(2);
    const allowed = await runAssess([...CHECK, '--allow-empty', '--json'], { cwd });
    expect(allowed.code).toBe(0);
    expect(JSON.parse(allowed.stdout)).toEqual({
      problems: [],
      files: [],
      counts: { error: 0, warning: 0, note: 0 },
    });
  });

  test('is 2 where there is neither a path nor ./criteria nor ./candidates', async () => {
    const cwd = makeFolder();
    expect((await runAssess(['check'], { cwd })).code).toBe(2);
    expect((await runAssess(['check', '--allow-empty'], { cwd })).code).toBe(0);
  });

  test('is 2 for a path that is not there', async () => {
    const run = await runAssess(['check', 'nowhere.yaml'], { cwd: makeFolder() });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('nowhere.yaml');
  });
});

describe('--max', () => {
  test('caps what is shown and never what is counted', async () => {
    const cwd = makeChecked({ 'a.yaml': edit(ERROR, 'because:', 'becuase:') });
    const run = await runAssess([...CHECK, '-f', 'compact', '--max', '1'], { cwd });
    expect(run.code).toBe(1);
    const [first, ...rest] = run.stdout.split('\n');
    expect(first).toMatch(/^c\/a\.yaml:3:1 error unknown-key /);
    expect(rest).toEqual([
      '… and 1 more (--max shows more)',
      '2 errors, 0 warnings and 0 notes in 1 file',
      '',
    ]);
  });

  test('of 0 shows the counts alone and still fails', async () => {
    const cwd = makeChecked({ 'a.yaml': ERROR });
    const run = await runAssess([...CHECK, '-f', 'compact', '--max', '0'], { cwd });
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^… and 1 more .*\n1 error, /);
  });

  test('does not shorten JSON', async () => {
    const cwd = makeChecked({ 'a.yaml': ERROR });
    const run = await runAssess([...CHECK, '--json', '--max', '0'], { cwd });
    expect(JSON.parse(run.stdout).problems).toHaveLength(1);
  });
});

describe('standard input', () => {
  const readStdin = (stdin: string, ...more: string[]) =>
    runAssess(['check', '-', '--sheet', 'sheet.yaml', '-f', 'compact', ...more], {
      cwd: makeChecked({}),
      stdin,
    });

  test('is called what --stdin-filename says', async () => {
    const run = await readStdin(ERROR, '--stdin-filename', 'x/boat.yaml');
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^x\/boat\.yaml:3:1 error unknown-key /);
  });

  test('without a fault is fine, and empty is a fault', async () => {
    expect((await readStdin(GOOD)).code).toBe(0);
    const empty = await readStdin('');
    expect(empty.code).toBe(1);
    expect(empty.stdout).toMatch(/:1:1 error unknown-kind /);
  });

  test('is given back mended by --fix', async () => {
    const run = await readStdin(ERROR, '--fix');
    expect(run).toMatchObject({ code: 0, stdout: ERROR.replace('sectr:', 'sector:') });
  });
});

describe('assess rules', () => {
  test('lists every rule, and explains one with its severity', async () => {
    const all = await runAssess(['rules']);
    expect(all.code).toBe(0);
    expect(all.stdout).toContain('residual-as-saving');
    const one = await runAssess(['rules', 'residual-as-saving']);
    expect(one.code).toBe(0);
    expect(one.stdout).toContain('error');
    expect(one.stdout).toContain('about: residual');
  });

  test('refuses a rule that it does not know and names the nearest', async () => {
    const run = await runAssess(['rules', 'stale-sorce']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('Did you mean "stale-source"?');
  });
});
