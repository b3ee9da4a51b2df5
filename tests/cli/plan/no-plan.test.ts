import { describe, expect, test } from 'vitest';
import { runAssess } from '../../support/run-assess.ts';
import { BUDGET, planFolder, plannedText, planText } from './plan-folder.ts';

/** Runs a plan that cannot be made: nothing goes to standard output. */
async function refuse(code: 1 | 2, cwd: string, ...args: readonly string[]): Promise<string> {
  const run = await runAssess(['plan', ...args], { cwd });
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout: '' });
  return run.stderr;
}

describe('what is typed of a plan and cannot be read', () => {
  const CASES: readonly (readonly [args: readonly string[], says: string])[] = [
    [
      ['--budget', '2026-27'],
      '--budget "2026-27": it is no YEAR=AMOUNT. An example that works: --budget 2026-27=£20m,2027-28=£30m',
    ],
    [['--budget', '£20m'], '--budget "£20m": it is no YEAR=AMOUNT'],
    [['--budget', ''], '--budget "": it is no YEAR=AMOUNT'],
    [
      ['--budget', '2026-27=£6m,2027-29=£4m'],
      '--budget "2027-29=£4m": "2027-29" is not a year: 2021 for a calendar year',
    ],
    [
      ['--budget', '2026-27=£6m,2027-28=some'],
      '--budget "2027-28=some": "some" is not an amount of money such as',
    ],
    [['--budget', '2026-27=£1,20,000'], '"£1,20,000" is not an amount of money'],
    [['--budget', '2026-27=-£6m'], '"-£6m" is not an amount of money'],
    [
      ['--budget', '2026-27=£6m', '--budget', '2026-27=£7m'],
      '--budget "2026-27=£7m": 2026-27 has an amount already',
    ],
    [
      ['--budget', '2026-27=£6m,2028-29=£4m'],
      '2027-28 has no amount: each year must follow the one before it',
    ],
    [
      ['--budget', '2026=£6m,2027-28=£4m'],
      '2026 is a calendar year and 2027-28 a financial one: all must be of one kind',
    ],
    [
      ['--budget', BUDGET, '--team', '6,six'],
      '--team "six": it is not a whole number of people. An example that works: --team 6',
    ],
    [['--budget', BUDGET, '--team', '-1'], '--team "-1": it is not a whole number of people'],
    [
      ['--budget', BUDGET, '--team', '6,6,4'],
      '--team gives 3 numbers of people, and --budget has 2 years (2026-27, 2027-28). Type one number for all years: --team 6, or one for each: --team 6,6.',
    ],
    [
      ['--budget', BUDGET, '--after', 'none'],
      '--after "none": it is not an amount of money such as £1.11bn, £152m, £850k or £20,000,000. An example that works: --after £30m',
    ],
  ];

  test.each(CASES)('is wrong use, explained with an example: %j', async (args, says) => {
    expect(await refuse(2, planFolder(), ...args)).toContain(says);
  });

  test.each([
    [['--run', 'lo'], 'low, central, high'],
    [['--objective', 'money'], 'npv, cash'],
  ])('is wrong use with the words that there are: %j', async (args, says) => {
    expect(await refuse(2, planFolder(), '--budget', BUDGET, ...args)).toContain(says);
  });
});

describe('a plan', () => {
  test('needs a budget, and is told both ways to give one', async () => {
    const stderr = await refuse(2, planFolder());
    expect(stderr).toContain('--budget 2026-27=£20m,2027-28=£30m');
    expect(stderr).toContain('"budget: {2026-27: £20m, 2027-28: £30m}"');
  });

  test('is made from one plan file: two are named', async () => {
    const cwd = planFolder({ 'one.yaml': planText(), 'two.yaml': planText() });
    const stderr = await refuse(2, cwd, 'candidates', 'one.yaml', 'two.yaml');
    expect(stderr).toContain('there are 2: one.yaml, two.yaml.');
  });

  test('needs candidates beside its file', async () => {
    const stderr = await refuse(2, planFolder({ 'wave.yaml': planText() }), 'wave.yaml');
    expect(stderr).toContain('name the files or folders of its candidates too');
  });

  test('whose people in the file no longer fit the years that were typed is told so', async () => {
    const cwd = planFolder({ 'wave.yaml': planText('team: [6, 4]') });
    const args = ['candidates', 'wave.yaml', '--budget', '2026-27=£6m'];
    expect(await refuse(2, cwd, ...args)).toContain(
      'The plan file gives 2 numbers of people under "team:", and --budget has 1 year (2026-27). Type one number for all years: --team 6.',
    );
    expect((await runAssess(['plan', ...args, '--team', '5'], { cwd })).code).toBe(0);
  });
});

