import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/documents/decimal.ts';
import { edit } from '../check/check-texts.ts';
import { ROOT } from '../support/root.ts';
import { makeFolder, runAssess } from '../support/run-assess.ts';

const EXAMPLE = readFileSync(join(ROOT, 'examples/appraisal/boat-permits.yaml'), 'utf8');

const MONEY = /^-?\d+(?:\.\d+)?$/;
const RUNS = ['low', 'central', 'high'] as const;

/** The keys of an appraisal, in the order of the design. */
const RESULTS = [
  'presentValueBenefits',
  'presentValueCosts',
  'netPresentValue',
  'savingsToCost',
  'cashNetPresentValue',
  'switchingMultiplier',
  'impliedRatio',
  'equivalentAnnual',
  'cashEquivalentAnnual',
  'funderNetCost',
  'adopterNetSaving',
  'adopterCashSaving',
] as const;

interface Reported {
  readonly id: string;
  readonly rank: number | null;
  readonly appraisal: Readonly<Record<string, Readonly<Record<string, unknown>>>> | null;
}

/** The candidates that the program reports of these files. */
async function rank(cwd: string, ...args: readonly string[]): Promise<readonly Reported[]> {
  const { code, stdout, stderr } = await runAssess(['c', '--json', ...args], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout).candidates;
}

const CASHABLE = / {2}cashable:\n(?: {4}.*\n)+/.exec(EXAMPLE)?.[0] ?? '';
const BUILD = 'build: [{low: £15m, central: £20m, high: £30m}]';
const named = (id: string) => edit(EXAMPLE, 'candidate: boat-permits', `candidate: ${id}`);

describe('the JSON of an appraisal', () => {
  test('has each result by run as exact text without an exponent, and paybacks in years', async () => {
    const [found] = await rank(makeFolder({ 'c/a.yaml': EXAMPLE }));
    const appraisal = found?.appraisal ?? {};
    const { payback, discountedPayback, cashPayback, cashDiscountedPayback, ...rest } = appraisal;
    const { method, priceBase, horizon, worth, ...results } = rest;
    expect({ method, priceBase, horizon, worth }).toEqual({
      method: 'bottom-up',
      priceBase: '2024',
      horizon: 10,
      worth: 'depends',
    });
    expect(Object.keys(results)).toEqual(RESULTS);
    for (const [key, runs] of Object.entries(results)) {
      expect(Object.keys(runs), key).toEqual(RUNS);
      for (const run of RUNS) expect(runs[run], key).toMatch(MONEY);
    }
    expect(payback).toEqual({ low: null, central: 4, high: 3 });
    expect(discountedPayback).toEqual({ low: null, central: 4, high: 3 });
    expect(cashPayback).toEqual({ low: null, central: 5, high: 3 });
    expect(cashDiscountedPayback).toEqual({ low: null, central: 6, high: 3 });
  });

  test('is null without a platform, and its cash figure without a cashable share', async () => {
    const withoutPlatform = EXAMPLE.replace(/^platform:\n(?: .*\n)*/m, '');
    const cwd = makeFolder({
      'c/a.yaml': edit(EXAMPLE, CASHABLE, ''),
      'c/b.yaml': edit(withoutPlatform, 'candidate: boat-permits', 'candidate: bare'),
    });
    const found = new Map((await rank(cwd)).map(({ id, appraisal }) => [id, appraisal]));
    expect(found.get('bare')).toBeNull();
    const none = { low: null, central: null, high: null };
    expect(found.get('boat-permits')?.['cashNetPresentValue']).toEqual(none);
  });
});

