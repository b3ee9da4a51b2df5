import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.ts';
import { makePlan, type Plan } from '../../src/assess/plan/plan.ts';
import { readRequest } from '../../src/assess/plan/read-request.ts';
import { completeAssumptions } from '../../src/documents/merge-assumptions.ts';
import type { Document } from '../../src/documents/parse-document.ts';
import { findGreedySchedule, worthOf } from '../assess/plan/greedy-schedule.ts';
import { loadText } from '../load/load-text.ts';
import { makeState } from '../support/make-state.ts';
import { ROOT } from '../support/root.ts';
import { runAssess } from '../support/run-assess.ts';

const FOLDER = 'examples/portfolio';

function read(file: string): Document {
  return loadText(readFileSync(join(ROOT, file), 'utf8')).document;
}

/** The plan of the example; throws where there is none. */
function planExample(): Plan {
  const documents = readdirSync(join(ROOT, FOLDER)).map((name) => read(`${FOLDER}/${name}`));
  const sheet = read('criteria/servitised-platform.yaml');
  const assumptions = read('criteria/digitlab-assumptions.yaml');
  const [file] = documents.flatMap(({ kind, value }) => (kind === 'plan' ? [value] : []));
  if (sheet.kind !== 'sheet' || assumptions.kind !== 'assumptions' || file === undefined) {
    throw new Error('a file is not what its name says');
  }
  const state = makeState({
    sheet: sheet.value,
    assumptions: completeAssumptions(assumptions.value),
    candidates: documents.flatMap(({ kind, value }) => (kind === 'candidate' ? [value] : [])),
  });
  const made = makePlan(assess(state), readRequest(file));
  if (made.kind !== 'planned') throw new Error(made.kind);
  return made;
}

/** Thousands of pounds as whole pence. */
function thousands(...amounts: number[]): bigint[] {
  return amounts.map((amount) => BigInt(amount) * 100_000n);
}

