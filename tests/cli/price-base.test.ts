import { describe, expect, test } from 'vitest';
import { appraisedText, ONE_MUST } from '../support/appraised-text.ts';
import { makeFolder, runAssess } from '../support/run-assess.ts';

/** Price levels of calendar years: what cost £80 in 2020 costs £100 in 2024. */
const ASSUMPTIONS = `assumptions: ours
edition: 2026-01
deflators: {source: own, edition: 2026-01, verified: yes, index: {2020: 80, 2024: 100}}
sources: {own: {title: Prices}}
`;

const CRITERIA = { 'criteria/sheet.yaml': ONE_MUST, 'criteria/ours.yaml': ASSUMPTIONS };

const ALPHA = { id: 'alpha', horizon: 4, build: '£3m' };

function folder(files: Readonly<Record<string, string>>): string {
  return makeFolder({ ...CRITERIA, ...files });
}

async function json(cwd: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await runAssess([...args, '--json'], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('--price-base', () => {
  const cwd = () =>
    folder({
      'candidates/alpha.yaml': appraisedText({ ...ALPHA, year: '2020' }),
      'candidates/beta.yaml': appraisedText({
        id: 'beta',
        year: '2024',
        horizon: 8,
        build: '£12m',
      }),
    });

  test('brings every amount of every candidate to the prices of one year', async () => {
    const project = cwd();
    const before = await json(project, 'rank');
    const after = await json(project, 'rank', '--price-base', '2024');
    expect([before.settings.priceBase, after.settings.priceBase]).toEqual([null, '2024']);
    expect(before.candidates.map(priced)).toEqual([
      ['alpha', '10000000', '2020', ['2020']],
      ['beta', '10000000', '2024', ['2024']],
    ]);
    // £10m × 100 ÷ 80
    expect(after.candidates.map(priced)).toEqual([
      ['alpha', '12500000', '2024', ['2024']],
      ['beta', '10000000', '2024', ['2024']],
    ]);
    expect(before.totals.qualifies.annual.priceYears).toEqual(['2020', '2024']);
    expect(after.totals.qualifies.annual.priceYears).toEqual(['2024']);
    // Of costs too, whose year is settled by the file: by Python's decimal £11,008,184.904568… × 1.25
    const { cashNetPresentValue } = after.candidates[0].appraisal;
    expect(cashNetPresentValue.central).toMatch(/^13760231\.13071/);
  });

  const priced = (found: {
    readonly id: string;
    readonly savings: { readonly annual: Readonly<Record<string, Record<string, string>>> };
    readonly appraisal: { readonly priceBase: string };
  }) => [
    found.id,
    found.savings.annual['spend']?.['central'],
    found.appraisal.priceBase,
    found.savings.annual['priceYears'],
  ];

  test.each([
    { args: ['rank'] },
    { args: ['explain', 'alpha'] },
    { args: ['explain', 'alpha', '--brief'] },
    { args: ['ask'] },
    { args: ['compare', 'candidates', 'candidates'] },
  ])('is said in the report of $args, and nothing is where it was not asked for', async ({
    args,
  }) => {
    const project = cwd();
    const said = 'every amount is in 2024 prices';
    const run = async (...more: readonly string[]) =>
      (await runAssess([...args, ...more], { cwd: project })).stdout.replace(/\s+/g, ' ');
    expect(await run('--price-base', '2024')).toContain(said);
    expect(await run()).not.toContain(said);
  });

  test('is in the settings of an explanation and of a comparison', async () => {
    const project = cwd();
    const at = ['--price-base', '2024'];
    expect((await json(project, 'explain', 'alpha', ...at)).settings.priceBase).toBe('2024');
    const both = await json(project, 'compare', 'candidates', 'candidates', ...at);
    expect(both.settings.priceBase).toBe('2024');
  });

  test('leaves published figures to be held against ours in the prices of the file', async () => {
    const claim = 'claims: [{says: £10m, about: spend, source: s}]\n';
    const project = folder({
      'candidates/alpha.yaml': appraisedText({ ...ALPHA, year: '2020' }) + claim,
    });
    const { candidate } = await json(project, 'explain', 'alpha', '--price-base', '2024');
    expect(candidate.claims).toMatchObject([{ ours: '10000000', agreement: 'agrees' }]);
    expect(candidate.lines[0].spend.central).toBe('12500000');
  });

  test.each([
    '24',
    '2024-26',
    '2024/25',
    'now',
    '',
  ])('is refused where it is no year: "%s"', async (typed) => {
    const { code, stderr } = await runAssess(['--price-base', typed], { cwd: cwd() });
    expect(code).toBe(2);
    expect(stderr).toContain(
      'It must be a calendar year such as 2024, or a financial year such as',
    );
  });
});

describe('a year that --price-base cannot bring to another', () => {
  const stops = async (text: string, ...args: readonly string[]) => {
    const project = folder({ 'candidates/alpha.yaml': text });
    const { code, stdout, stderr } = await runAssess(args, { cwd: project });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    return stderr;
  };
  const alpha = appraisedText({ ...ALPHA, year: '2020' });

  test('is named with its file, whatever is missing', async () => {
    const stderr = await stops(alpha, '--price-base', '2031');
    expect(stderr).toContain('candidates/alpha.yaml:8:52');
    expect(stderr).toContain('There is no deflator for 2031, so this amount cannot');
  });

  test('may be of the other kind', async () => {
    const stderr = await stops(alpha, '--price-base', '2024-25');
    expect(stderr).toContain('There is no deflator that takes 2020 to 2024-25 prices');
    expect(stderr).toContain('give --price-base a calendar year');
  });

  test('may not be stated, of spend or of posts that no line settles', async () => {
    expect(await stops(appraisedText(ALPHA), '--price-base', '2024')).toContain(
      'This amount has no year',
    );
    const posts =
      'fte: {per-organisation: 2, released: 1, organisations: 5, loaded-cost: £40k, source: s}';
    const text = `candidate: posts\nname: Posts\nsector: Local\nstatus: assessed\nanswers: {}\nsavings:\n  ${posts}\nsources: {s: {title: Returns}}\n`;
    expect(await stops(text, '--price-base', '2024')).toContain('This amount has no year');
  });

  test('may be the file’s own base, where that settles the year of the costs', async () => {
    const own = alpha.replace('savings:\n', 'savings:\n  price-base: 2020\n');
    const odd = own
      .replace('price-base: 2020', 'price-base: 1999')
      .replace('year: 2020', 'year: 2024');
    expect(await stops(odd, '--price-base', '2024')).toContain('There is no deflator for 1999');
  });

  test('may be that of costs beside lines of several years, unless platform.year is stated', async () => {
    const lines = ['{id: vans, name: Vans, amount: £1m, year: 2024, source: s, addressable: 0%}'];
    const mixed = { ...ALPHA, year: '2020', lines };
    expect(await stops(appraisedText(mixed), '--price-base', '2024')).toContain(
      'These costs have no year and the lines of spend have several',
    );
    const project = folder({
      'candidates/alpha.yaml': appraisedText({ ...mixed, platform: 'year: 2024' }),
    });
    const { candidates } = await json(project, 'rank', '--price-base', '2024');
    // £10m × 1.25 + £1m
    expect(candidates[0].savings.annual.spend.central).toBe('13500000');
    // Costs stay as they are: £3m
    expect(candidates[0].appraisal.presentValueCosts.central).toBe('3000000');
  });
});

describe('the remedy of missing-deflator works when it is followed', () => {
  const first = appraisedText({ ...ALPHA, year: '2020' });
  const withBase = (base: string) =>
    first.replace('savings:\n', `savings:\n  price-base: ${base}\n`);

  /** What is wrong with a file, and what is left of it when what is said is done. */
  async function follow(
    broken: Readonly<Record<string, string>>,
    mended: Readonly<Record<string, string>>,
    args: { readonly before: readonly string[]; readonly after: readonly string[] } = {
      before: [],
      after: [],
    },
  ): Promise<string> {
    const before = await runAssess(args.before, { cwd: folder(broken) });
    expect(before.code).toBe(1);
    const after = await runAssess(args.after, { cwd: folder({ ...broken, ...mended }) });
    expect({ code: after.code, stderr: after.stderr }).toEqual({ code: 0, stderr: '' });
    return before.stderr;
  }

  test('with deflators of one release in an assumptions file', async () => {
    const said = await follow(
      { 'candidates/a.yaml': withBase('2031') },
      {
        'criteria/ours.yaml': `assumptions: ours
edition: 2026-01
deflators: {calendar: {source: own, edition: 2026-01, verified: yes, index: {2020: 80, 2031: 120}}}
sources: {own: {title: Prices}}
`,
      },
    );
    expect(said).toContain('Write "deflators: {calendar: …}" in an assumptions file');
    expect(said).toContain('one release that has 2031 and every other calendar year');
  });

  test('with years of one kind where two were mixed', async () => {
    const said = await follow(
      { 'candidates/a.yaml': withBase('2024-25') },
      { 'candidates/a.yaml': withBase('2024') },
    );
    expect(said).toContain('State both in years of one kind.');
  });

  test('with another --price-base, or another year in the file', async () => {
    const files = { 'candidates/a.yaml': first };
    const asked = ['--price-base', '2024-25'];
    const said = await follow(files, {}, { before: asked, after: ['--price-base', '2024'] });
    expect(said).toContain(
      'State this amount for a financial year, or give --price-base a calendar',
    );
    const restated = { 'candidates/a.yaml': appraisedText({ ...ALPHA, year: '2021-22' }) };
    await follow(files, restated, { before: asked, after: asked });
  });

  test('with a year where there was none', async () => {
    const undated = { 'candidates/a.yaml': appraisedText(ALPHA) };
    const asked = ['--price-base', '2024'];
    const said = await follow(
      undated,
      { 'candidates/a.yaml': first },
      { before: asked, after: asked },
    );
    expect(said).toContain('Add its "year:", a calendar year.');
  });

  test('with a year of the costs beside lines of several years', async () => {
    const lines = ['{id: vans, name: Vans, amount: £1m, year: 2024, source: s, addressable: 0%}'];
    const mixed = { ...ALPHA, year: '2020', lines };
    const asked = ['--price-base', '2024'];
    const said = await follow(
      { 'candidates/a.yaml': appraisedText(mixed) },
      { 'candidates/a.yaml': appraisedText({ ...mixed, platform: 'year: 2020' }) },
      { before: asked, after: asked },
    );
    expect(said).toContain('Add "year:" under "platform:".');
  });
});