test('--flows writes a row a year and run whose nets, discounted, add up to the net present value', async () => {
  const cwd = makeFolder({ 'c/a.yaml': EXAMPLE });
  const [found] = await rank(cwd, '--flows', 'flows.csv');
  const [head, ...rows] = readFileSync(join(cwd, 'flows.csv'), 'utf8').trimEnd().split('\r\n');
  expect(head).toBe(
    'candidate,run,year,discount factor,take-up,benefit (pounds),build (pounds),transition (pounds),running (pounds),onboarding (pounds),net (pounds)',
  );
  expect(rows).toHaveLength(30);
  for (const run of RUNS) {
    const cells = rows.map((row) => row.split(',')).filter(([, of]) => of === run);
    expect(cells.map(([, , year]) => Number(year))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const [benefits, net] = [5, 10].map((column) =>
      cells.reduce(
        (sum, row) => sum.plus(new Decimal(row[column] ?? 'NaN').times(row[3] ?? 'NaN')),
        new Decimal(0),
      ),
    );
    for (const row of cells) {
      const costs = row.slice(6, 10).reduce((sum, cost) => sum.plus(cost), new Decimal(0));
      const left = new Decimal(row[5] ?? 'NaN').minus(costs).minus(row[10] ?? 'NaN');
      expect(left.abs().lt('1e-25')).toBe(true);
    }
    const reported = (key: string) => String(found?.appraisal?.[key]?.[run]);
    expect(net?.minus(reported('netPresentValue')).abs().lt('1e-20')).toBe(true);
    expect(benefits?.minus(reported('presentValueBenefits')).abs().lt('1e-20')).toBe(true);
  }
});

test('--by npv puts the greater cash value in the low run first, whatever the central one', async () => {
  const risky = BUILD.replace('£15m', '£1').replace('£20m', '£2').replace('£30m', '£90m');
  const cwd = makeFolder({
    'c/a.yaml': edit(named('a-risky'), BUILD, risky),
    'c/b.yaml': named('b-plain'),
    'c/c.yaml': edit(named('c-silent'), CASHABLE, ''),
    'c/d.yaml': edit(named('d-cheap'), BUILD, 'build: [{low: £15m, central: £20m, high: £21m}]'),
  });
  const found = await rank(cwd, '--by', 'npv');
  expect(found.map(({ id, rank: place }) => [place, id])).toEqual([
    [1, 'd-cheap'],
    [2, 'b-plain'],
    [3, 'a-risky'],
    [4, 'c-silent'],
  ]);
  const centralOf = (index: number) =>
    Number(found[index]?.appraisal?.['cashNetPresentValue']?.['central']);
  expect(centralOf(2)).toBeGreaterThan(centralOf(0));
});

test('explain sets the paper’s complaints case in posts beside its ratio of 130', async () => {
  const fte = '{per-organisation: 5, released: 2, organisations: "1,600", source: r}';
  const cwd = makeFolder({
    'c/a.yaml': `candidate: complaints
name: Complaints
sector: Housing
status: assessed
answers: {}
savings:
  spend:
    - {id: posts, name: Posts, amount: £200m, source: r, addressable: 100%, grade: 6}
  fte: ${fte}
sources: {r: {title: Returns}}
`,
  });
  const { stdout } = await runAssess(['explain', 'complaints', 'c'], { cwd });
  const folded = stdout.replaceAll(/ +/g, ' ');
  expect(folded).toContain('Posts today 8,000 –');
  expect(folded).toContain('Posts released 3,200 –');
  expect(folded).toContain('Before ÷ after 1.67 130');
  expect(folded).toContain('Spend a post £25,000 –');
});

describe('the working of the appraisal example', () => {
  test('shows by how much each cost is raised, and what full take-up saves a year', async () => {
    const { stdout } = await runAssess(['explain', 'boat-permits', 'examples']);
    const folded = stdout.replaceAll(/\s+/g, ' ');
    // a quarter is mitigated: 200% × 0.75, 41% × 0.75, 10% × 0.75
    expect(folded).toContain('Bias, build 150% = equipment-development (10% to 200%)');
    expect(folded).toContain('Bias, run 30.8% = outsourcing (0% to 41%)');
    expect(folded).toContain('Bias, onboarding 7.5% = 10%');
    // 65% of £150m × 50% at grade 2, less 5%, and of £50m × 30% at grade 3, less 10%: 46.3125 + 8.775 =
    // £55.0875m of 2023, × 100 / 96.2507 to 2024
    expect(folded).toContain('Benefit at full take-up £57,233,349.99');
  });

  test('stands in JSON with its drivers, switching values and posts', async () => {
    const { stdout } = await runAssess(['explain', 'boat-permits', 'examples', '--json']);
    const { candidate } = JSON.parse(stdout);
    const net = Number(candidate.appraisal.netPresentValue.central);
    expect(candidate.drivers.length).toBeGreaterThan(3);
    for (const { low, high } of candidate.drivers) {
      expect(Number(low)).toBeLessThanOrEqual(net);
      expect(Number(high)).toBeGreaterThanOrEqual(net);
    }
    const share = candidate.switchingValues.find(
      ({ driver }: { driver: string }) => driver === 'retained-local',
    );
    // a share that is 35% as stated
    expect(Number(share.share)).toBeCloseTo(0.35 * Number(share.multiplier), 12);
    // 170 organisations with 20 posts each let 12 go, at £28k each; 8 stay
    expect(candidate.posts).toMatchObject({
      total: '3400',
      released: '2040',
      value: { central: '57120000' },
      impliedRatio: '2.5',
    });
  });
});
