import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';
import { makeFolder, runAssess, spawnAssess } from '../support/run-assess.ts';
import { candidateText } from './candidate-text.ts';

const SHEET = readFileSync(join(ROOT, 'criteria/servitised-platform.yaml'), 'utf8');
const OTHER_SHEET = SHEET.replace('sheet: servitised-platform', 'sheet: other-sheet');
const ASSUMPTIONS = readFileSync(join(ROOT, 'criteria/digitlab-assumptions.yaml'), 'utf8');

async function readJson(args: readonly string[], cwd: string, stdin = '') {
  const { stdout, stderr } = await runAssess([...args, '--json'], { cwd, stdin });
  return { report: JSON.parse(stdout === '' ? '{}' : stdout), stderr };
}

describe('paths', () => {
  test('none means ./candidates', async () => {
    const cwd = makeFolder({ 'candidates/a.yaml': candidateText(), 'b.yaml': candidateText() });
    const { report } = await readJson([], cwd);
    expect(report.inputs).toMatchObject([{ file: 'candidates/a.yaml' }]);
  });

  test('may be files and folders together', async () => {
    const cwd = makeFolder({
      'one/a.yaml': candidateText({ id: 'a' }),
      'b.yaml': candidateText({ id: 'b' }),
    });
    const { report } = await readJson(['one', 'b.yaml'], cwd);
    expect(report.candidates.map(({ id }: { id: string }) => id)).toEqual(['a', 'b']);
  });

  test('may be - for standard input', async () => {
    const { report } = await readJson(['-'], makeFolder(), candidateText({ name: 'Piped in' }));
    expect(report.candidates).toMatchObject([{ name: 'Piped in', file: '<stdin>' }]);
  });

  test('may be - for standard input that comes late', async () => {
    const late = { cwd: makeFolder(), stdin: candidateText({ name: 'Late' }), stdinDelay: 1500 };
    const { code, stdout, stderr } = await spawnAssess(['-', '-f', 'csv'], late);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('Late');
  });

  test('may be - beside files', async () => {
    const cwd = makeFolder({ 'b.yaml': candidateText({ id: 'b' }) });
    const { report } = await readJson(['b.yaml', '-'], cwd, candidateText({ id: 'a' }));
    expect(report.candidates).toHaveLength(2);
  });

  test('with other kinds of file among them are read for candidates, and the others named', async () => {
    const cwd = makeFolder({ 'a.yaml': candidateText(), 's.yaml': SHEET });
    const { report, stderr } = await readJson(['.'], cwd);
    expect(report.candidates).toHaveLength(1);
    expect(stderr).toMatch(/s\.yaml .*--sheet/);
  });
});

describe('the sheet and the assumptions', () => {
  test('are those shipped where there is no ./criteria', async () => {
    const { report } = await readJson(['.'], makeFolder({ 'a.yaml': candidateText() }));
    expect(report.sheet.id).toBe('servitised-platform');
    expect(report.assumptions.id).toBe('digitlab-assumptions');
  });

  test('are taken from ./criteria where they stand', async () => {
    const cwd = makeFolder({ 'a.yaml': candidateText(), 'criteria/s.yaml': OTHER_SHEET });
    const { report } = await readJson(['a.yaml'], cwd);
    expect(report.sheet.id).toBe('other-sheet');
    expect(report.assumptions.id).toBe('digitlab-assumptions');
  });

  test('are those named, before those in ./criteria', async () => {
    const cwd = makeFolder({
      'a.yaml': candidateText(),
      'criteria/s.yaml': SHEET,
      'my/sheet.yaml': OTHER_SHEET,
      'my/assumptions.yaml': ASSUMPTIONS.replace('assumptions: digitlab-', 'assumptions: my-'),
    });
    const { report } = await readJson(
      ['a.yaml', '--sheet', 'my/sheet.yaml', '--assumptions', 'my/assumptions.yaml'],
      cwd,
    );
    expect(report.sheet.id).toBe('other-sheet');
    expect(report.assumptions.id).toBe('my-assumptions');
  });

  test('several sheets in ./criteria end with exit code 2, each named', async () => {
    const files = { 'criteria/s.yaml': SHEET, 'criteria/t.yaml': OTHER_SHEET };
    const cwd = makeFolder({ 'a.yaml': candidateText(), ...files });
    const { code, stdout, stderr } = await runAssess(['a.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('criteria/s.yaml, criteria/t.yaml');
    expect(stderr).toContain('--sheet');
  });

  test('several sheets in ./criteria are no trouble when one is named', async () => {
    const files = { 'criteria/s.yaml': SHEET, 'criteria/t.yaml': OTHER_SHEET };
    const cwd = makeFolder({ 'a.yaml': candidateText(), ...files });
    const { report } = await readJson(['a.yaml', '--sheet', 'criteria/t.yaml'], cwd);
    expect(report.sheet.id).toBe('other-sheet');
  });

  test('several assumptions in ./criteria end with exit code 2, each named', async () => {
    const files = {
      'criteria/v.yaml': ASSUMPTIONS,
      'criteria/w.yaml': `${ASSUMPTIONS}# another\n`,
    };
    const cwd = makeFolder({ 'a.yaml': candidateText(), ...files });
    const { code, stderr } = await runAssess(['a.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('criteria/v.yaml, criteria/w.yaml');
    expect(stderr).toContain('--assumptions');
  });
});
