import { describe, expect, test } from 'vitest';
import { makeFolder, runAssess } from '../support/run-assess.ts';
import { candidateText, spendText } from './candidate-text.ts';

/** Two sound files and two broken ones: one in its YAML, one in a value. */
const MIXED = {
  'candidates/a.yaml': candidateText({ id: 'a', name: 'Alpha' }),
  'candidates/b.yaml': 'candidate: b\nname: "Beta\nsector: S\nstatus: radar\n',
  'candidates/c.yaml': candidateText({ id: 'c', name: 'Gamma', status: 'asessed' }),
  'candidates/d.yaml': candidateText({ id: 'd', name: 'Delta', more: spendText('£2m') }),
};

describe('problems in candidate files', () => {
  test('stop the hit list with exit code 1, and nothing on standard output', async () => {
    const { code, stdout, stderr } = await runAssess([], { cwd: makeFolder(MIXED) });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('2 problems in 2 files');
  });

  test('are all reported: a syntax fault in one file does not hide those of others', async () => {
    const { stderr } = await runAssess([], { cwd: makeFolder(MIXED) });
    expect(stderr).toContain('candidates/b.yaml:2:7 error yaml-syntax');
    expect(stderr).toContain('candidates/c.yaml:4:9 error wrong-value');
  });

  test('are all reported within one file', async () => {
    const text = candidateText({ status: 'asessed', more: 'organisations: none\nownr: me' });
    const { stderr } = await runAssess(['-'], { stdin: text, cwd: makeFolder() });
    expect(stderr).toContain('<stdin>:4:9 error wrong-value');
    expect(stderr).toContain('<stdin>:7:16 error wrong-value');
    expect(stderr).toContain('<stdin>:8:1 error unknown-key');
  });

  test('are shown with the line, a caret under the fault, what was expected and what was meant', async () => {
    const text = candidateText({ status: 'asessed' });
    const { stderr } = await runAssess(['-'], { stdin: text, cwd: makeFolder() });
    expect(stderr.split('\n').slice(1, 5)).toEqual([
      '  4 | status: asessed',
      '    |         ^^^^^^^',
      '  "asessed" is not one of radar, assessed, adopting, delivered, benchmark.',
      '  Did you mean "assessed"?',
    ]);
  });

  test('name the first of two files with one id beside the second', async () => {
    const files = { 'a.yaml': candidateText(), 'b.yaml': `# again\n${candidateText()}` };
    const { code, stderr } = await runAssess(['.'], { cwd: makeFolder(files) });
    expect(code).toBe(1);
    expect(stderr).toContain('b.yaml:2:12 error duplicate-id');
    expect(stderr).toContain('a.yaml:1:12');
  });

  test('are one fault where a key is misspelt: the key that was meant is not reported missing', async () => {
    const text = candidateText().replace('sector:', 'secter:');
    const { stderr } = await runAssess(['-'], { stdin: text, cwd: makeFolder() });
    expect(stderr).toContain('unknown-key');
    expect(stderr).not.toContain('missing-key');
  });

  test('in the sheet stop the list as well', async () => {
    const cwd = makeFolder({ ...MIXED, 'criteria/sheet.yaml': 'sheet: mine\n' });
    const { code, stderr } = await runAssess([], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('criteria/sheet.yaml:1:1 error missing-key');
    expect(stderr).toContain('candidates/b.yaml:2:7 error yaml-syntax');
  });
});

describe('--skip-invalid', () => {
  const ranked = (stdout: string) =>
    JSON.parse(stdout).candidates.map(({ id }: { id: string }) => id);

  test('makes a list of the sound files, with exit code 0', async () => {
    const { code, stdout } = await runAssess(['--skip-invalid', '--json'], {
      cwd: makeFolder(MIXED),
    });
    expect(code).toBe(0);
    expect(ranked(stdout)).toEqual(['d', 'a']);
  });

  test('names each file left out, and the number of its problems, in JSON', async () => {
    const cwd = makeFolder(MIXED);
    const { stdout } = await runAssess(['--skip-invalid', '--json'], { cwd });
    expect(JSON.parse(stdout).skipped).toEqual([
      { file: 'candidates/b.yaml', problems: 1 },
      { file: 'candidates/c.yaml', problems: 1 },
    ]);
  });

  for (const format of ['text', 'markdown']) {
    test(`names each file left out in ${format}`, async () => {
      const cwd = makeFolder(MIXED);
      const { stdout } = await runAssess(['--skip-invalid', '-f', format], { cwd });
      expect(stdout).toContain('candidates/b.yaml, 1 problem');
      expect(stdout).toContain('candidates/c.yaml, 1 problem');
    });
  }

  test('names each file left out when one candidate is explained', async () => {
    const cwd = makeFolder(MIXED);
    for (const args of [['-f', 'text'], ['-f', 'markdown'], ['--brief']]) {
      const { stdout } = await runAssess(['explain', 'a', '--skip-invalid', ...args], { cwd });
      expect(stdout.includes('candidates/b.yaml'), args.join(' ')).toBe(true);
    }
  });

  test('leaves out a file that does not fit the others', async () => {
    const files = {
      'a.yaml': candidateText({ id: 'a' }),
      'b.yaml': candidateText({ id: 'b', answers: { 'no-such-criterion': 'Y' } }),
    };
    const { stdout } = await runAssess(['.', '--skip-invalid', '--json'], {
      cwd: makeFolder(files),
    });
    expect(ranked(stdout)).toEqual(['a']);
  });

  test('does not hold it against a candidate that it overlaps one left out', async () => {
    const files = {
      'a.yaml': candidateText({ id: 'a', more: spendText('£2m', ', overlaps: [c]') }),
      'c.yaml': candidateText({ id: 'c', status: 'asessed' }),
    };
    const plain = await runAssess(['.', '--skip-invalid', '--json'], { cwd: makeFolder(files) });
    expect(ranked(plain.stdout)).toEqual(['a']);
    const args = ['.', '--skip-invalid', '--json', '--assume', 'a.digitisable=Y'];
    const assumed = await runAssess(args, { cwd: makeFolder(files) });
    expect(assumed.stderr).toBe('');
    expect(ranked(assumed.stdout)).toEqual(['a']);
  });

  test('does not leave out a sheet: a list needs one', async () => {
    const cwd = makeFolder({ ...MIXED, 'criteria/sheet.yaml': 'sheet: mine\n' });
    const { code, stdout } = await runAssess(['--skip-invalid'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });
});