describe('the example of a portfolio', () => {
  const plan = planExample();

  test('passes every check, warnings too', async () => {
    const { code, stdout } = await runAssess(['check', FOLDER, '--max-warnings', '0']);
    expect(code).toBe(0);
    expect(stdout).toContain('0 errors, 0 warnings and 0 notes in 7 files');
  });

  test('says of every candidate, source and funder that it is invented', () => {
    const names = readdirSync(join(ROOT, FOLDER));
    expect(names).toHaveLength(7);
    for (const name of names) {
      const text = readFileSync(join(ROOT, FOLDER, name), 'utf8');
      expect(text.split('\n')[1], name).toMatch(/^# Invented from end to end/);
      for (const [line] of text.matchAll(/^(name:|.*title:).*$/gm)) {
        expect(line, name).toContain('(invented)');
      }
    }
  });

  test('starts the passes, then the register, then the licences that need it', () => {
    expect(Object.fromEntries(plan.schedule)).toEqual({
      'ferry-passes': 0,
      'street-register': 1,
      'stall-licences': 2,
    });
    expect(plan.isProven).toBe(true);
  });

  test('values each start by benefits less all costs, discounted from the first year of the plan', () => {
    const values = Object.fromEntries(plan.starts.map(({ id, value }) => [id, value.low]));
    // Each in £m, everything adverse, by year since the start. DF(t) = 1.035^−t.
    // Passes: they save 50 × 40% × 60% = 12 a year, of which 20%, 50%, then 60% is taken up. The funder pays
    // 6 × 1.5 = 9 to build, 0.8 × 1.25 = 1 a year to run and 100 × 0.1 × 20%, 30%, 10% = 2, 3, 1 for joining.
    //   −9, 2.4 − 3 = −0.6, 6 − 4 = 2, 7.2 − 2 = 5.2, 7.2 − 1 = 6.2, 6.2
    //   −9 − 0.57971014 + 1.86702140 + 4.69010207 + 5.40294181 + 5.22023363 = 7.60058877
    expect(values['ferry-passes']).toBe(760_058_877n);
    // Register: 10 × 40% × 50% = 2 a year, of which 50%, then 80%; 4 × 1.5 = 6, 1 a year, and adopters pay
    // 50 × 0.01 × 50%, 30% = 0.25, 0.15 for joining.
    //   −6, 1 − 1.25 = −0.25, 1.6 − 1.15 = 0.45, 0.6 in each of seven years; and all a year later
    //   (−6 − 0.24154589 + 0.42007982 + 0.6 × 5.70799223) ÷ 1.035 = −2.39667074 ÷ 1.035 = −2.31562390
    expect(values['street-register']).toBe(-231_562_390n);
    // Licences: 60 × 40% × 50% = 12 a year, of which 10%, 40%, then 60%; 5 × 1.5 = 7.5, then 2 × 1.5 = 3, 1 a
    // year, and adopters pay 80 × 0.025 × 10%, 30%, 20% = 0.2, 0.6, 0.4.
    //   −7.5, 1.2 − 4.2 = −3, 4.8 − 1.6 = 3.2, 7.2 − 1.4 = 5.8, 6.2, 6.2; and all two years later
    //   (−7.5 − 2.89855072 + 2.98723424 + 5.23126770 + 10.62317545) ÷ 1.035² = 8.44312666 ÷ 1.071225
    expect(values['stall-licences']).toBe(788_174_908n);
    // The sum of the three: 7.60058877 − 2.31562390 + 7.88174908.
    expect(plan.value.low).toBe(1_316_671_395n);
  });

  test('costs the funder what the starts cost in the years in which they are paid', () => {
    // Passes 9, 3, 4, 2, 1, 1; register from year 1: 6 and then 1 a year; licences from year 2: 7.5, 4, 1 …
    expect(plan.cost).toEqual(
      thousands(9000, 9000, 12500, 7000, 3000, 3000, 2000, 2000, 1000, 1000, 1000),
    );
    // Register 0.25 and 0.15 in years 2 and 3; licences 0.2, 0.6 and 0.4 from year 3.
    expect(plan.adopterCost).toEqual(thousands(0, 0, 250, 350, 600, 400, 0, 0, 0, 0, 0));
  });

  test('would break the second budget if more joined than with everything adverse', () => {
    // Passes, year 1: 0.6 × 1.25 + 10 × 40% = 4.75, beside the register’s 6: 10.75 of 10.
    // With everything favourable 0.4 × 1.25 + 10 × 60% = 6.5: 12.5 of 10.
    expect(plan.breaches).toEqual([
      { run: 'central', year: 1, by: 75_000_000n },
      { run: 'high', year: 1, by: 250_000_000n },
    ]);
  });

  test('leaves out what does not pay, what it bars and what the budget bars', () => {
    expect(plan.leftOut.map(({ id, why }) => [id, why])).toEqual([
      ['beach-huts', ['negative']],
      ['counter-payments', ['link']],
      ['well-tests', ['budget']],
    ]);
    // The tests cost 3 × 1.5 = 4.5 at first. The last year has 10 − 7 = 3 to spare.
    expect(plan.leftOut.at(-1)?.needs).toEqual({ start: 3, extra: thousands(0, 0, 0, 1500) });
  });

  test('a cut by a fifth drops the register and the licences for the tests', () => {
    // 12, 10, 13 and 10 become 9.6, 8, 10.4 and 8. Beside the passes (9, 3, 4, 2) there are 0.6, 5, 6.4 and 6
    // left: too little for the licences’ 7.5 in any year, and enough for the tests’ 4.5 from the second on.
    // Without the passes the rest are worth −2.397 + 7.882 + 2.204 = 7.690 at most.
    if (plan.cut.kind !== 'found') throw new Error('no plan');
    expect(Object.fromEntries(plan.cut.schedule)).toEqual({ 'ferry-passes': 0, 'well-tests': 3 });
    // 7.60058877 + 2.26884267.
    expect(plan.cut.value).toBe(986_943_144n);
  });

  // All 15,625 ways to start six candidates in four years or never, tried one by one outside this project.
  test('has other best plans in the other runs, and two starts in all of them', () => {
    const starts = Object.values(plan.runs).map((best) =>
      best.kind === 'found' ? Object.fromEntries(best.schedule) : {},
    );
    expect(starts).toEqual([
      { 'ferry-passes': 0, 'street-register': 1, 'stall-licences': 2 },
      { 'street-register': 0, 'well-tests': 0, 'stall-licences': 1, 'counter-payments': 2 },
      { 'counter-payments': 0, 'street-register': 0, 'stall-licences': 2, 'well-tests': 2 },
    ]);
    expect(plan.robust).toEqual(['stall-licences', 'street-register']);
  });

  test('gains from £1m more in the second or the third year, where other starts then fit', () => {
    // Second year: tests 0, passes 1, register 0, licences 2: 2.16645121 + 7.34356403 − 2.39667074 + 7.88174908.
    // Third: tests 3, passes 2, register 0, licences 1: 2.26884267 + 7.09523095 − 2.39667074 + 8.15761030.
    expect(plan.margins).toEqual([
      0n,
      1_499_509_358n - 1_316_671_395n,
      1_512_501_318n - 1_316_671_395n,
      0n,
    ]);
  });

  test('is worth more than the best ratios first', () => {
    const greedy = findGreedySchedule(plan.setting);
    expect(Object.fromEntries(greedy)).toEqual({ 'ferry-passes': 0, 'well-tests': 1 });
    // 7.60058877 + 2.20449000.
    expect(worthOf(plan.setting, greedy)).toBe(980_507_877n);
    expect(plan.value.low).toBeGreaterThan(980_507_877n);
  });
});
