import { describe, expect, test } from 'vitest';
import { parseCsv } from '../report/parse-csv.ts';
import { type AppraisedText, appraisedText, ONE_MUST } from '../support/appraised-text.ts';
import { makeFolder, runAssess } from '../support/run-assess.ts';
import { candidateText, spendText } from './candidate-text.ts';

/*
 * Each saves £5m of cash a year from year 1 on. By Python's decimal, at 3.5%:
 * alpha, £3m over 4 years: 5m × 2.801636980914 − 3m = 11,008,184.90, a year 3,929,197.46
 * beta, £12m over 8 years: 5m × 6.114543980462 − 12m = 18,572,719.90, a year 3,037,466.07
 */
const ALPHA = { id: 'alpha', year: '2024', horizon: 4, build: '£3m' };
const BETA = { id: 'beta', year: '2024', horizon: 8, build: '£12m' };

type Texts = Readonly<Record<string, string>>;

function project(candidates: readonly AppraisedText[], more: Texts = {}): string {
  const files = candidates.map((each) => [`candidates/${each.id}.yaml`, appraisedText(each)]);
  return makeFolder({ 'criteria/sheet.yaml': ONE_MUST, ...Object.fromEntries(files), ...more });
}

async function run(cwd: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runAssess(args, { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

async function order(cwd: string, ...args: readonly string[]): Promise<[string, number][]> {
  const { candidates } = JSON.parse(await run(cwd, '--by', 'npv', '--json', ...args));
  return candidates.map(({ id, rank }: { readonly id: string; readonly rank: number }) => [
    id,
    rank,
  ]);
}

/** The headline of a list, without the breaks of its lines. */
async function headline(cwd: string, ...args: readonly string[]): Promise<string> {
  const [, bold = ''] = (await run(cwd, '-f', 'markdown', ...args)).split('\n\n');
  return bold.replaceAll('*', '');
}

describe('--by npv', () => {
  test('compares yearly sums over unequal horizons, present values over equal ones', async () => {
    expect(await order(project([ALPHA, BETA]))).toEqual([
      ['alpha', 1],
      ['beta', 2],
    ]);
    // £3m over 8 years is £27,572,719.90, so alpha leads again; at £13m it is £17,572,719.90
    expect(await order(project([{ ...ALPHA, horizon: 8, build: '£13m' }, BETA]))).toEqual([
      ['beta', 1],
      ['alpha', 2],
    ]);
  });

  test('counts the horizons of every ranked candidate with an appraisal', async () => {
    const gamma = { id: 'gamma', year: '2024', horizon: 4, build: '£3m', isCash: false };
    const delta = { ...BETA, id: 'delta', build: '£14m' };
    expect(await headline(project([BETA, delta]), '--by', 'npv')).not.toContain(
      'equivalent annual',
    );
    expect(await headline(project([BETA, delta, gamma]), '--by', 'npv')).toContain(
      'as an equal sum a year (equivalent annual), since horizons are unequal (4 and 8 years)',
    );
    const ruledOut = { ...gamma, meets: 'N' } as const;
    expect(await headline(project([BETA, delta, ruledOut]), '--by', 'npv')).toContain(
      'since horizons are unequal (4 and 8 years)',
    );
    const delivered = appraisedText(gamma).replace('status: assessed', 'status: delivered');
    const beside = project([BETA, delta], { 'candidates/gamma.yaml': delivered });
    expect(await headline(beside, '--by', 'npv')).not.toContain('equivalent annual');
    expect(await headline(beside, '--by', 'npv', '--all')).toContain('equivalent annual');
  });

  test('takes figures that are equal to the penny as equal', async () => {
    const candidates = [ALPHA, { ...ALPHA, id: 'omega', build: '£3,000,000.004' }];
    // 11,008,184.904568… less 0.004 is 11,008,184.900568…: both are £11,008,184.90
    expect(await order(project(candidates))).toEqual([
      ['alpha', 1],
      ['omega', 1],
    ]);
    const apart = [ALPHA, { ...ALPHA, id: 'omega', build: '£3,000,000.02' }];
    expect(await order(project(apart))).toEqual([
      ['alpha', 1],
      ['omega', 2],
    ]);
  });

  test('puts those without a figure last of equal verdicts, and names them', async () => {
    const cwd = project([BETA, { ...ALPHA, isCash: false }, { ...ALPHA, id: 'one', horizon: 1 }], {
      'candidates/bare.yaml': candidateText({
        id: 'bare',
        name: 'Bare',
        answers: { afloat: 'Y' },
        more: spendText('£99m'),
      }),
    });
    expect(await order(cwd)).toEqual([
      ['beta', 1],
      ['alpha', 2],
      ['bare', 2],
      ['one', 2],
    ]);
    expect(await headline(cwd, '--by', 'npv')).toContain(
      'ALPHA, Bare and ONE have no such figure and sort last of equal verdicts: it takes an appraisal over more than one year and a cashable share.',
    );
  });

  test('names those without a range, and the top-down ones among others', async () => {
    const ranged = { ...ALPHA, id: 'ranged', build: '{low: £2m, central: £3m, high: £4m}' };
    const topDown = { ...ALPHA, id: 'ratio', isBottomUp: false };
    const told = await headline(project([ranged, ALPHA, topDown]), '--by', 'npv');
    expect(told).toContain('No range was given for ALPHA and RATIO');
    expect(told).toContain(
      'The figure of RATIO replicates the paper’s ratio (top-down); the others are bottom-up.',
    );
    expect(await headline(project([topDown]), '--by', 'npv')).not.toContain('replicates the paper');
  });

  test('agrees with chances, ranges, questions and explanations', async () => {
    const cwd = project([
      { ...ALPHA, meets: '?' },
      { ...BETA, meets: '?' },
    ]);
    const { candidates } = JSON.parse(await run(cwd, '--by', 'npv', '--chances', '--json'));
    // Each qualifies with 1 chance in 2; where both do or neither does, alpha is ahead
    expect(
      candidates.map(({ id, rankRange, rankChances }: Record<string, unknown>) => [
        id,
        rankRange,
        rankChances,
      ]),
    ).toEqual([
      ['alpha', [1, 2], ['0.75', '0.25']],
      ['beta', [1, 2], ['0.25', '0.75']],
    ]);
    const { questions } = JSON.parse(await run(cwd, 'ask', '--by', 'npv', '--json'));
    expect(
      questions.map(({ candidate, ifYes, ifNo }: Record<string, Record<string, unknown>>) => [
        candidate,
        ifYes?.['rankRange'],
        ifNo?.['rankRange'],
      ]),
    ).toEqual([
      ['alpha', [1, 1], [1, 2]],
      ['beta', [1, 2], [2, 2]],
    ]);
    const explained = await run(cwd, 'explain', 'beta', '--by', 'npv', '-f', 'markdown');
    expect(explained).toContain(
      'as an equal sum a year (equivalent annual) is £3.0m here, £3.9m there',
    );
  });

  test('shows its figure in the order table', async () => {
    const table = (await run(project([ALPHA, BETA]), '--by', 'npv', '-f', 'markdown'))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const [headings = '', , first = '', second = ''] = table;
    const at = cells(headings).indexOf('Ranked by adverse cash NPV a year');
    expect([cells(first)[at], cells(second)[at]]).toEqual(['£3.9m', '£3.0m']);
  });

  function cells(line: string): string[] {
    return line.split('|').map((cell) => cell.trim());
  }
});

describe('--by saving', () => {
  test('is named in the headline and has its column', async () => {
    const cwd = project([ALPHA, BETA]);
    expect(await headline(cwd, '--by', 'saving')).toContain(
      'Ranked by verdict, then by adjusted annual saving.',
    );
    expect(await run(cwd, '--by', 'saving', '-f', 'markdown')).toContain(
      '| Ranked by adjusted saving a year |',
    );
    expect(await headline(cwd)).not.toContain('Ranked by');
  });

  test('names those without an annual estimate', async () => {
    const bare = candidateText({ id: 'bare', name: 'Bare', answers: { afloat: 'Y' } });
    const cwd = project([ALPHA], { 'candidates/bare.yaml': bare });
    expect(await headline(cwd, '--by', 'saving')).toContain(
      'Bare has no such figure and sorts last of equal verdicts: it takes an annual estimate.',
    );
  });
});

describe('the candidate that would save most', () => {
  test('is said to be ruled out where it is', async () => {
    const most = candidateText({
      id: 'most',
      name: 'Most',
      answers: { afloat: 'N' },
      more: spendText('£99m'),
    });
    const cwd = project([ALPHA], { 'candidates/most.yaml': most });
    const ruledOut = 'but Most, which is ruled out, would save most.';
    expect(await headline(cwd)).toContain(`ALPHA stands first by answers, ${ruledOut}`);
    expect(await headline(cwd, '--by', 'saving')).toContain(
      `ALPHA stands first by verdict, ${ruledOut}`,
    );
    expect(await headline(cwd, '--by', 'npv')).toContain(
      `ALPHA stands first by verdict and net present value, ${ruledOut}`,
    );
  });
});

describe('--by npv with unequal price bases', () => {
  const old = { ...ALPHA, year: '2020' };

  test.each([
    { command: ['rank'] },
    { command: ['ask'] },
    { command: ['explain', 'alpha'] },
    { command: ['compare', 'candidates', 'candidates'] },
  ])('is refused by $command, naming candidates and bases, until --price-base', async ({
    command,
  }) => {
    const cwd = project([old, BETA]);
    const refused = await runAssess([...command, '--by', 'npv'], { cwd });
    expect(refused).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'error: --by npv cannot rank appraisals in different prices: alpha (2020 prices), beta (2024 prices). Nothing was ranked: --price-base brings them to one year.\n',
    });
    const based = await runAssess([...command, '--by', 'npv', '--price-base', '2024'], { cwd });
    expect(based.code).toBe(0);
  });

  test('takes a base that is not stated as another one', async () => {
    const { year: _, ...undated } = ALPHA;
    const { code, stderr } = await runAssess(['--by', 'npv'], { cwd: project([undated, BETA]) });
    expect(code).toBe(1);
    expect(stderr).toContain('alpha (price year not stated), beta (2024 prices)');
    expect(stderr).toContain('state the year of each, and --price-base brings them to one year');
    const other = { id: 'beta', horizon: 8, build: '£12m' };
    expect(await order(project([undated, other]))).toHaveLength(2);
  });

  test('says so where no deflator brings the kinds of year together', async () => {
    const cwd = project([{ ...ALPHA, year: '2021-22' }, BETA]);
    const { stderr } = await runAssess(['--by', 'npv'], { cwd });
    expect(stderr).toContain('no deflator brings financial and calendar years together');
    expect(await headline(cwd)).toContain(
      'no deflator brings financial and calendar years together',
    );
  });

  test('is refused for one candidate whose lines are in several prices', async () => {
    const lines = ['{id: vans, name: Vans, amount: £1m, year: 2020, source: s, addressable: 0%}'];
    const { code, stderr } = await runAssess(['--by', 'npv'], {
      cwd: project([{ ...ALPHA, lines }]),
    });
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('alpha (2020 and 2024 prices)'),
    });
  });

  test('is no matter for a candidate that is not ranked, or not appraised', async () => {
    const delivered = appraisedText(old).replace('status: assessed', 'status: delivered');
    const cwd = project([BETA], { 'candidates/alpha.yaml': delivered });
    expect(await order(cwd)).toHaveLength(2);
    expect((await runAssess(['--by', 'npv', '--all'], { cwd })).code).toBe(1);
  });

  test('is no matter for the other keys, and the headline says that appraisals do not compare', async () => {
    expect(await headline(project([old, BETA]))).toContain(
      'Their net present values do not compare as they stand: horizons of 4 and 8 years; prices of 2020 and 2024 (--price-base brings them to one year).',
    );
    expect(await headline(project([ALPHA, { ...BETA, horizon: 4 }]))).not.toContain(
      'do not compare',
    );
  });
});

