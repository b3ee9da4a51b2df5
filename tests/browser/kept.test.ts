import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PROPERTY_RUNS } from '../support/property-runs.ts';
import { ROOT } from '../support/root.ts';
import { makeFolder } from '../support/run-assess.ts';
import { followAddress, toArguments } from './follow-address.ts';
import { describeInBrowser, waitUntilAlive, waitUntilPlanned, writePage } from './pages.ts';
import { type Change, cases, isGiven } from './portfolio-files.ts';

const RUNS = { numRuns: Math.min(Math.ceil(PROPERTY_RUNS / 10), 4), endOnFailure: true };
const TIMEOUT = 240_000;

/** Changes of a candidate with costs of every kind, and of its neighbours. */
const COSTED: readonly Change[] = [
  { path: 'boat-permits.scale-of-benefits', value: 'N' },
  {
    path: 'boat-permits.savings.spend.desks.addressable',
    value: '{low: 10%, central: 20%, high: 30%}',
  },
  { path: 'registrars.digitisable', value: '?' },
  { path: 'boat-permits.platform.optimism-bias.mitigation', value: '20%' },
  { path: 'council-tax.scale-of-benefits', value: 'N' },
  { path: 'boat-permits.organisations', value: '80' },
];

/** Changes of what may be planned, some of which leave the plan as it is. */
const PLANNED: readonly Change[] = [
  { path: 'well-tests.savings.spend.tests.amount', value: '£40m' },
  { path: 'ferry-passes.scale-of-benefits', value: '?' },
  { path: 'beach-huts.open-standards', value: 'N' },
];

describeInBrowser('a page that changed step by step', (open) => {
  const compare = async (args: readonly string[], changes: readonly Change[], cwd: string) => {
    const { page, told } = await open(await writePage(args, cwd));
    await waitUntilAlive(page);
    for (const count of changes.keys()) {
      const made = changes.slice(0, count + 1);
      await followAddress(page, made);
      await waitUntilPlanned(page);
      const { page: fresh } = await open(await writePage([...args, ...toArguments(made)], cwd));
      await waitUntilPlanned(fresh);
      expect(await readParts(page)).toEqual(await readParts(fresh));
      await fresh.context().close();
    }
    expect(told).toEqual([]);
    await page.context().close();
  };

  test(
    'shows in every part what one made with all of it assumed shows',
    async () => {
      await fc.assert(
        fc.asyncProperty(cases, ({ files, changes }) => {
          const differing = changes.filter((each) => !isGiven(each, files));
          return compare([], differing, makeFolder(files));
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  test(
    'shows so of what was costed',
    async () => {
      const costed = ['candidates', 'examples/appraisal/boat-permits.yaml'];
      await compare(costed, COSTED, ROOT);
      await compare(
        [...costed, '--by', 'npv', '--top', '3', '--chances'],
        COSTED.slice(0, 2),
        ROOT,
      );
    },
    TIMEOUT,
  );

  test(
    'shows so of a plan',
    async () => {
      await compare(['plan', 'examples/portfolio'], PLANNED, ROOT);
    },
    TIMEOUT,
  );
});

/** What every part of a page shows, by its id, but for the bar that tells what was done. */
function readParts(page: Page): Promise<unknown> {
  return page.evaluate(`Object.fromEntries(
    [...document.querySelectorAll('[data-part]:not([data-part="changes"])')].map((part) => [
      part.getAttribute('data-part'),
      {
        html: part.innerHTML.replaceAll('<', '\\n<'),
        values: [...part.querySelectorAll('input, select')].map(
          ({ name, value, checked }) => [name, value, checked].join(' '),
        ),
      },
    ]),
  )`);
}