describe('a plan file with problems', () => {
  const faulty = 'plan: first-wave\nbudget: {2026-27: £6m, 2028-29: £4m}\n';

  test('stops everything with its place, and is never left out', async () => {
    const cwd = planFolder({
      'wave.yaml': faulty,
      'candidates/d.yaml': 'candidate: d\nname: D\n',
    });
    const args = ['candidates', 'wave.yaml', '--budget', BUDGET];
    const all = await refuse(1, cwd, ...args);
    expect(all).toContain('wave.yaml:2:9');
    expect(all).toContain('candidates/d.yaml:');
    expect(all).toMatch(/nothing was planned\. Mend them\.\n$/);
    const own = await refuse(1, cwd, ...args, '--skip-invalid');
    expect(own).toContain('wave.yaml:2:9');
    expect(own).not.toContain('candidates/d.yaml');
  });

  test('that is otherwise sound, but names nobody or contradicts itself, is told at each place', async () => {
    const cwd = planFolder({
      'wave.yaml': planText(
        'must: [aa, c, {b: 2027-28}]',
        'must-not: [b]',
        'before: [[a, b], [b, a]]',
      ),
    });
    const args = ['candidates', 'wave.yaml'];
    const stderr = await refuse(1, cwd, ...args);
    expect(stderr).toContain('wave.yaml:3:8');
    expect(stderr).toContain('There is no candidate "aa" among the files given.');
    expect(stderr).toContain('wave.yaml:3:12');
    expect(stderr).toContain('"c" must start and cannot: it does not qualify.');
    expect(stderr).toContain('"b" must start and must not.');
    expect(stderr).toContain('"a" cannot start after "b": by other pairs it comes before.');
    expect(stderr).toMatch(/4 problems in 1 file: nothing was planned\. Mend them\.\n$/);
  });

  test('may have them by what was typed: a year that must have a start and no budget any more', async () => {
    const cwd = planFolder({ 'wave.yaml': planText('must: [{b: 2027-28}]') });
    const stderr = await refuse(1, cwd, 'candidates', 'wave.yaml', '--budget', '2026-27=£6m');
    expect(stderr).toContain('"b" must start in 2027-28, a year without a budget.');
    expect(stderr).toContain('wave.yaml:3:9');
  });

  test('may need cash of a candidate that does not say how much is, if cash is what was typed', async () => {
    const cwd = planFolder({
      'candidates/d.yaml': plannedText('d', '£1m', { isCash: false }),
      'wave.yaml': planText('must: [d]'),
    });
    const args = ['candidates', 'wave.yaml'];
    expect((await runAssess(['plan', ...args], { cwd })).code).toBe(0);
    expect(await refuse(1, cwd, ...args, '--objective', 'cash')).toContain(
      'the plan counts cash, and its file does not say how much of the saving is',
    );
  });
});

describe('a candidate that must start', () => {
  test('may be of any status where all are ranked', async () => {
    const cwd = planFolder({
      'candidates/d.yaml': plannedText('d', '£1m').replace('status: assessed', 'status: radar'),
      'wave.yaml': planText('must: [d]'),
    });
    const args = ['candidates', 'wave.yaml'];
    expect(await refuse(1, cwd, ...args)).toContain(
      '"d" must start and cannot: its status is not "assessed".',
    );
    expect((await runAssess(['plan', ...args, '--all'], { cwd })).code).toBe(0);
  });

  test('cannot where its file is left out', async () => {
    const cwd = planFolder({
      'candidates/d.yaml': `${plannedText('d', '£1m')}ownr: nobody\n`,
      'wave.yaml': planText('must: [d]'),
    });
    expect(await refuse(1, cwd, 'candidates', 'wave.yaml', '--skip-invalid')).toBe(
      'error: No plan from 2026-27 to 2027-28 keeps this limit: "d" must start.\n' +
        '"d" cannot start: it is not among the ranked candidates, or its file was left out.\n',
    );
  });
});