describe('prices in totals and tables', () => {
  test('are said beside a total, whether they are of one year or of several', async () => {
    const totals = async (cwd: string) =>
      (await run(cwd, '-f', 'markdown'))
        .split('\n')
        .find((line) => line.startsWith('| Qualifying'));
    expect(await totals(project([ALPHA, BETA]))).toContain('| Qualifying, a year (2024 prices) |');
    expect(await totals(project([{ ...ALPHA, year: '2020' }, BETA]))).toContain(
      '| Qualifying, a year (in prices of 2020 and 2024, added as they stand) |',
    );
  });

  test('are said to be unknown of a part of a total whose file states no year', async () => {
    const cwd = project([ALPHA], {
      'candidates/bare.yaml': candidateText({
        id: 'bare',
        name: 'Bare',
        answers: { afloat: 'Y' },
        more: spendText('£99m'),
      }),
    });
    expect(await run(cwd, '-f', 'markdown')).toContain(
      '| Qualifying, a year (in prices of 2024 and a year not stated, added as they stand) |',
    );
  });

  test('are said of totals that moved, in the tables and in the headline of a comparison', async () => {
    const [before, after] = [
      project([{ ...ALPHA, year: '2020' }]),
      project([{ ...ALPHA, year: '2020' }, BETA]),
    ];
    const told = await run(
      '/',
      'compare',
      `${before}/candidates`,
      `${after}/candidates`,
      '--sheet',
      `${before}/criteria/sheet.yaml`,
      '-f',
      'markdown',
    );
    expect(told).toContain('| Qualifying, a year, before (2020 prices) |');
    expect(told).toContain(
      '| Qualifying, a year, after (in prices of 2020 and 2024, added as they stand) |',
    );
    expect(told).toMatch(
      /For all that qualify, a year, .*\(before in prices of 2020, after in prices of 2020 and 2024, as they stand\)\./,
    );
  });

  test('stand in the CSV with method and horizon', async () => {
    const cwd = project([
      { ...ALPHA, year: '2020' },
      { ...BETA, isBottomUp: false },
    ]);
    const [headings = [], ...rows] = parseCsv(await run(cwd, '-f', 'csv'));
    const pick = (row: readonly string[], name: string) => row[headings.indexOf(name)];
    const names = [
      'id',
      'price years of the spend',
      'appraisal',
      'price base',
      'horizon (years)',
      'worth',
    ];
    expect(rows.map((row) => names.map((name) => pick(row, name))).sort()).toEqual([
      ['alpha', '2020', 'bottom-up', '2020', '4', 'gains'],
      ['beta', '2024', 'top-down', '2024', '8', 'gains'],
    ]);
    const alpha = rows.find(([id]) => id === 'alpha') ?? [];
    // £3,929,197.458329… to the penny.
    expect(pick(alpha, 'cash equivalent annual, low (pounds a year)')).toBe('3929197.46');
  });
});
