import { describe, expect, test } from 'vitest';
import { makeFolder, runAssess } from '../support/run-assess.ts';
import { candidateText } from './candidate-text.ts';

/** Ways to use the command wrongly, run on the shipped files, and what the message must say. */
const WRONG = [
  {
    how: 'a path that is missing',
    args: ['nowhere'],
    says: 'nowhere: there is no such file or folder',
  },
  {
    how: 'several paths that are missing',
    args: ['here', 'there'],
    says: 'there: there is no such',
  },
  { how: 'an empty path', args: [''], says: 'there is no such file or folder' },
  { how: 'a misspelt flag', args: ['--tpo', '3'], says: 'Did you mean --top?' },
  {
    how: 'a misspelt flag of a command',
    args: ['explain', 'registrars', '--breif'],
    says: '--brief',
  },
  {
    how: 'a misspelt command',
    args: ['explian', 'registrars'],
    says: 'did you mean the command "assess explain"',
  },
  { how: 'a command with two letters exchanged', args: ['rnak'], says: 'assess rank' },
  { how: 'a command that is cut short', args: ['schem', 'candidate'], says: 'assess schema' },
  { how: '--top 0', args: ['--top', '0'], says: 'whole number of at least 1' },
  { how: '--top with a negative number', args: ['--top=-1'], says: 'whole number of at least 1' },
  { how: '--top with a fraction', args: ['--top', '2.5'], says: 'whole number of at least 1' },
  { how: '--top with a word', args: ['--top', 'three'], says: 'whole number of at least 1' },
  { how: '--top without a value', args: ['--top'], says: 'argument missing' },
  { how: 'a date that is no date', args: ['--date', 'today'], says: 'a date such as' },
  {
    how: 'a date that the calendar does not have',
    args: ['--date', '2026-02-29'],
    says: 'a date such as',
  },
  { how: 'an unknown key to rank by', args: ['--by', 'savings'], says: 'saving' },
  { how: 'an unknown format', args: ['-f', 'xml'], says: 'markdown' },
  { how: 'an unknown id', args: ['explain', 'registrar'], says: 'Did you mean "registrars"?' },
  { how: 'an id like no other', args: ['explain', 'zzz'], says: 'council-tax' },
  { how: 'explain without an id', args: ['explain'], says: "missing required argument 'id'" },
  { how: 'explain in CSV', args: ['explain', 'registrars', '-f', 'csv'], says: 'markdown' },
  { how: 'an unknown kind of schema', args: ['schema', 'candidates'], says: 'candidate' },
  { how: 'a sheet that is missing', args: ['--sheet', 'nowhere.yaml'], says: 'nowhere.yaml' },
  {
    how: 'a candidate given as sheet',
    args: ['--sheet', 'candidates/registrars.yaml'],
    says: 'first key is not "sheet:"',
  },
  {
    how: 'assumptions given as sheet',
    args: ['--sheet', 'criteria/digitlab-assumptions.yaml'],
    says: 'first key is not "sheet:"',
  },
  {
    how: 'a sheet given as assumptions',
    args: ['--assumptions', 'criteria/servitised-platform.yaml'],
    says: 'first key is not "assumptions:"',
  },
  { how: '--assume without a path', args: ['--assume', 'Y'], says: 'PATH=VALUE' },
  {
    how: '--assume about an unknown candidate',
    args: ['--assume', 'registrar.digitisable=N'],
    says: 'did you mean "registrars"?',
  },
  {
    how: '--assume about an unknown criterion',
    args: ['--assume', 'registrars.digitizable=N'],
    says: 'did you mean "digitisable"?',
  },
  {
    how: '--assume with a value that is no answer',
    args: ['--assume', 'registrars.digitisable=maybe'],
    says: '"maybe" is not an answer',
  },
  {
    how: '--assume about an unknown spend line',
    args: ['--assume', 'registrars.savings.spend.nothing.amount=£1m'],
    says: '"nothing"',
  },
  {
    how: '--assume with an amount that is none',
    args: ['--assume', 'registrars.savings.spend.0.amount=lots'],
    says: '"lots" is not an amount',
  },
  {
    how: '--assume about an unknown key',
    args: ['--assume', 'registrars.savings.cashible=60%'],
    says: 'cashable',
  },
  {
    how: '--assume with an unknown ratio',
    args: ['--assume', 'registrars.savings.ratio=nhs-job'],
    says: 'nhs-job',
  },
] as const;

describe('wrong use', () => {
  for (const { how, args, says } of WRONG) {
    test(`${how} ends with exit code 2, a message and no report`, async () => {
      const { code, stdout, stderr } = await runAssess(args);
      expect(stderr).toContain(says);
      expect(stderr).not.toContain('bug in assess');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    });
  }

  test('a folder without candidates ends with exit code 2', async () => {
    const { code, stdout, stderr } = await runAssess(['.'], { cwd: makeFolder({ 'a.md': '' }) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('No candidates there');
  });

  test('a folder with a sheet alone ends with exit code 2 and says what the sheet is', async () => {
    const { code, stderr } = await runAssess(['criteria']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/note: criteria\/servitised-platform\.yaml .*--sheet/);
  });

  test('no paths where there is no ./candidates ends with exit code 2', async () => {
    const { code, stderr } = await runAssess([], { cwd: makeFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain('./candidates');
  });

  test('SOURCE_DATE_EPOCH that is no number ends with exit code 2', async () => {
    const { code, stderr } = await runAssess([], { env: { SOURCE_DATE_EPOCH: 'now' } });
    expect(code).toBe(2);
    expect(stderr).toContain('SOURCE_DATE_EPOCH');
  });

  test('one missing path stops the run even where others are sound', async () => {
    const cwd = makeFolder({ 'a.yaml': candidateText() });
    const { code, stdout } = await runAssess(['a.yaml', 'b.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});
