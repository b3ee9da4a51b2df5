import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';
import { makeFolder, runAssess } from '../support/run-assess.ts';
import { candidateText, spendText } from './candidate-text.ts';

const SHIPPED = readFileSync(join(ROOT, 'criteria/servitised-platform.yaml'), 'utf8');
const ASSUMPTIONS = readFileSync(join(ROOT, 'criteria/digitlab-assumptions.yaml'), 'utf8');
const sheet = (id: string) => SHIPPED.replace('sheet: servitised-platform', `sheet: ${id}`);

const PROJECT = {
  'policy/list/candidates/a.yaml': candidateText(),
  'policy/list/criteria/s.yaml': sheet('of-list'),
  'criteria/s.yaml': sheet('of-root'),
};

async function findSheet(args: readonly string[], cwd: string): Promise<string> {
  const { stdout, stderr } = await runAssess([...args, '-f', 'markdown'], { cwd });
  expect(stderr).not.toContain('assess:');
  return (
    /Judged on the sheet (\S+), edition \S+ from (\S+), with/.exec(stdout)?.slice(1).join(' ') ?? ''
  );
}

describe('the sheet is looked for', () => {
  for (const [what, path] of [
    ['beside a folder that was named', 'policy/list/candidates'],
    ['in a folder that was named', 'policy/list'],
    ['beside the folder of a file that was named', 'policy/list/candidates/a.yaml'],
  ] as const) {
    test(`${what}, before ./criteria`, async () => {
      expect(await findSheet([path], makeFolder(PROJECT))).toBe(
        'of-list policy/list/criteria/s.yaml',
      );
    });
  }

  test('beside the working folder, where that was named', async () => {
    const inside = join(makeFolder(PROJECT), 'policy/list/candidates');
    expect(await findSheet(['.'], inside)).toBe('of-list ../criteria/s.yaml');
  });

  test('in ./criteria, where none is beside what was named', async () => {
    const other = makeFolder({ ...PROJECT, 'q/b/a.yaml': candidateText() });
    expect(await findSheet(['q/b'], other)).toBe('of-root criteria/s.yaml');
  });

  test('and is the shipped one where there is none, which is said', async () => {
    const other = makeFolder({ 'a.yaml': candidateText() });
    const { stdout } = await runAssess(['a.yaml', '-f', 'markdown'], { cwd: other });
    expect(stdout).toContain('from (shipped) criteria/servitised-platform.yaml');
  });

  test('beside what comes on standard input, by the name that it is given', async () => {
    const stdin = candidateText().replace('answers: {}', 'answers: {nothing: {meets: N}}');
    const args = [
      'check',
      '-',
      '--stdin-filename',
      'policy/list/candidates/b.yaml',
      '-f',
      'compact',
    ];
    const { stdout } = await runAssess(args, { cwd: makeFolder(PROJECT), stdin });
    expect(stdout).toContain('The sheet policy/list/criteria/s.yaml has no criterion "nothing".');
  });
});

