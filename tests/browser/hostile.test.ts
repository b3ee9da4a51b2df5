import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Plain } from '../../src/yaml/plain.ts';
import { hostileSide } from '../support/hostile-documents.ts';
import { makeFolder } from '../support/run-assess.ts';
import {
  countChanges,
  describeInBrowser,
  openDetails,
  waitUntilAlive,
  writePage,
} from './pages.ts';

/** What would run, fetch or end an element, were it taken for more than text. */
const HOSTILE =
  '</script></title></style><script>alert(1)</script><img src="https://a.example/x" onerror="alert(2)"><!--<script> \u2028{{alert(3)}} ';

/** What a hostile file name may hold on a disk. */
const NAME = `"><img src=x onerror=alert(4)>'&lt;.yaml`;

describeInBrowser('a page of hostile texts', (open) => {
  test('shows them as text, runs and fetches nothing of them, and is alive', async () => {
    const address = await writePage([], makeHostileFolder());
    const { page, told, asked } = await open(address);
    await waitUntilAlive(page);
    await openDetails(page);
    expect(await listForeign(page)).toEqual([]);
    const text = await page.locator('main').innerText();
    expect(text).toContain('<script>alert(1)</script><img src="https://a.example/x"');
    expect(text).toContain('<img src=x onerror=alert(4)>');
    await page.locator('input[name="dry-docks.digitisable"][value="Y"]').check();
    expect(await countChanges(page)).toBe(1);
    expect(await listForeign(page)).toEqual([]);
    expect({ told, asked }).toEqual({ told: [], asked: [address] });
  });

  test('takes nothing for more than a value from its address', async () => {
    const hash = `#${encodeURIComponent(HOSTILE)}?dry-docks.digitisable=${encodeURIComponent(HOSTILE)}&__proto__.x=1&constructor=Y&%E0%A4%A`;
    const { page, told, asked } = await open(`${await writePage([], makeHostileFolder())}${hash}`);
    await waitUntilAlive(page);
    expect(await listForeign(page)).toEqual([]);
    expect(await countChanges(page)).toBe(0);
    expect({ told, asked: asked.length }).toEqual({ told: [], asked: 1 });
  });
});

/** Files with the hostile text wherever it may stand, the name of one among them. JSON is YAML too. */
function makeHostileFolder(): string {
  const { sheet, assumptions, candidates } = hostileSide(HOSTILE);
  const write = (plain: Plain) => `${JSON.stringify(plain, null, 1)}\n`;
  return makeFolder({
    'criteria/sheet.yaml': write(sheet.plain()),
    'criteria/assumptions.yaml': write(assumptions.plain()),
    ...Object.fromEntries(
      candidates.map(({ plain }, at) => [`candidates/${at}${NAME}`, write(plain())]),
    ),
  });
}

/** Elements, handlers and addresses that no page of ours has. */
function listForeign(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const foreign = all.filter((each) =>
      each.matches('img, iframe, object, embed, form[action], base, audio, video'),
    );
    const scripts = [...document.scripts].slice(2);
    const handled = all.filter((each) =>
      [...each.attributes].some(
        ({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value),
      ),
    );
    return [...foreign, ...scripts, ...handled].map((each) => each.outerHTML.slice(0, 200));
  });
}
