import { expect, test } from 'vitest';
import { countPdfPages } from '../support/count-pdf-pages.ts';
import { describeInBrowser, writePage } from './pages.ts';

const ARGS = ['candidates', 'examples/appraisal', '--chances'];

describeInBrowser('the brief of a candidate', (open) => {
  test('prints alone on one page of A4, for every ranked candidate, and leaves the page as it was', async () => {
    const { page, told } = await open(await writePage(ARGS));
    await page.waitForSelector('main[data-alive="yes"]', { timeout: 60_000 });
    await page.evaluate('window.print = () => {}');
    const buttons = page.locator('.brief-button button');
    await expect.poll(() => buttons.count()).toBe(6);
    const title = await page.title();
    const before = await page.locator('body').innerHTML();
    for (const button of await buttons.all()) {
      await button.click();
      // Printing tells the page that it is over.
      expect(countPdfPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    }
    expect(await page.locator('body').innerHTML()).toBe(before);
    expect([await page.title(), told]).toEqual([title, []]);
  });

  test('says what is seen otherwise than in the files', async () => {
    const address = await writePage(ARGS);
    const { page } = await open(`${address}#?boat-permits.savings.cashable=10%25`);
    await page.waitForSelector('main[data-alive="yes"]', { timeout: 60_000 });
    await page.evaluate('window.print = () => {}');
    await page.locator('#c-boat-permits .brief-button button').click();
    await expect
      .poll(() => page.locator('.brief').textContent())
      .toContain('boat-permits.savings.cashable = 10%');
  });
});
