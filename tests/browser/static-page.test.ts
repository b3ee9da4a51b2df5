import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  describeInBrowser,
  findBarriers,
  openDetails,
  waitUntilAlive,
  writePage,
} from './pages.ts';

/** The reports that are written as a page. */
const REPORTS = {
  'the hit list': [
    ...['candidates/registrars.yaml', 'candidates/complaints.yaml', 'candidates/nhs-jobs.yaml'],
    ...['candidates/radar/housing-hr.yaml', 'examples/appraisal', '--chances', '--top', '2'],
  ],
  'an explanation': ['explain', 'boat-permits', 'candidates', 'examples/appraisal'],
  'a brief': ['explain', 'registrars', '--brief'],
  'the questions': ['ask'],
  'a comparison': ['compare', 'candidates', 'examples/appraisal'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const VIEWS = [
  { width: 1180, colorScheme: 'light' },
  { width: 1180, colorScheme: 'dark' },
  { width: 360, colorScheme: 'light' },
] as const;

/** Each width and each scheme once: all reports share one style. */
const TWO_VIEWS = VIEWS.slice(1);

/** axe looks at each element of a page. */
const TIMEOUT = 120_000;

describeInBrowser('a page in a browser', (open) => {
  for (const [what, args] of Object.entries(REPORTS)) {
    test(`opens from disk, asks for nothing else and breaks no rule of its own: ${what}`, async () => {
      const { page, told, asked } = await open(await writePage(args));
      await page.waitForLoadState('networkidle');
      expect({ told, asked }).toEqual({ told: [], asked: [page.url()] });
      const font = await page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily");
      expect(font).toContain('system-ui');
    });

    for (const { width, colorScheme } of what === 'the hit list' ? VIEWS : TWO_VIEWS) {
      const view = { viewport: { width, height: 900 }, colorScheme, bypassCSP: true };
      test(
        `keeps nobody from reading at ${width} pixels, ${colorScheme}: ${what}`,
        async () => {
          const { page } = await open(await writePage(args), view);
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
          expect(await findBarriers(page)).toEqual([]);
        },
        TIMEOUT,
      );
    }
  }

  for (const { width, colorScheme } of VIEWS) {
    const view = { viewport: { width, height: 900 }, colorScheme, bypassCSP: true };
    test(
      `keeps nobody from changing at ${width} pixels, ${colorScheme}`,
      async () => {
        const address = await writePage(REPORTS['the hit list']);
        const { page } = await open(`${address}#?registrars.digitisable=N`, view);
        await waitUntilAlive(page);
        await openDetails(page);
        const field = page.locator('input[name="boat-permits.savings.spend.overhead.amount"]');
        await field.fill('lots');
        await field.press('Enter');
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        expect(await findBarriers(page)).toEqual([]);
        expect(await listSmallTargets(page)).toEqual([]);
      },
      TIMEOUT,
    );
  }
});

/** What is to be clicked, links in text aside, that is smaller than 24 pixels either way, and so is its label. */
function listSmallTargets(page: Page): Promise<readonly string[]> {
  return page.locator('button, input, select, summary').evaluateAll((all) => {
    const isLarge = (each: Element | null) => {
      const { width = 0, height = 0 } = each?.getBoundingClientRect() ?? {};
      return width >= 23.9 && height >= 23.9;
    };
    return all
      .filter((each) => each.getClientRects().length > 0)
      .filter((each) => !isLarge(each) && !isLarge(each.closest('label')))
      .map((each) => each.outerHTML.slice(0, 150));
  });
}
