import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, waitUntilAlive, writePage } from './pages.ts';

const CHART = '#chart-reference';

describeInBrowser('a chart of a page that is alive', (open) => {
  const openAlive = async () => {
    const opened = await open(await writePage(['candidates']));
    await waitUntilAlive(opened.page);
    return opened;
  };

  test('is downloaded as SVG that is drawn the same without the page', async () => {
    const { page, told } = await openAlive();
    const { name, content } = await download(page, 'Download SVG');
    expect(name).toBe('chart-reference.svg');
    const svg = content.toString('utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('<title>Council Tax (open) would save most');
    // the accent of the page, which its style gives a band
    expect(svg).toMatch(/<rect [^>]*fill="rgb\(91, 58, 140\)"/);
    expect(svg).not.toMatch(/class=|var\(/);
    expect(await readStatus(page)).toBe('Downloaded chart-reference.svg');
    expect(told).toEqual([]);
  });

  test('is downloaded as PNG where the browser lets nothing be copied', async () => {
    const { page, told } = await openAlive();
    await page.evaluate(
      "navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError'))",
    );
    const { name, content } = await download(page, 'Copy as PNG');
    expect(name).toBe('chart-reference.png');
    expect(content.subarray(1, 4).toString('latin1')).toBe('PNG');
    // twice the 340 units that every chart is wide
    expect(content.readUInt32BE(16)).toBe(680);
    expect(await readStatus(page)).toContain('downloaded chart-reference.png');
    expect(told).toEqual([]);
  });
});

async function download(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const downloading = page.waitForEvent('download');
  await page.locator(`${CHART} button`, { hasText: button }).click();
  const file = await downloading;
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

async function readStatus(page: Page): Promise<string | null> {
  return page.locator('[role="status"]:not(:empty)').textContent();
}
