import { describe, expect, test } from 'vitest';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { candidateText, spendText } from '../candidate-text.ts';
import { compare, listEdits } from './comparison.ts';
import { halving, keepReport, makePair, musts, projectFiles } from './project.ts';

const PROJECT = projectFiles('.', { candidates: { a: halving('£2m', { answers: musts('YYY') }) } });

/** What is typed after `compare`, and what the complaint names. */
const WRONG = [
  { what: 'the earlier state is not there', args: ['nowhere', '.'], says: 'nowhere' },
  { what: 'the later state is not there', args: ['.', 'nowhere.json'], says: 'nowhere.json' },
  { what: 'both sides are standard input', args: ['-', '-'], says: 'standard input' },
  { what: 'one side is missing', args: ['.'], says: 'after' },
  { what: 'both sides are missing', args: [], says: 'before' },
  { what: 'there are three sides', args: ['.', '.', '.'], says: 'too many' },
  { what: 'a folder is empty', args: ['.', 'empty'], says: 'candidate' },
  { what: 'the key is none', args: ['.', '.', '--by', 'luck'], says: 'luck' },
  { what: 'the list is for none', args: ['.', '.', '--top', '0'], says: '--top' },
  { what: 'there is no such day', args: ['.', '.', '--date', '2026-02-30'], says: '2026-02-30' },
  { what: 'csv is asked for', args: ['.', '.', '-f', 'csv'], says: 'csv' },
  {
    what: 'the later side is a report and has a sheet named',
    args: ['.', 'kept.json', '--sheet-after', 'criteria/sheet.yaml'],
    says: '--sheet-after',
  },
  {
    what: 'the later side is a report and has assumptions named',
    args: ['.', 'kept.json', '--assumptions-after', 'criteria/sheet.yaml'],
    says: '--assumptions-after',
  },
  {
    what: 'both sides are reports and a sheet is named',
    args: ['kept.json', 'kept.json', '--sheet', 'criteria/sheet.yaml'],
    says: '--sheet',
  },
] as const;

describe('compare is used wrongly', () => {
  for (const { what, args, says } of WRONG) {
    test(`where ${what}: exit code 2, and the message says so`, async () => {
      const cwd = makeFolder({ ...PROJECT, 'empty/none.txt': '' });
      await keepReport('kept.json', [], { cwd });
      const { code, stdout, stderr } = await runAssess(['compare', ...args], { cwd });
      expect({ code, stdout }, stderr).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(says);
    });
  }
});

describe('two reports that were ranked otherwise', () => {
  for (const { option, args } of [
    { option: '--by', args: ['--by', 'saving'] },
    { option: '--all', args: ['--all'] },
  ]) {
    test(`are refused until ${option} is typed, which then holds for both`, async () => {
      const cwd = makeFolder(PROJECT);
      await keepReport('plain.json', [], { cwd });
      await keepReport('other.json', args, { cwd });
      const { code, stderr } = await runAssess(['compare', 'plain.json', 'other.json'], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(option);
      const { settings } = await compare(['plain.json', 'other.json'], args, { cwd });
      expect(settings).toMatchObject(option === '--by' ? { by: 'saving' } : { all: true });
    });
  }
});

const BROKEN = candidateText({ id: 'moorings', status: 'unheard-of' });

describe('a file with a problem', () => {
  test('stops the comparison, and every problem of both sides is told', async () => {
    const candidates = { a: candidateText(), b: BROKEN };
    const worse = { ...candidates, c: candidateText({ id: 'c', answers: { legal: 'perhaps' } }) };
    const cwd = makePair({ candidates }, { candidates: worse });
    const { code, stdout, stderr } = await runAssess(['compare', 'before', 'after'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('before/candidates/b.yaml');
    expect(stderr).toContain('after/candidates/b.yaml');
    expect(stderr).toContain('after/candidates/c.yaml');
    expect(stderr).toContain('3 problems in 3 files: nothing was compared');
  });

  test('is told once where both sides are the same folder', async () => {
    const cwd = makeFolder({ 'c/a.yaml': candidateText(), 'c/b.yaml': BROKEN });
    const { code, stderr } = await runAssess(['compare', 'c', 'c'], { cwd });
    expect(code).toBe(1);
    expect(stderr.split('c/b.yaml:')).toHaveLength(2);
    expect(stderr).toContain('1 problem in 1 file');
  });

  test('is left out with --skip-invalid, and the report says so before anything else', async () => {
    const a = candidateText({ more: spendText('£2m') });
    const later = { a, b: BROKEN };
    const cwd = makePair({ candidates: { a } }, { candidates: later });
    const args = ['compare', 'before', 'after', '--skip-invalid', '-f', 'markdown'];
    const { code, stdout } = await runAssess(args, { cwd });
    expect(code).toBe(0);
    const [, first = ''] = stdout.split('## ');
    expect(first).toMatch(/^Read this first/);
    expect(first).toContain('after/candidates/b.yaml');
    const { after, edits } = await compare(['before', 'after'], ['--skip-invalid'], { cwd });
    expect(after.skipped).toEqual([{ file: 'after/candidates/b.yaml', problems: 1 }]);
    expect(edits).toEqual([]);
  });

  test('stops it in a sheet, with --skip-invalid too', async () => {
    const cwd = makeFolder({ 'c/a.yaml': candidateText(), 's.yaml': 'sheet: s\n' });
    const args = ['compare', 'c', 'c', '--sheet-after', 's.yaml', '--skip-invalid'];
    const { code, stdout, stderr } = await runAssess(args, { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('s.yaml');
  });
});

describe('the same names in both states', () => {
  test('make no duplicate ids between the sides, and one side of two is refused', async () => {
    const candidates = { a: candidateText() };
    const twice = { ...candidates, b: candidateText() };
    const cwd = makePair({ candidates }, { candidates: twice });
    expect(listEdits(await compare(['before', 'before'], [], { cwd }))).toEqual([]);
    const { code, stderr } = await runAssess(['compare', 'before', 'after'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('already taken');
  });
});
