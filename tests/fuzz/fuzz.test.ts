import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';
import { makeCase } from './make-case.ts';
import { readWorlds } from './worlds.ts';

/** So many that they take some seconds; `npm run fuzz` tries more. */
const FILES = 40;

test(`${FILES} spoilt files break no promise in any command`, async () => {
  const found: string[] = [];
  let runs = 0;
  for await (const result of fuzz({ seed: 20_261_124, first: 0, files: FILES })) {
    runs += result.runs;
    for (const { what, says } of result.failed?.failures ?? []) {
      found.push(`${result.number} ${what}: ${says}`);
    }
  }
  expect(found).toEqual([]);
  expect(runs).toBeGreaterThan(3 * FILES);
}, 120_000);

test('the case of a number is the same whichever cases came before it', async () => {
  const worlds = await readWorlds();
  const alone = makeCase(worlds, 1, 7);
  for (let number = 0; number < 7; number += 1) makeCase(worlds, 1, number);
  expect(makeCase(worlds, 1, 7)).toEqual(alone);
  expect(makeCase(worlds, 2, 7).spoilt).not.toEqual(alone.spoilt);
});
