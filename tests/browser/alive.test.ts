import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';
import { describeInBrowser, waitUntilAlive, writePage } from './pages.ts';

const SHIPPED = pathToFileURL(join(ROOT, 'dist/assess.html')).href;

/** Pages that are alive, by what they are made with. */
const PAGES = {
  'the page that is built': () => Promise.resolve(SHIPPED),
  'a list with appraisals, chances and a shortlist': () =>
    writePage([
      'candidates',
      'examples/appraisal',
      '--chances',
      '--top',
      '2',
      '--by',
      'npv',
      '--all',
    ]),
  'a list with something assumed, in prices of another year': () =>
    writePage([
      'examples/appraisal',
      '--assume',
      'boat-permits.digitisable=N',
      '--price-base',
      '2022',
    ]),
};

describeInBrowser('a page with its program', (open) => {
  for (const [what, write] of Object.entries(PAGES)) {
    test(`is alive from disk, breaks no rule of its own and asks for nothing: ${what}`, async () => {
      const { page, told, asked } = await open(await write());
      await waitUntilAlive(page);
      await page.waitForLoadState('networkidle');
      expect({ told, asked }).toEqual({ told: [], asked: [page.url()] });
    });
  }

  test('keeps what it shows without its program, when it comes alive', async () => {
    const { page: still } = await open(SHIPPED, { javaScriptEnabled: false });
    const { page: alive } = await open(SHIPPED);
    await waitUntilAlive(alive);
    const [before, after] = [await still.content(), await alive.content()].map(listTexts);
    const gone = before?.filter((text) => !after?.includes(text));
    expect(gone).toEqual([]);
    expect(before?.length).toBeGreaterThan(100);
  });

  test('stores nothing in the browser', async () => {
    const { page } = await open(SHIPPED);
    await waitUntilAlive(page);
    expect(
      await page.evaluate(
        'indexedDB.databases().then((all) => [localStorage.length, sessionStorage.length, document.cookie, all.length])',
      ),
    ).toEqual([0, 0, '', 0]);
  });

  test('is the same file, byte for byte, for the same files', async () => {
    const [first, second] = [await writePage(['candidates']), await writePage(['candidates'])];
    expect(readFileSync(fileURLToPath(first)).equals(readFileSync(fileURLToPath(second)))).toBe(
      true,
    );
  });
});

/** The headings, paragraphs and captions of a page, by their source. */
function listTexts(html: string): readonly string[] {
  return [...html.matchAll(/<(h\d|p|figcaption)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , inner = '']) =>
    inner
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}