describe('several different sheets', () => {
  test('beside the paths end with exit code 2, each named', async () => {
    const cwd = makeFolder({
      ...PROJECT,
      'policy/other/candidates/b.yaml': candidateText({ id: 'b' }),
      'policy/other/criteria/s.yaml': sheet('of-other'),
    });
    const run = await runAssess(['policy/list/candidates', 'policy/other/candidates'], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(
      'several different sheets to judge against (policy/list/criteria/s.yaml, policy/other/criteria/s.yaml)',
    );
  });

  test('of which one is a copy by its name are told so', async () => {
    const cwd = makeFolder({ ...PROJECT, 'policy/list/criteria/s (1).yaml': sheet('another') });
    const { code, stderr } = await runAssess(['policy/list/candidates'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(
      'policy/list/criteria/s (1).yaml looks like a copy of policy/list/criteria/s.yaml: remove one',
    );
  });

  test('are one where they are the same, byte for byte', async () => {
    const cwd = makeFolder({ ...PROJECT, 'policy/list/criteria/t.yaml': sheet('of-list') });
    expect(await findSheet(['policy/list/candidates'], cwd)).toMatch(/^of-list /);
  });
});

describe('a fault in the criteria', () => {
  const more = `# assess-ignore saving-above-reference: replicates a published sum\n${spendText('£1m')}`;
  const files = {
    'candidates/a.yaml': candidateText({ status: 'radar', more }),
    'criteria/s.yaml': SHIPPED,
    'criteria/v.yaml': ASSUMPTIONS,
  };
  const check = async (changed: Readonly<Record<string, string>>, ...args: readonly string[]) => {
    const cwd = makeFolder({ ...files, ...changed });
    const { stdout } = await runAssess(['check', ...args, '-f', 'json'], { cwd });
    const { problems } = JSON.parse(stdout);
    return problems
      .map(({ rule, file, line }: Readonly<Record<string, unknown>>) => `${rule} ${file}:${line}`)
      .filter((found: string) => !found.startsWith('ungraded-spend '));
  };

  test('is not there to begin with', async () => {
    expect(await check({})).toEqual([]);
  });

  const BROKEN = {
    'criteria/v.yaml': ASSUMPTIONS.replace('\nratios:', '\nratois:'),
  };

  test('of the assumptions makes one finding, whether they were named or not', async () => {
    const one = ['unknown-key criteria/v.yaml:5'];
    expect(await check(BROKEN)).toEqual(one);
    expect(await check(BROKEN, 'candidates')).toEqual(one);
    expect(await check(BROKEN, 'candidates', '--assumptions', 'criteria/v.yaml')).toEqual(one);
    expect(await check({ 'criteria/v.yaml': 'assumptions: "ours\n' })).toEqual([
      'yaml-syntax criteria/v.yaml:1',
    ]);
  });

  test('of the sheet makes one finding, and amounts are judged all the same', async () => {
    const broken = { 'criteria/s.yaml': SHIPPED.replace('marking: must', 'marking: mst') };
    const [found, ...others] = await check(broken);
    expect(found).toMatch(/^wrong-value criteria\/s\.yaml:/);
    expect(others).toEqual([]);
    const without = candidateText({ status: 'radar', more: spendText('£1m') });
    expect(await check({ ...broken, 'candidates/a.yaml': without })).toEqual([
      'saving-above-reference candidates/a.yaml:7',
      found,
    ]);
  });

  test('of one that was named is told, though nothing else names the file', async () => {
    const named = { 'my/s.yaml': SHIPPED.replace('\ncriteria:', '\ncritria:') };
    const found = await check(named, 'candidates', '--sheet', 'my/s.yaml');
    expect(found).toEqual([expect.stringMatching(/^unknown-key my\/s\.yaml:/)]);
  });
});

describe('a team’s own assumptions', () => {
  const OWN = (id: string) =>
    `assumptions: ours\nedition: 2026-11\nratios:\n  ${id}: {name: Ours, kind: baseline-per-residual, value: 2, grade: 3, source: s, edition: 2026, verified: yes}\nsources: {s: {title: T}}\n`;
  const costed = (ratio: string) =>
    candidateText({ status: 'radar', more: spendText('£100m', `, ratio: ${ratio}`) });
  const run = (own: string, candidate: string, ...args: readonly string[]) =>
    runAssess(args, {
      cwd: makeFolder({ 'candidates/a.yaml': candidate, 'criteria/o.yaml': own }),
    });
  const WARNED = 'criteria/o.yaml:4:3 warning unused-assumption';

  test('that replace nothing and that nothing names are told of, with what was meant', async () => {
    const { stdout } = await run(OWN('nhs-job'), costed('none'), 'check', '-f', 'compact');
    expect(stdout).toContain(
      `${WARNED} No candidate names the ratio "nhs-job", and it replaces no shipped one; the shipped "nhs-jobs" stays in force. Did you mean "nhs-jobs"?`,
    );
  });

  test('may list prices of years that nothing uses', async () => {
    const prices =
      'deflators:\n  index: {1999: 50, 2000: 51}\n  source: s\n  edition: 2026\n  verified: yes\n';
    const own = OWN('nhs-jobs').replace('sources:', `${prices}sources:`);
    const { stdout, code } = await run(own, costed('none'), 'check', '-f', 'compact');
    expect(stdout).toContain('in 2 files');
    expect(stdout).not.toContain('criteria/o.yaml');
    expect(code).toBe(0);
  });

  test('are not told of where they replace one, are named, or where who names them cannot be read', async () => {
    for (const [id, candidate] of [
      ['nhs-jobs', costed('none')],
      ['our-desks', costed('our-desks')],
      ['our-desks', `${costed('our-desks')}"`],
      ['our-desks', costed('our-desks').replace('amount: £100m', 'amount: 100')],
    ] as const) {
      const { stdout } = await run(OWN(id), candidate, 'check', '-f', 'compact');
      expect(stdout).not.toContain('unused-assumption');
    }
    const { stdout } = await run(OWN('our-desks'), costed('none'), 'check', '-f', 'compact');
    expect(stdout).toContain(WARNED);
  });

  test('without candidates are told of only where an id is misspelt', async () => {
    const check = async (id: string) =>
      (await run(OWN(id), costed('none'), 'check', 'criteria', '-f', 'compact')).stdout;
    expect(await check('nhs-job')).toContain(WARNED);
    expect(await check('nhs-jobs-2')).not.toContain('unused-assumption');
    expect(await check('our-desks')).not.toContain('unused-assumption');
  });

  test('are named in a report, and those that are as shipped are not', async () => {
    const { stdout } = await run(
      OWN('nhs-jobs'),
      costed('nhs-jobs'),
      'rank',
      '--all',
      '-f',
      'markdown',
    );
    expect(stdout).toContain(
      'Of the assumptions these are the team’s own: ratios (nhs-jobs). The others are those shipped.',
    );
    const copied = `${ASSUMPTIONS}# as shipped\n`;
    const same = await run(copied, costed('nhs-jobs'), 'rank', '--all', '-f', 'markdown');
    expect(same.stdout).not.toContain('the team’s own');
  });
});
