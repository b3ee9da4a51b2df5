import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AppraisedText, appraisedText, ONE_MUST } from '../../support/appraised-text.ts';
import { makeFolder, runAssess } from '../../support/run-assess.ts';

/** Shipped calendar deflators: 85.2137 in 2020 and 100 in 2024. £10m of 2020 is £11,735,202.20 of 2024. */
const ALPHA = { id: 'alpha', year: '2020', horizon: 4, build: '£3m' };
const BETA = { id: 'beta', year: '2020', horizon: 4, build: '£4m' };

function project(...candidates: readonly AppraisedText[]): string {
  const files = candidates.map((each) => [`candidates/${each.id}.yaml`, appraisedText(each)]);
  return makeFolder({ 'criteria/sheet.yaml': ONE_MUST, ...Object.fromEntries(files) });
}

/** Keeps today's state as a report, changed as it was edited by hand. */
async function keep(
  cwd: string,
  name: string,
  args: readonly string[],
  edit: (report: { settings: Record<string, unknown> }) => void = () => undefined,
): Promise<void> {
  const { stdout } = await runAssess(['--json', ...args], { cwd });
  const report = JSON.parse(stdout);
  edit(report);
  writeFileSync(join(cwd, name), JSON.stringify(report));
}

async function compare(cwd: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await runAssess(['compare', ...args, '--json'], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('the price base of a comparison', () => {
  test('is that of the report, so that nothing moves where nothing was edited', async () => {
    const cwd = project(ALPHA);
    await keep(cwd, 'old.json', ['--price-base', '2024']);
    const { settings, before, identical } = await compare(cwd, 'old.json', 'candidates');
    expect([settings.priceBase, before.outOfStep, identical]).toEqual(['2024', false, true]);
  });

  test('may be typed, which brings a report to other prices than it prints', async () => {
    const cwd = project(ALPHA);
    await keep(cwd, 'old.json', ['--price-base', '2024']);
    writeFileSync(join(cwd, 'candidates/alpha.yaml'), appraisedText({ ...ALPHA, build: '£4m' }));
    const typed = ['--price-base', '2020'];
    const { settings, before, totals, candidates } = await compare(
      cwd,
      'old.json',
      'candidates',
      ...typed,
    );
    expect([settings.priceBase, before.outOfStep, totals]).toEqual(['2020', false, []]);
    const npv = candidates[0].savings.find(
      ({ figure }: Record<string, unknown>) => figure === 'netPresentValue',
    );
    // A million more to build in year 0, in the prices of 2020
    expect(npv.change.central).toBe('-1000000');
  });

  test('must be typed where two reports were brought to different ones', async () => {
    const cwd = project(ALPHA);
    await keep(cwd, 'old.json', ['--price-base', '2024']);
    await keep(cwd, 'new.json', []);
    const refused = await runAssess(['compare', 'old.json', 'new.json'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('The reports were made with different --price-base');
    const { identical } = await compare(cwd, 'old.json', 'new.json', '--price-base', '2024');
    expect(identical).toBe(true);
  });

  test('is none in a report of an earlier version, which does not say', async () => {
    const cwd = project(ALPHA);
    await keep(cwd, 'old.json', [], ({ settings }) => delete settings['priceBase']);
    const { settings, before } = await compare(cwd, 'old.json', 'candidates');
    expect([settings.priceBase, before.outOfStep]).toEqual([null, false]);
  });

  test('that an edited report says must be a year, and its figures must follow from it', async () => {
    const cwd = project(ALPHA);
    const say = (year: string) => (report: { settings: Record<string, unknown> }) => {
      report.settings['priceBase'] = year;
    };
    await keep(cwd, 'odd.json', [], say('soon'));
    const odd = await runAssess(['compare', 'odd.json', 'candidates'], { cwd });
    expect(odd.code).toBe(1);
    expect(odd.stderr).toContain('"settings.priceBase" is missing or not as it should be');
    await keep(cwd, 'edited.json', [], say('2024'));
    expect((await compare(cwd, 'edited.json', 'candidates')).before.outOfStep).toBe(true);
    await keep(cwd, 'far.json', [], say('1999'));
    const far = await runAssess(['compare', 'far.json', 'candidates'], { cwd });
    expect(far.code).toBe(1);
    expect(far.stderr).toContain('There is no deflator for 1999');
    const typed = await compare(cwd, 'far.json', 'candidates', '--price-base', '2024');
    expect(typed.before.outOfStep).toBe(true);
  });
});

describe('a comparison by net present value', () => {
  test('says that whether horizons are equal has changed, and gives every rank that moved', async () => {
    // Over a year each, all lose what they build. Once delta has 8 years it gains £3m a year, and the
    // others have no yearly sum, so that they are level behind it.
    const once = [ALPHA, BETA, { ...ALPHA, id: 'gamma', build: '£5m' }].map((each) => ({
      ...each,
      horizon: 1,
    }));
    const delta = { ...ALPHA, id: 'delta', build: '£12m' };
    const before = project(...once, { ...delta, horizon: 1 });
    const after = project(...once, { ...delta, horizon: 8 });
    const sheet = ['--sheet', join(before, 'criteria/sheet.yaml'), '--by', 'npv'];
    const sides = [join(before, 'candidates'), join(after, 'candidates')];
    const { steps } = await compare('/', ...sides, ...sheet);
    expect(steps).toHaveLength(1);
    expect(
      steps[0].ranks.map(({ candidate, rank }: Record<string, unknown>) => [candidate, rank]),
    ).toEqual([
      ['alpha', { from: 1, to: 2 }],
      ['delta', { from: 4, to: 1 }],
      ['gamma', { from: 3, to: 2 }],
    ]);
    const { stdout } = await runAssess(['compare', ...sides, ...sheet], { cwd: '/' });
    const told = stdout.replace(/\s+/g, ' ');
    expect(told).toContain('Ranked by verdict, then by cash-releasing net present value with');
    expect(told).toContain('whether horizons are equal has changed, and with it what everybody is');
  });
});
