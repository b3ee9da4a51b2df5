import { expect, test } from 'vitest';
import { runAssess } from '../support/run-assess.ts';
import { fuzz } from './fuzz.ts';
import { makeCase } from './make-case.ts';
import { readWorlds } from './worlds.ts';

/** So many that they take some seconds; `npm run fuzz` tries more. */
const FILES = 40;

test(`${FILES} spoilt files break no promise in any command`, async () => {
  const found: string[] = [];
  const seen = new Set<string>();
  const assess: typeof runAssess = async (args, options) => {
    const run = await runAssess(args, options);
    seen.add(`${args[0]} ${run.code}`);
    for (const [rule] of run.stdout.matchAll(/"rule": "[a-z-]+"/g)) seen.add(rule);
    if (run.stderr.includes('fixed ')) seen.add('fixed');
    return run;
  };
  for await (const { number, failed } of fuzz({
    seed: 20_261_124,
    first: 0,
    files: FILES,
    assess,
  })) {
    for (const { what, says } of failed?.failures ?? []) found.push(`${number} ${what}: ${says}`);
  }
  expect(found).toEqual([]);
  const outcomes = ['check 1', 'rank 0', 'rank 1', 'explain 0', 'ask 0', 'fixed'];
  expect([...seen]).toEqual(expect.arrayContaining(outcomes));
  expect([...seen].filter((each) => each.startsWith('"rule"')).length).toBeGreaterThan(10);
}, 120_000);

test('the case of a number is the same whichever cases came before it', async () => {
  const worlds = await readWorlds();
  const alone = makeCase(worlds, 1, 7);
  for (let number = 0; number < 7; number += 1) makeCase(worlds, 1, number);
  expect(makeCase(worlds, 1, 7)).toEqual(alone);
  expect(makeCase(worlds, 2, 7).spoilt).not.toEqual(alone.spoilt);
});
