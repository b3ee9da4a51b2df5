import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRoundings } from '../../../../src/assess/plan/solver/roundings.ts';
import { relax } from '../../../../src/assess/plan/solver/rows.ts';
import { solve } from '../../../../src/assess/plan/solver/solve.ts';
import { findBroken } from './brute-force.ts';
import { FEW, type PlainProgram, plainPrograms, toProgram } from './plain-program.ts';

const YEARS = 10;

/** Twelve candidates in all alike, of which one may start in each of ten years. */
const ALIKE: PlainProgram = {
  years: YEARS,
  budget: Array.from({ length: YEARS }, () => 5n),
  carryOver: false,
  team: Array.from({ length: YEARS }, () => 99),
  candidates: Array.from({ length: 12 }, () => ({
    values: Array.from({ length: YEARS }, (_, year) => BigInt(100 - year)),
    costs: [3n],
    team: [],
    must: false,
  })),
  notBoth: [],
  before: [],
};

test('candidates in all alike start in their order, which is soon proven', () => {
  const solved = solve(toProgram(ALIKE), { nodes: 100 });
  expect(solved).toMatchObject({
    kind: 'found',
    isProven: true,
    // 100 + 99 + … + 91
    best: { value: 955n, choice: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, null, null] },
  });
});

test('every choice keeps the rows that limits are rounded to', () => {
  let rows = 0;
  fc.assert(
    fc.property(
      plainPrograms(4, [FEW]),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 16, maxLength: 16 }),
      (plain, taken) => {
        const program = toProgram(plain);
        const relaxed = relax(program);
        const found = findRoundings(program, relaxed, Float64Array.from(taken));
        rows += found.length;
        for (const plan of listPlans(plain)) {
          if (findBroken(plain, plan).length > 0) continue;
          for (const { columns, factors, most } of found) {
            const sum = columns.reduce((total, column, at) => {
              const { starter = -1, place = -1 } = relaxed.columns[column] ?? {};
              const year = program.starters[starter]?.starts[place]?.year;
              return total + (plan[starter] === year ? (factors[at] ?? 0) : 0);
            }, 0);
            expect(sum).toBeLessThanOrEqual(most);
          }
        }
      },
    ),
  );
  expect(rows).toBeGreaterThan(0);
});

function listPlans({ candidates, years }: PlainProgram): (number | null)[][] {
  const own = [...Array.from({ length: years }, (_, year) => year), null];
  return candidates.reduce<(number | null)[][]>(
    (plans) => plans.flatMap((plan) => own.map((year) => [...plan, year])),
    [[]],
  );
}
