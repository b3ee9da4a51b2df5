import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest';
import { findChromium, startBrowser } from '../support/browser.ts';
import { makeFolder, runAssess } from '../support/run-assess.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page, with what the browser told of it (faults, breaches of its policy, dialogs) and all addresses that it asked for. */
export interface Opened {
  readonly page: Page;
  readonly told: readonly string[];
  readonly asked: readonly string[];
}

/** Opens the page at an address; it is closed when the test is over. */
export type Open = (address: string, options?: BrowserContextOptions) => Promise<Opened>;

/** Tests in one browser, which are skipped where none is installed. */
export function describeInBrowser(what: string, tests: (open: Open) => void): void {
  const executable = findChromium();
  describe.skipIf(executable === undefined)(what, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser(executable ?? '');
    });
    afterAll(() => browser.close());
    tests((address, options) => openIn(browser, address, options));
  });
}

async function openIn(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const told: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', ({ message }) => told.push(message));
  page.on('dialog', (dialog) => {
    // A page with changes asks before it is left; a test that leaves it means to.
    const isLeaving = dialog.type() === 'beforeunload';
    if (!isLeaving) told.push(`dialog: ${dialog.message()}`);
    (isLeaving ? dialog.accept() : dialog.dismiss()).catch(() => undefined);
  });
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  return { page, told, asked };
}

/** Writes a report as a page into a folder of its own; returns its address. */
export async function writePage(args: readonly string[], cwd?: string): Promise<string> {
  const file = join(makeFolder(), 'page.html');
  const run = await runAssess([...args, '-o', file], cwd === undefined ? {} : { cwd });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  return pathToFileURL(file).href;
}

/** Waits until a page is alive, in all its parts. */
export async function waitUntilAlive(page: Page): Promise<void> {
  await page.waitForSelector('main[data-alive="yes"]');
  // Printing brings every part up to date.
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
}

/** Waits until a page is alive, its plan is worked out, where it has one, and every part shows it. */
export async function waitUntilPlanned(page: Page): Promise<void> {
  await waitUntilAlive(page);
  await expect.poll(() => page.evaluate(IS_PLANNED), { timeout: 30_000 }).toBe(true);
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
}

/** Whether a page has the plan of what it shows, or has none to make. */
const IS_PLANNED = `document.getElementById('plan') === null
  || (window.assess.plan() !== null && !document.querySelector('main').hasAttribute('data-planning'))`;

/** What a page shows, in the two parts that a what-if moves. */
export function readFigures(page: Page): Promise<Figures> {
  return page.evaluate(
    '(({ candidates, totals }) => ({ candidates, totals }))(window.assess.report())',
  );
}

/** The figures of a list, as JSON has them. */
export interface Figures {
  readonly candidates: readonly {
    readonly id: string;
    readonly rank: number | null;
    readonly verdict: string;
  }[];
  readonly totals: unknown;
}

/** The same figures, as the command line gives them. */
export async function runFigures(cwd: string, args: readonly string[]): Promise<Figures> {
  const { code, stdout, stderr } = await runAssess([...args, '--json'], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { candidates, totals } = JSON.parse(stdout);
  return { candidates, totals };
}

/** How many paths differ from the files, as the page says. */
export async function countChanges(page: Page): Promise<number> {
  return Number(await page.locator('[data-changes]').first().getAttribute('data-changes'));
}

/** What keeps somebody from reading a page, or what a selector finds in it, by axe. */
export async function findBarriers(page: Page, within?: string): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations }: AxeResults = await page.evaluate(
    within === undefined ? 'axe.run(document)' : `axe.run(${JSON.stringify(within)})`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Opens all that is folded away. */
export async function openDetails(page: Page): Promise<void> {
  await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
}
