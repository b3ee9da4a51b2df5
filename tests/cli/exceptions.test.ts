import { describe, expect, test } from 'vitest';
import { makeFolder, runAssess } from '../support/run-assess.ts';

const FAULTY = 'candidate: x\nnme: X\nsector: S\nstatus: radar\n';

describe('what a report says of its files', () => {
  test('a list from which every candidate would be left out is none: the problems are printed', async () => {
    const cwd = makeFolder({ 'a.yaml': FAULTY });
    const { code, stdout, stderr } = await runAssess(['a.yaml', '--skip-invalid'], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('a.yaml:2:1');
  });

  test('an assumption that replaces an earlier one still says what the file says', async () => {
    const path = 'registrars.savings.spend.direct.addressable';
    const { stdout } = await runAssess([
      'candidates',
      '--json',
      ...['--assume', `${path}=10%`, '--assume', `${path}=20%`],
    ]);
    expect(JSON.parse(stdout).assumed).toEqual([
      { path, value: '10%', was: '50%' },
      { path, value: '20%', was: '50%' },
    ]);
  });

  test('the brief puts what rules a candidate out before what is unknown', async () => {
    const { stdout } = await runAssess(['explain', 'registrars', 'candidates', '--brief']);
    const [fails, unknown] = ['Fails: Realistic chance', 'Not known: Early benefits'].map((doubt) =>
      stdout.indexOf(doubt),
    );
    expect(fails).toBeGreaterThan(0);
    expect(unknown).toBeGreaterThan(fails ?? 0);
    expect(stdout).not.toContain('40% is cut');
  });
});

describe('assess check', () => {
  test('refuses standard input by the name of a file that it checks as well', async () => {
    const cwd = makeFolder({ 'a.yaml': FAULTY });
    const args = ['check', 'a.yaml', '-', '--stdin-filename', 'a.yaml', '--fix'];
    const { code, stderr } = await runAssess(args, { cwd, stdin: FAULTY });
    expect(code).toBe(2);
    expect(stderr).toContain('leave one out');
  });
});
