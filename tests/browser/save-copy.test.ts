import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';
import { makeFolder } from '../support/run-assess.ts';
import {
  countChanges,
  describeInBrowser,
  readFigures,
  runFigures,
  waitUntilAlive,
  writePage,
} from './pages.ts';

const CHANGES = {
  'boat-permits.digitisable': 'N',
  'boat-permits.savings.spend.overhead.amount': '£75m',
  'boat-permits.savings.cashable': '55%',
} as const;

const HASH = `#?${Object.entries(CHANGES)
  .map(([path, value]) => `${path}=${encodeURIComponent(value)}`)
  .join('&')}`;

interface File {
  readonly file: string;
  readonly text: string;
}

describeInBrowser('a copy of a page with changes', (open) => {
  test('shows the same, holds the same files and has nothing left to save', async () => {
    const { page } = await open(`${await writePage(['examples/appraisal', 'candidates'])}${HASH}`);
    await waitUntilAlive(page);
    const [figures, files] = [await readFigures(page), await readFiles(page)];
    const { page: copy, told } = await open(await saveCopy(page));
    await waitUntilAlive(copy);
    expect(await readFiles(copy)).toEqual(files);
    expect(await readFigures(copy)).toEqual(figures);
    expect(await countChanges(copy)).toBe(0);
    expect(told).toEqual([]);
  });

  test('holds texts that differ from the files by a line a change, and rank as the page does', async () => {
    const { page } = await open(`${await writePage(['examples/appraisal'])}${HASH}`);
    await waitUntilAlive(page);
    const files = await readFiles(page);
    const candidates = files.filter(({ file }) => file.startsWith('examples/'));
    const [changed, ...others] = candidates.filter(({ file, text }) => text !== readText(file));
    expect(others).toEqual([]);
    const before = readText(changed?.file ?? '').split('\n');
    const after = (changed?.text ?? '').split('\n');
    expect(after.filter((line, at) => line !== before[at])).toHaveLength(3);
    expect(after).toHaveLength(before.length);
    const folder = makeFolder(Object.fromEntries(files.map(({ file, text }) => [file, text])));
    const { candidates: ranked } = await runFigures(folder, ['examples/appraisal']);
    const { candidates: shown } = await readFigures(page);
    const brief = (all: typeof ranked) => all.map(({ id, rank, verdict }) => [id, rank, verdict]);
    expect(brief(ranked)).toEqual(brief(shown));
  });

  test('of an unchanged page is the page itself, byte for byte', async () => {
    const address = await writePage(['examples/appraisal']);
    const { page } = await open(address);
    await waitUntilAlive(page);
    expect(isSameFile(address, await saveCopy(page))).toBe(true);
  });

  test('takes no rules along that the browser put among those of the page', async () => {
    const address = await writePage(['examples/appraisal']);
    const { page } = await open(address);
    await waitUntilAlive(page);
    await page.evaluate("document.head.prepend(document.createElement('style'))");
    expect(isSameFile(address, await saveCopy(page))).toBe(true);
  });
});

/** Saves a copy, whatever the page says of it before; returns its address. */
async function saveCopy(page: Page): Promise<string> {
  const downloaded = page.waitForEvent('download');
  const button = page.locator('button[name="save-copy"]');
  await button.click();
  // An answer without its reason is said first, and the copy asked for once more.
  const asked = page.waitForSelector('button[name="leave-copy"]').then(() => button.click());
  await Promise.race([downloaded, asked]);
  const download = await downloaded;
  expect(download.suggestedFilename()).toMatch(/\.html$/);
  const file = join(makeFolder(), 'copy.html');
  await download.saveAs(file);
  return pathToFileURL(file).href;
}

function isSameFile(address: string, other: string): boolean {
  return readFileSync(new URL(address)).equals(readFileSync(new URL(other)));
}

function readFiles(page: Page): Promise<readonly File[]> {
  return page.evaluate('window.assess.files()');
}

function readText(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
