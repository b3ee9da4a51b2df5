import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  countChanges,
  describeInBrowser,
  openDetails,
  readFigures,
  waitUntilAlive,
  writePage,
} from './pages.ts';

const EXAMPLE = 'examples/appraisal/boat-permits.yaml';
const ANSWER = 'boat-permits.digitisable';
const AMOUNT = 'boat-permits.savings.spend.overhead.amount';

describeInBrowser('changes of a page', (open) => {
  /** The page of the worked example, with all of it to be seen. */
  async function openExample(hash = ''): Promise<Page> {
    const { page } = await open(`${await writePage([EXAMPLE])}${hash}`);
    await waitUntilAlive(page);
    await openDetails(page);
    return page;
  }

  test('are undone and redone one by one, and all given up at once', async () => {
    const page = await openExample();
    const figures = [await readFigures(page)];
    await page.locator(`input[name="${ANSWER}"][value="N"]`).check();
    figures.push(await readFigures(page));
    await type(page, AMOUNT, '£75m');
    figures.push(await readFigures(page));
    expect(new Set(figures.map((each) => JSON.stringify(each))).size).toBe(3);
    expect(await countChanges(page)).toBe(2);
    for (const [name, count, at] of [
      ['undo', 1, 1],
      ['undo', 0, 0],
      ['redo', 1, 1],
      ['redo', 2, 2],
      ['reset', 0, 0],
      ['undo', 2, 2],
    ] as const) {
      await page.locator(`button[name="${name}"]`).click();
      expect([name, await countChanges(page)]).toEqual([name, count]);
      expect(await readFigures(page)).toEqual(figures[at]);
    }
  });

  test('are made, undone and redone by the keyboard alone, and the focus stays', async () => {
    const page = await openExample();
    await tabTo(page, ANSWER, 'Tab');
    await page.keyboard.press('ArrowRight');
    expect([await countChanges(page), await readFocus(page)]).toEqual([1, ANSWER]);
    await page.keyboard.press('Control+z');
    expect([await countChanges(page), await readFocus(page)]).toEqual([0, ANSWER]);
    await page.keyboard.press('Control+y');
    expect([await countChanges(page), await readFocus(page)]).toEqual([1, ANSWER]);
  });

  test('are undone, redone and given up by buttons that keep the focus when they have nothing left to do', async () => {
    const page = await openExample(`#?${ANSWER}=N`);
    const changed = await readFigures(page);
    for (const [name, count, key] of [
      ['undo', 0, 'Shift+Tab'],
      ['redo', 1, 'Tab'],
      ['reset', 0, 'Tab'],
    ] as const) {
      await tabTo(page, name, key);
      await page.keyboard.press('Enter');
      expect([name, await countChanges(page), await readFocus(page)]).toEqual([name, count, name]);
      if (name === 'redo') expect(await readFigures(page)).toEqual(changed);
    }
  });

  test('that cannot be read change nothing, and the field says so until it can', async () => {
    const page = await openExample();
    const before = await readFigures(page);
    const field = page.locator(`input[name="${AMOUNT}"]`);
    for (const typed of ['lots', '£-5m', '{low: £1m', '']) {
      await type(page, AMOUNT, typed);
      expect([typed, await field.getAttribute('aria-invalid')]).toEqual([typed, 'true']);
      expect(await countChanges(page)).toBe(0);
      expect(await readFigures(page)).toEqual(before);
    }
    await type(page, AMOUNT, '£60m');
    expect(await field.getAttribute('aria-invalid')).not.toBe('true');
    expect(await countChanges(page)).toBe(1);
  });

  test('are kept when a link to a section is followed, and when the page is opened again', async () => {
    const page = await openExample(`#?${ANSWER}=N&${AMOUNT}=${encodeURIComponent('£75m')}`);
    const changed = await readFigures(page);
    expect(await countChanges(page)).toBe(2);
    await page.evaluate('document.querySelector(\'a[href="#c-boat-permits"]\')?.click()');
    expect(await page.evaluate('location.hash')).toContain('c-boat-permits?');
    expect(await readFigures(page)).toEqual(changed);
    await page.reload();
    await waitUntilAlive(page);
    expect(await readFigures(page)).toEqual(changed);
    expect(await countChanges(page)).toBe(2);
    await page.evaluate("location.hash = '#?'");
    await page.waitForSelector('[data-changes="0"]');
  });

  test('are said in a polite status: what moved', async () => {
    const page = await openExample();
    const status = page.locator('[data-changes] [role="status"]');
    await status.waitFor({ state: 'attached' });
    await page.locator(`input[name="${ANSWER}"][value="N"]`).check();
    await status.filter({ hasText: 'Boat permits' }).waitFor({ state: 'attached' });
  });

  test('leave one group of radio buttons for each answer in the whole page', async () => {
    const page = await openExample();
    const values = await page
      .locator(`input[name="${ANSWER}"]`)
      .evaluateAll((all) =>
        all.map((each) => `${each.getAttribute('type')} ${each.getAttribute('value')}`),
      );
    expect(values).toEqual(['radio Y', 'radio N', 'radio ?']);
    expect(await page.locator(`input[name="${AMOUNT}"]`).count()).toBe(1);
  });
});

/** Types a value into the field of a path and leaves it there. */
async function type(page: Page, path: string, value: string): Promise<void> {
  const field = page.locator(`input[name="${path}"]`);
  await field.fill(value);
  await field.press('Enter');
}

/** Presses a key until what has a name has the focus. */
async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press(key);
    if ((await readFocus(page)) === name) return;
  }
  throw new Error(`${key} does not lead to ${name}`);
}

function readFocus(page: Page): Promise<string | null> {
  return page.evaluate("document.activeElement?.getAttribute('name') ?? null");
}
