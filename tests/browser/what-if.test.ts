import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PROPERTY_RUNS } from '../support/property-runs.ts';
import { makeFolder } from '../support/run-assess.ts';
import { followAddress, toArguments, toHash } from './follow-address.ts';
import {
  countChanges,
  describeInBrowser,
  openDetails,
  readFigures,
  runFigures,
  waitUntilAlive,
  writePage,
} from './pages.ts';
import { type Change, cases } from './portfolio-files.ts';

/** A browser takes its time: few examples, each with several changes, and none made smaller. */
const RUNS = { numRuns: Math.min(Math.ceil(PROPERTY_RUNS / 10), 10), endOnFailure: true };
const TIMEOUT = 240_000;

describeInBrowser('a what-if', (open) => {
  test(
    'from the address has the figures of the command line, to the last digit',
    async () => {
      await fc.assert(
        fc.asyncProperty(cases, async ({ files, changes }) => {
          const folder = makeFolder(files);
          const { page, told } = await open(await writePage([], folder));
          await waitUntilAlive(page);
          for (const count of changes.keys()) {
            const made = changes.slice(0, count + 1);
            await followAddress(page, made);
            expect(await readFigures(page)).toEqual(await runFigures(folder, toArguments(made)));
          }
          await followAddress(page, []);
          expect(await readFigures(page)).toEqual(await runFigures(folder, []));
          expect(told).toEqual([]);
          await page.context().close();
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  test(
    'by the fields of the page has the figures of the command line, and counts what differs',
    async () => {
      await fc.assert(
        fc.asyncProperty(cases, async ({ files, changes }) => {
          const folder = makeFolder(files);
          const address = await writePage([], folder);
          const { page, told } = await open(address);
          await waitUntilAlive(page);
          await openDetails(page);
          const made: Change[] = [];
          for (const change of changes) {
            // A range has three fields: it is typed as one where its path has one.
            if (!(await enter(page, change))) continue;
            made.push(change);
            expect(await readFigures(page)).toEqual(await runFigures(folder, toArguments(made)));
          }
          const { page: other } = await open(`${address}${toHash(made)}`);
          await waitUntilAlive(other);
          expect(await countChanges(page)).toBe(await countChanges(other));
          expect(await page.evaluate('location.hash')).toBe(await other.evaluate('location.hash'));
          expect(told).toEqual([]);
          await page.context().close();
          await other.context().close();
        }),
        { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 2) },
      );
    },
    TIMEOUT,
  );
});

/** Answers or types a value where the page asks for it; false where it has no such field. */
async function enter(page: Page, { path, value }: Change): Promise<boolean> {
  const fields = page.locator(`input[name="${path}"]`);
  const count = await fields.count();
  if (count === 0) return false;
  if (count > 1) await page.locator(`input[name="${path}"][value="${value}"]`).check();
  else {
    await fields.fill(value);
    await fields.press('Enter');
  }
  return true;
}
