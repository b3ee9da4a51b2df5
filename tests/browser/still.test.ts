import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parseCandidate } from '../support/parse.ts';
import { readPlain } from '../support/read-plain.ts';
import { ROOT } from '../support/root.ts';
import { describeInBrowser, waitUntilAlive, writePage } from './pages.ts';

const SHIPPED = pathToFileURL(join(ROOT, 'dist/assess.html')).href;

/** A4 without margins of 12 mm, in pixels of which 96 are an inch. */
const SHEET = { width: 702, height: 1032 };

const AGREED = ['complaints', 'council-tax', 'payments-and-arrears', 'registrars', 'smart-homes'];

describeInBrowser('a page that nobody changes', (open) => {
  test('is complete without its script: every part, answer and reason', async () => {
    const { page, told } = await open(SHIPPED, { javaScriptEnabled: false });
    const text = flatten((await page.locator('main').textContent()) ?? '');
    for (const name of AGREED) {
      const file = readFileSync(join(ROOT, `candidates/${name}.yaml`), 'utf8');
      const { candidate, answers } = parseCandidate(readPlain(file));
      expect(await page.locator(`#c-${candidate}`).count()).toBe(1);
      for (const { because } of Object.values(answers ?? {})) {
        if (because !== undefined) expect(text).toContain(flatten(because));
      }
    }
    const ranked = await page.locator('[data-candidate][data-rank]').count();
    expect(ranked).toBeGreaterThanOrEqual(AGREED.length);
    expect(await page.locator('button, input, select').count()).toBe(0);
    expect(told).toEqual([]);
  });

  test('gives each chart a title, and its figures in words or a table', async () => {
    const { page } = await open(
      await writePage(['examples/appraisal', 'candidates', '--chances']),
      {
        javaScriptEnabled: false,
      },
    );
    const figures = page.locator('figure');
    expect(await figures.count()).toBeGreaterThan(4);
    const bare = await figures.evaluateAll((all) =>
      all
        .filter((each) => !/\S/.test(each.querySelector('figcaption')?.textContent ?? ''))
        .map((each) => each.outerHTML.slice(0, 200)),
    );
    expect(bare).toEqual([]);
  });

  test('prints the headline and the order on the first sheet, and cuts no row', async () => {
    const { page } = await open(SHIPPED, { viewport: SHEET });
    await waitUntilAlive(page);
    await page.emulateMedia({ media: 'print' });
    const order = page.locator('table:has([data-candidate][data-rank])').first();
    const { y = 0, height = 0 } = (await order.boundingBox()) ?? {};
    expect(height).toBeGreaterThan(100);
    expect(y + height).toBeLessThan(SHEET.height);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(SHEET.width);
    const cut = await page.locator('tr, figure, h2, h3').evaluateAll((all) =>
      all
        .filter((each) => each.getBoundingClientRect().height > 0)
        .filter((each) => {
          const { breakInside, breakAfter } = getComputedStyle(each);
          const isHeading = /^H\d$/.test(each.tagName);
          return isHeading ? !breakAfter.startsWith('avoid') : !breakInside.startsWith('avoid');
        })
        .map((each) => each.outerHTML.slice(0, 120)),
    );
    expect(cut).toEqual([]);
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
  });

  test('keeps its marks and charts in forced colours', async () => {
    const { page } = await open(await writePage(['examples/appraisal', '--chances']));
    await waitUntilAlive(page);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await listInvisible(page)).toEqual([]);
    expect(await page.locator('svg').count()).toBeGreaterThan(3);
  });
});

/** Charts none of whose shapes differs from what is behind it. */
function listInvisible(page: Page): Promise<readonly string[]> {
  return page.locator('svg').evaluateAll((all) => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const isSeen = (shape: Element) => {
      const { fill, stroke, strokeWidth } = getComputedStyle(shape);
      return (
        (fill !== 'none' && fill !== paper) ||
        (stroke !== 'none' && stroke !== paper && Number.parseFloat(strokeWidth) > 0)
      );
    };
    const shapes = 'rect, line, path, circle, polygon, polyline, text';
    return all
      .filter((svg) => ![...svg.querySelectorAll(shapes)].some(isSeen))
      .map((svg) => svg.outerHTML.slice(0, 200));
  });
}

function flatten(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
