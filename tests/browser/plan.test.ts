import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';
import { makeFolder, runAssess } from '../support/run-assess.ts';
import { followAddress } from './follow-address.ts';
import {
  countChanges,
  describeInBrowser,
  findBarriers,
  type Opened,
  waitUntilPlanned,
  writePage,
} from './pages.ts';

const FOLDER = 'examples/portfolio';
const PLAN = `${FOLDER}/plan.yaml`;
const BUDGET = 'plan.budget.2027-28';
const TEAM = 'plan.team.2026-27';

const VIEWS = [
  { width: 1180, colorScheme: 'light', forcedColors: 'none' },
  { width: 360, colorScheme: 'dark', forcedColors: 'active' },
] as const;

/** axe looks at each element of a page. */
const TIMEOUT = 120_000;

describeInBrowser('the plan of a page', (open) => {
  test('stands without its script, and is planned anew within the budget that is typed', async () => {
    const address = await writePage(['plan', FOLDER], ROOT);
    const { page, told, asked } = await open(address);
    await waitUntilPlanned(page);
    expect(await readPlan(page)).toEqual(await runPlan({}));
    await type(page, BUDGET, '£14m');
    await type(page, TEAM, '9');
    await waitUntilPlanned(page);
    const changed = { '2027-28: £10m': '2027-28: £14m', 'team: 7': 'team: [9, 7, 7, 7]' };
    expect(await readPlan(page)).toEqual(await runPlan(changed));
    expect(await page.locator('#plan').innerText()).toContain('Well tests');
    expect(await page.locator('.plan-moves').innerText()).toContain('In: Well tests (invented)');
    expect(await countChanges(page)).toBe(2);
    expect(await page.evaluate('location.hash')).toBe(
      `#?${BUDGET}=${encodeURIComponent('£14m')}&${TEAM}=9`,
    );
    const { page: other } = await open(`${address}${await page.evaluate('location.hash')}`);
    await waitUntilPlanned(other);
    expect(await readPlan(other)).toEqual(await readPlan(page));
    await page.locator('button[name="reset-plan"]').click();
    await waitUntilPlanned(page);
    expect(await readPlan(page)).toEqual(await runPlan({}));
    expect(await countChanges(page)).toBe(0);
    await page.locator('button[name="undo"]').click();
    await waitUntilPlanned(page);
    expect(await readPlan(page)).toEqual(await readPlan(other));
    expect({ told, asked }).toEqual({ told: [], asked: [page.url().replace(/#.*/, '')] });
  });

  test('follows what is assumed of candidates, and says in words where there is none', async () => {
    const { page, told } = await open(await writePage([FOLDER], ROOT));
    await waitUntilPlanned(page);
    await followAddress(page, [{ path: 'ferry-passes.digitisable', value: 'N' }]);
    await waitUntilPlanned(page);
    const assumed = await runPlan({}, ['--assume', 'ferry-passes.digitisable=N']);
    expect(await readPlan(page)).toEqual(assumed);
    await followAddress(page, [{ path: BUDGET, value: 'nothing' }]);
    expect(await page.locator('[role="status"]').innerText()).toContain(
      'is not an amount of money',
    );
    expect(told).toEqual([]);
  });

  test('says which limits clash', async () => {
    const must = { 'before:': 'must: {ferry-passes: 2026-27}\nbefore:' };
    const folder = join(makeFolder(readFolder(must)), FOLDER);
    const { page } = await open(await writePage(['plan', folder]));
    await waitUntilPlanned(page);
    await type(page, 'plan.budget.2026-27', '£8m');
    await page.waitForSelector('.unplanned');
    const says = await page.locator('#plan').innerText();
    expect(says).toContain('the budget of 2026-27, £8m; "ferry-passes" must start in 2026-27');
    expect(await page.locator('#chart-plan').count()).toBe(0);
  });

  test('goes along with a copy and its files', async () => {
    const { page } = await open(await writePage([FOLDER], ROOT));
    await waitUntilPlanned(page);
    await type(page, BUDGET, '£14m');
    await waitUntilPlanned(page);
    const files: readonly { readonly file: string; readonly text: string }[] =
      await page.evaluate('window.assess.files()');
    expect(files.find(({ file }) => file === PLAN)?.text).toBe(
      readFileSync(join(ROOT, PLAN), 'utf8').replace('2027-28: £10m', '2027-28: £14m'),
    );
    const downloaded = page.waitForEvent('download');
    await page.locator('button[name="save-copy"]').click();
    const file = join(makeFolder(), 'copy.html');
    await (await downloaded).saveAs(file);
    const { page: copy, told } = await open(pathToFileURL(file).href);
    const before = await copy.locator('#plan').innerText();
    await waitUntilPlanned(copy);
    expect(await copy.locator('#plan').innerText()).toBe(before);
    expect(await readPlan(copy)).toEqual(await readPlan(page));
    expect(await countChanges(copy)).toBe(0);
    expect(told).toEqual([]);
  });

  test('stays in place while a slow one is worked out, which another wish gives up', async () => {
    const { page, told } = await openSlow(open);
    await waitUntilPlanned(page);
    const first = await page.locator('#plan').innerText();
    await type(page, 'plan.budget.2026-27', '£17m');
    const progress = page.locator('.planning');
    expect(await progress.innerText()).toMatch(/^Planning: \d+ of \d+ searches\./);
    expect(await page.locator('main[data-planning]').count()).toBe(1);
    expect(await page.locator('#plan').innerText()).toBe(first);
    await type(page, 'plan.budget.2027-28', '£16m');
    await page.locator('button[name="reset-plan"]').click();
    expect(await progress.count()).toBe(0);
    expect(await page.locator('#plan').innerText()).toBe(first);
    expect(told).toEqual([]);
  });

  for (const { width, ...scheme } of VIEWS) {
    test(
      `keeps nobody from reading and changing it at ${width} pixels`,
      async () => {
        const address = await writePage(['plan', FOLDER], ROOT);
        const view = { viewport: { width, height: 900 }, ...scheme, bypassCSP: true };
        const { page } = await open(`${address}#?${BUDGET}=${encodeURIComponent('£14m')}`, view);
        await waitUntilPlanned(page);
        await type(page, TEAM, 'many');
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        expect(await findBarriers(page, '[data-part^="plan"]')).toEqual([]);
      },
      TIMEOUT,
    );
  }
});

/** The files of the invented portfolio, with changes in the text of its plan. */
function readFolder(changes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = readdirSync(join(ROOT, FOLDER)).map((name) => `${FOLDER}/${name}`);
  return Object.fromEntries(
    names.map((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      return [file, file === PLAN ? replaceAll(text, changes) : text];
    }),
  );
}

function replaceAll(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((so, [from, to]) => so.replace(from, to), text);
}

/** A page of many platforms, of which the plan takes its time. */
async function openSlow(open: (address: string) => Promise<Opened>): Promise<Opened> {
  const source = readFileSync(join(ROOT, FOLDER, 'well-tests.yaml'), 'utf8');
  const platforms = Array.from({ length: 12 }, (_, at): [string, string] => [
    `candidates/platform-${at}.yaml`,
    source
      .replace('candidate: well-tests', `candidate: platform-${at}`)
      .replace(
        /build: \[[^\]]*\]/,
        `build: [£${2000 + 137 * ((at * 5) % 12)}k, £${100 + 37 * at}k]`,
      )
      .replace(/amount: £25m/, `amount: £${20 + ((at * 3) % 12)}m`)
      .replace(/team: \[.*\]/, `team: [${1 + (at % 4)}, ${at % 3}]`),
  ]);
  const plan = readFileSync(join(ROOT, PLAN), 'utf8').replace(/^before:.*$/m, '');
  const folder = makeFolder(Object.fromEntries([...platforms, ['candidates/plan.yaml', plan]]));
  return open(await writePage(['plan', 'candidates'], folder));
}

async function type(page: Page, path: string, value: string): Promise<void> {
  const field = page.locator(`input[name="${path}"]`);
  await field.fill(value);
  await field.press('Enter');
}

/** The plan of a page but for what says where it comes from. */
async function readPlan(page: Page): Promise<unknown> {
  return pick(await page.evaluate('window.assess.plan()'));
}

/** The plan of the command line, with changes in the text of its file. */
async function runPlan(
  changes: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<unknown> {
  const cwd = makeFolder(readFolder(changes));
  const run = await runAssess(['plan', FOLDER, ...args, '--json'], { cwd });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  return pick(JSON.parse(run.stdout));
}

function pick(json: unknown): unknown {
  const {
    inputs: _inputs,
    planFile: _file,
    options: _options,
    assumed: _assumed,
    ...plan
  } = Object(json);
  return plan;
}