describe('limits that no plan keeps', () => {
  test('are named where they clash, and no others, with what the starts cost', async () => {
    const cwd = planFolder({
      'wave.yaml': planText('team: 6', 'must: [{a: 2027-28}]', 'before: [[b, a]]'),
    });
    // A costs £6m and has to start in the year of £4m, whatever else holds.
    expect(await refuse(1, cwd, 'candidates', 'wave.yaml')).toBe(
      'error: These cannot all hold from 2026-27 to 2027-28: the budget of 2027-28, £4m; "a" must start in 2027-28. Without any one of them the rest could.\n' +
        '"a" costs the funder £6m in the year in which it starts.\n',
    );
  });

  test('may be people, an order or an overlap', async () => {
    const cwd = planFolder({
      'candidates/a.yaml': plannedText('a', '£6m', { platform: 'team: [7, 2]' }),
      'people.yaml': planText('team: [6, 4]', 'must: [{a: 2026-27}]'),
      'order.yaml': planText('before: [[a, b]]', 'must: [{b: 2026-27}]'),
      'later.yaml': planText('before: [[c, b]]', 'must: [b]'),
      'overlap.yaml': planText('must: [a, d]'),
      'candidates/d.yaml': plannedText('d', '£1m').replace(
        '  cashable: 50%',
        '  cashable: 50%\n  overlaps: [a]',
      ),
    });
    const clash = (file: string) => refuse(1, cwd, 'candidates', file);
    const people = await clash('people.yaml');
    expect(people).toContain('the team of 6 in 2026-27; "a" must start in 2026-27.');
    expect(people).toContain('; its team is 7, 2.');
    expect(await clash('order.yaml')).toContain('"a" before "b"; "b" must start in 2026-27.');
    const later = await clash('later.yaml');
    expect(later).toContain('"c" before "b"; "b" must start.');
    expect(later).toContain('"c" cannot start: it does not qualify; every Must has to be Y.');
    expect(await clash('overlap.yaml')).toContain(
      '"a" and "d" overlap; "a" must start; "d" must start.',
    );
  });

  test('may be those of later years', async () => {
    // B costs £4m when it starts and £3m in the year after, which is beyond the plan.
    const cwd = planFolder({
      'candidates/b.yaml': plannedText('b', '£4m, £3m'),
      'wave.yaml': planText('must: [{b: 2027-28}]'),
    });
    const args = ['candidates', 'wave.yaml', '--after', '£2,500,000'];
    const stderr = await refuse(1, cwd, ...args);
    expect(stderr).toContain(
      'at most £2.5m in each year after the plan; "b" must start in 2027-28.',
    );
    expect(stderr).toContain(
      '"b" costs the funder £4m in the year in which it starts, then £3m in the years after.',
    );
  });
});

describe('candidates in different prices', () => {
  test('are not added up: each is named with its years, and the remedy', async () => {
    const cwd = planFolder({ 'candidates/b.yaml': plannedText('b', '£4m', { year: '2020' }) });
    expect(await refuse(1, cwd, '--budget', BUDGET)).toBe(
      'error: a plan cannot add up appraisals in different prices: a (2024 prices), b (2020 prices). Nothing was planned: --price-base brings them to one year.\n',
    );
    // C is open: it would not start, and its prices do not matter.
    const open = planFolder({
      'candidates/c.yaml': plannedText('c', '£2m', { year: '2020', meets: '?' }),
    });
    expect((await runAssess(['plan', '--budget', BUDGET], { cwd: open })).code).toBe(0);
  });
});
