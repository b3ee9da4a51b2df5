import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, startBrowser } from '../support/browser.ts';
import { makeFolder, runAssess } from '../support/run-assess.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The reports that are written as a page. */
const REPORTS = {
  'the hit list': ['candidates', 'examples', '--chances', '--top', '2'],
  'an explanation': ['explain', 'boat-permits', 'candidates', 'examples'],
  'a brief': ['explain', 'registrars', '--brief'],
  'the questions': ['ask'],
  'a comparison': ['compare', 'candidates', 'examples'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const VIEWS = [
  { width: 1180, colorScheme: 'light' },
  { width: 1180, colorScheme: 'dark' },
  { width: 360, colorScheme: 'light' },
] as const;

const executable = findChromium();

describe.skipIf(executable === undefined)('a page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser(executable ?? '');
  });
  afterAll(() => browser.close());

  for (const [what, args] of Object.entries(REPORTS)) {
    test(`opens from disk, asks for nothing else and breaks no rule of its own: ${what}`, async () => {
      const { page, told, asked } = await open(browser, await write(args), {});
      await page.waitForLoadState('networkidle');
      expect({ told, asked }).toEqual({ told: [], asked: [page.url()] });
      const font = await page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily");
      expect(font).toContain('system-ui');
      await page.context().close();
    });

    for (const { width, colorScheme } of VIEWS) {
      test(`keeps nobody from reading at ${width} pixels, ${colorScheme}: ${what}`, async () => {
        const view = { viewport: { width, height: 900 }, colorScheme, bypassCSP: true };
        const { page } = await open(browser, await write(args), view);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        await page.evaluate(AXE);
        const { violations }: AxeResults = await page.evaluate('axe.run(document)');
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        await page.context().close();
      });
    }
  }
});

/** Writes a report as a page; returns its address. */
async function write(args: readonly string[]): Promise<string> {
  const file = join(makeFolder(), 'page.html');
  expect(await runAssess([...args, '-o', file])).toMatchObject({ code: 0, stderr: '' });
  return pathToFileURL(file).href;
}

/** Opens a page, with all that the browser tells of it and all addresses that it asks for. */
async function open(browser: Browser, address: string, options: BrowserContextOptions) {
  const context = await browser.newContext(options);
  const page: Page = await context.newPage();
  const told: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  return { page, told, asked };
}
