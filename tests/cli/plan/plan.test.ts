import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { findShapeFaults } from '../../fuzz/checks/find-shape-faults.ts';
import { parseCsv } from '../../report/parse-csv.ts';
import { runAssess, runShipped } from '../../support/run-assess.ts';
import { BUDGET, CANDIDATES, planFolder, planText } from './plan-folder.ts';

interface PlanJson {
  readonly plan: readonly { readonly id: string; readonly start: string }[];
  readonly [key: string]: unknown;
}

async function planJson(cwd: string, ...args: readonly string[]): Promise<PlanJson> {
  const { code, stdout, stderr } = await runAssess(['plan', ...args, '--json'], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

function startsOf({ plan }: PlanJson): Readonly<Record<string, string>> {
  return Object.fromEntries(plan.map(({ id, start }) => [id, start]));
}

describe('assess plan', () => {
  test('plans ./candidates within the budget that was typed', async () => {
    const report = await planJson(planFolder(), '--budget', BUDGET);
    // A in the first year, 9,661,835.75 − 6m, and B in the second, (9,661,835.75 − 4m) ÷ 1.035: more than
    // B alone, for then no budget is left that A fits.
    expect(startsOf(report)).toEqual({ a: '2026-27', b: '2027-28' });
    expect(report).toMatchObject({
      years: ['2026-27', '2027-28'],
      budget: ['6000000', '4000000'],
      run: 'low',
      objective: 'npv',
      proven: true,
      plan: [
        { id: 'a', value: { low: '3661835.75' }, cost: ['6000000', '0'] },
        { id: 'b', value: { low: '5470372.7' }, cost: ['0', '4000000'] },
      ],
      value: { low: '9132208.45' },
      leftOut: [{ id: 'c', why: ['not-qualifying'], needs: null, forced: null }],
      planFile: null,
      options: [],
    });
  });

  test('has the keys of docs/json.md, whether or not something must start and a frontier is wanted', async () => {
    const cwd = planFolder({ 'plan.yaml': planText('must: [b]') });
    const plain = await planJson(cwd, 'candidates', '--budget', BUDGET);
    const full = await planJson(cwd, 'candidates', 'plan.yaml', '--frontier');
    expect(findShapeFaults('plan', plain)).toEqual([]);
    expect(findShapeFaults('plan', full)).toEqual([]);
    expect([plain, full].map((each) => ['withoutMust' in each, 'frontier' in each])).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  test('takes amounts with commas between thousands, in one budget or in several', async () => {
    const cwd = planFolder();
    const typed = ['2026-27=£6,000,000, 2027-28 = £1,200,000', '2026-27=6m,2027-28=1.2m'];
    for (const budget of typed) {
      const report = await planJson(cwd, '--budget', budget);
      expect(report['budget']).toEqual(['6000000', '1200000']);
    }
    const both = ['--budget', '2027-28=£1,200,000', '--budget', '2026-27=£6,000,000'];
    expect((await planJson(cwd, ...both))['budget']).toEqual(['6000000', '1200000']);
  });

  test('takes every option of a plan, people as one number or one a year', async () => {
    const report = await planJson(
      planFolder(),
      ...['--budget', BUDGET, '--team', '6,4', '--run', 'high', '--objective', 'cash'],
      ...['--carry-over', '--after', '£1,500,000'],
    );
    expect(report).toMatchObject({
      team: [6, 4],
      run: 'high',
      objective: 'cash',
      carryOver: true,
      conditions: { after: '1500000' },
      // Half of £10m is cash: £4,830,917.87 in the year after, less £4m. A costs more than that.
      plan: [{ id: 'b', start: '2026-27', value: { high: '830917.87' } }],
    });
    expect((await planJson(planFolder(), '--budget', BUDGET, '--team', '6'))['team']).toEqual([
      6, 6,
    ]);
  });

  test('plans an open candidate whose answer is assumed, and says what was assumed', async () => {
    const cwd = planFolder();
    const report = await planJson(cwd, '--budget', BUDGET, '--assume', 'c.afloat=Y');
    // B and C together cost the £6m of the first year: 5,661,835.75 + 7,661,835.75.
    expect(startsOf(report)).toEqual({ b: '2026-27', c: '2026-27' });
    expect(report).toMatchObject({
      value: { low: '13323671.5' },
      assumed: [{ path: 'c.afloat', value: 'Y', was: '?' }],
      // A would fit beside them in 2027-28 with £2m more than the £4m that there is.
      leftOut: [
        { id: 'a', needs: { start: '2027-28', extra: [{ year: '2027-28', amount: '2000000' }] } },
      ],
    });
    const args = ['plan', '--budget', BUDGET, '--assume', 'c.afloat=Y'];
    expect((await runAssess(args, { cwd })).stdout).toContain('Assumed: c.afloat = Y');
  });

  test('leaves out files with problems where that is wanted, and says so', async () => {
    const cwd = planFolder({ 'candidates/d.yaml': 'candidate: d\nname: D\n' });
    const report = await planJson(cwd, '--budget', BUDGET, '--skip-invalid');
    expect(report['skipped']).toMatchObject([{ file: 'candidates/d.yaml' }]);
    expect(startsOf(report)).toEqual({ a: '2026-27', b: '2027-28' });
  });

  test('of the shipped candidates says that their platforms have no costs, and what to add', async () => {
    const { code, stdout, stderr } = await runShipped(['plan', '--budget', BUDGET]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('none says what its platform costs');
    expect(text).toContain('under "platform:"');
  });
});

describe('a plan file', () => {
  const cwd = () =>
    planFolder({ 'wave.yaml': planText('team: 6', 'before: [[b, a]]', 'must: [{a: 2027-28}]') });

  test('says what to plan, and is named with the digest of its bytes', async () => {
    const folder = planFolder({ 'wave.yaml': planText('must-not: [b]') });
    const report = await planJson(folder, 'candidates', 'wave.yaml');
    expect(startsOf(report)).toEqual({ a: '2026-27' });
    const digest = createHash('sha256').update(readFileSync(join(folder, 'wave.yaml')));
    expect(report).toMatchObject({
      planFile: { file: 'wave.yaml', digest: digest.digest('hex'), name: null },
      options: [],
      leftOut: [{ id: 'b', why: ['must-not'] }, { id: 'c' }],
    });
  });

  test('gives the plan its name', async () => {
    const folder = planFolder({ 'wave.yaml': planText('name: "The first wave: 2026"') });
    const { planFile } = await planJson(folder, 'candidates', 'wave.yaml');
    const name = 'The first wave: 2026';
    expect(planFile).toEqual({ file: 'wave.yaml', digest: expect.any(String), name });
  });

  test('gives way to options, which are listed with whether they replace something', async () => {
    const args = ['candidates', 'wave.yaml', '--run', 'central', '--team', '5,5'];
    const typed = ['--budget', '2026-27=£4m,2027-28=£6m', '--carry-over'];
    const report = await planJson(cwd(), ...args, ...typed);
    expect(report).toMatchObject({
      budget: ['4000000', '6000000'],
      team: [5, 5],
      run: 'central',
      carryOver: true,
      options: [
        { option: 'budget', value: '2026-27=£4m,2027-28=£6m', replaces: true },
        { option: 'carry-over', value: '', replaces: false },
        { option: 'team', value: '5,5', replaces: true },
        { option: 'run', value: 'central', replaces: false },
      ],
      // What the file alone says stays.
      conditions: { before: [['b', 'a']], must: [{ id: 'a', start: '2027-28' }] },
    });
    expect(startsOf(report)).toEqual({ b: '2026-27', a: '2027-28' });
    const { stdout } = await runAssess(['plan', ...args, ...typed], { cwd: cwd() });
    expect(stdout).toContain('Option: --team 5,5, in place of what wave.yaml says');
    expect(stdout).toContain('Option: --run central, of which wave.yaml says nothing');
  });

  test('may be piped in, as a candidate may', async () => {
    const folder = planFolder({ 'wave.yaml': planText() });
    const piped = async (args: readonly string[], stdin: string) => {
      const { code, stdout } = await runAssess(['plan', ...args, '--json'], { cwd: folder, stdin });
      expect(code).toBe(0);
      return JSON.parse(stdout);
    };
    const byPipe = await piped(['candidates', '-'], planText());
    expect(byPipe.planFile.file).toBe('<stdin>');
    expect(startsOf(byPipe)).toEqual({ a: '2026-27', b: '2027-28' });
    const others = ['candidates/b.yaml', 'wave.yaml', '-'];
    const ofPipe = await piped(others, CANDIDATES['candidates/a.yaml']);
    expect(startsOf(ofPipe)).toEqual({ a: '2026-27', b: '2027-28' });
  });

  test('may require a candidate that qualifies only by what is assumed', async () => {
    const folder = planFolder({ 'wave.yaml': planText('must: [{c: 2027-28}]', 'only: yes') });
    const args = ['candidates', 'wave.yaml'];
    expect((await runAssess(['plan', ...args], { cwd: folder })).code).toBe(1);
    const report = await planJson(folder, ...args, '--assume', 'c.afloat=Y');
    expect(startsOf(report)).toEqual({ c: '2027-28' });
  });

  test('makes no difference by where it stands among the files', async () => {
    const files = ['candidates/a.yaml', 'candidates/b.yaml', 'candidates/c.yaml', 'wave.yaml'];
    const folder = cwd();
    const run = (order: readonly string[]) =>
      runAssess(['plan', ...order, '--budget', '2026-27=£4m,2027-28=£6m', '--json'], {
        cwd: folder,
      });
    const [first, second] = [await run(files), await run(files.toReversed())];
    expect(first.code).toBe(0);
    expect(second).toEqual(first);
  });

  test.each([
    { args: ['rank'] },
    { args: ['explain', 'a'] },
    { args: ['ask'] },
  ])('changes nothing of $args, and is not named as something that was ignored', async ({
    args,
  }) => {
    const folder = planFolder({ 'wave.yaml': planText('must: [nobody]') });
    const run = (...paths: readonly string[]) => runAssess([...args, ...paths], { cwd: folder });
    const [without, beside] = [await run('candidates'), await run('candidates', 'wave.yaml')];
    expect(without).toMatchObject({ code: 0, stderr: '' });
    expect(beside).toEqual(without);
  });

  test('is checked by check, with the candidates beside it', async () => {
    const folder = planFolder({ 'wave.yaml': planText('must: [nobody]') });
    const args = ['check', 'candidates', 'wave.yaml', '-f', 'compact'];
    const { code, stdout } = await runAssess(args, { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain('wave.yaml:3:8');
    expect(stdout).toContain('unknown-planned');
  });
});

describe('the report of a plan', () => {
  const args = ['plan', '--budget', BUDGET];

  test('is the same in every run, and fits a terminal of 60 columns', async () => {
    const cwd = planFolder();
    const narrow = () => runAssess([...args, '--frontier'], { cwd, env: { COLUMNS: '60' } });
    const [first, second] = [await narrow(), await narrow()];
    expect(first.code).toBe(0);
    expect(second).toEqual(first);
    expect(first.stdout.split('\n').filter((line) => stringWidth(line) > 60)).toEqual([]);
  });

  test('is CSV with a row for each ranked candidate, for Excel with its mark', async () => {
    const cwd = planFolder();
    const plain = (await runAssess([...args, '-f', 'csv'], { cwd })).stdout;
    const [headings = [], ...rows] = parseCsv(plain);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['a', 'A', '2026-27', ''],
      ['b', 'B', '2027-28', ''],
      ['c', 'C', '', 'not-qualifying'],
    ]);
    expect(rows[1]?.[headings.indexOf('funder pays in 2027-28 (pounds)')]).toBe('4000000.00');
    const marked = (await runAssess([...args, '-f', 'csv', '--excel'], { cwd })).stdout;
    expect(marked).toBe(`\ufeff${plain}`);
  });

  test('goes into files whose endings choose the format, with the yearly flows beside', async () => {
    const cwd = planFolder();
    const outputs = ['plan.md', 'plan.html', 'plan.json', 'plan.csv', 'plan.txt'];
    const { code, stdout } = await runAssess(
      [...args, ...outputs.flatMap((file) => ['-o', file]), '--flows', 'flows.csv'],
      { cwd },
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const read = (file: string) => readFileSync(join(cwd, file), 'utf8');
    expect(read('plan.md')).toMatch(/^# Funding plan\n/);
    expect(read('plan.html')).toMatch(/^<!doctype html>/i);
    expect(JSON.parse(read('plan.json')).plan).toHaveLength(2);
    expect(parseCsv(read('plan.csv'))).toHaveLength(4);
    expect(read('plan.txt')).toMatch(/^Funding plan\n/);
    // Three candidates with three runs of two years each, and the headings.
    expect(parseCsv(read('flows.csv'))).toHaveLength(3 * 3 * 2 + 1);
  });

  test('is refused before anything is planned where it could not be written', async () => {
    const cwd = planFolder();
    const { code, stderr } = await runAssess([...args, '-o', 'candidates/a.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('the ending chooses the format');
    expect((await runAssess([...args, '-f', 'answers'], { cwd })).code).toBe(2);
    for (const output of ['json=candidates/a.yaml', 'json=wave.yaml']) {
      const folder = planFolder({ 'wave.yaml': planText('must: [{a: 2027-28}]') });
      // The limits clash: had a plan been looked for, that would have been said.
      const paths = ['plan', 'candidates', 'wave.yaml', '-o', output];
      const run = await runAssess(paths, { cwd: folder });
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toContain('this run reads it');
    }
  });
});
