import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Program } from '../../../../src/assess/plan/solver/program.ts';
import { type Found, solve } from '../../../../src/assess/plan/solver/solve.ts';
import { runs } from '../../../support/property-runs.ts';
import { askHighs } from './ask-highs.ts';
import { findBroken, type PlainPlan, tryAll, valueOfPlan } from './brute-force.ts';
import { type PlainProgram, plainPrograms, toProgram } from './plain-program.ts';
import { realisticPrograms } from './realistic-program.ts';

const ENOUGH = { nodes: 20_000 };

/** The years in which a choice starts its candidates. */
function planOf(program: Program, { best }: Found): PlainPlan {
  return program.starters.map(({ starts }, index) => {
    const place = best.choice[index] ?? null;
    return place === null ? null : (starts[place]?.year ?? null);
  });
}

/** What solving comes to, in the oracle's words. */
function solvePlain(plain: PlainProgram) {
  const program = toProgram(plain);
  const solved = solve(program, ENOUGH);
  if (solved.kind !== 'found') return solved.kind;
  expect(solved.isProven).toBe(true);
  expect(solved.bound).toBe(solved.best.value);
  return { plan: planOf(program, solved), value: solved.best.value, cost: solved.best.cost };
}

describe('the best choice', () => {
  test('is the one that trying every choice finds, ties and impossible limits included', () => {
    fc.assert(
      fc.property(plainPrograms(5), (plain) => {
        expect(solvePlain(plain)).toEqual(tryAll(plain) ?? 'impossible');
      }),
      runs(4),
    );
  });

  test('keeps every limit and is worth what HiGHS says', () => {
    fc.assert(
      fc.property(realisticPrograms({ candidates: 9, years: 6 }), (plain) => {
        const solved = solvePlain(plain);
        const value = askHighs(plain);
        if (typeof solved === 'string') {
          expect([solved, value]).toEqual(['impossible', null]);
          return;
        }
        expect(findBroken(plain, solved.plan)).toEqual([]);
        expect(valueOfPlan(plain, solved.plan)).toBe(solved.value);
        // Doubles hold these sums of pence, and the solver is given 0.4p of room.
        expect(Math.abs(Number(solved.value) - (value ?? Number.NaN))).toBeLessThan(1);
      }),
      runs(0.5),
    );
  });

  test('is the same whatever the order of limits and pairs', () => {
    fc.assert(
      fc.property(plainPrograms(5), (plain) => {
        const program = toProgram(plain);
        const turned: Program = {
          starters: program.starters.map(({ starts, mayStayOut }) => ({
            mayStayOut,
            starts: starts.map((start) => ({ ...start, uses: start.uses.toReversed() })),
          })),
          limits: program.limits.toReversed(),
          notBoth: program.notBoth.map(([a, b]) => [b, a] as const).toReversed(),
          before: program.before.toReversed(),
        };
        expect(solve(turned, ENOUGH)).toEqual(solve(program, ENOUGH));
      }),
    );
  });

  test('is never worse for more money', () => {
    fc.assert(
      fc.property(
        plainPrograms(5),
        fc.nat(),
        fc.bigInt({ min: 0n, max: 10n }),
        (plain, at, more) => {
          const raised = plain.budget.map((money, year) =>
            year === at % plain.years ? money + more : money,
          );
          const [before, after] = [plain, { ...plain, budget: raised }].map(solvePlain);
          if (typeof before !== 'object') return;
          expect(typeof after === 'object' && after.value >= before.value).toBe(true);
        },
      ),
    );
  });
});

describe('a search that is broken off', () => {
  test('says so, keeps the limits and has a bound that nothing exceeds', () => {
    fc.assert(
      fc.property(plainPrograms(5), fc.integer({ min: 1, max: 3 }), (plain, nodes) => {
        const program = toProgram(plain);
        const solved = solve(program, { nodes });
        const best = tryAll(plain);
        if (solved.kind === 'impossible') expect(best).toBeNull();
        if (solved.kind !== 'found') return;
        expect(findBroken(plain, planOf(program, solved))).toEqual([]);
        expect(solved.bound).toBeGreaterThanOrEqual(best?.value ?? 0n);
        if (solved.isProven) expect(planOf(program, solved)).toEqual(best?.plan);
      }),
    );
  });

  test('begins from a choice that is handed in, unless that breaks a limit', () => {
    const start = { year: 0, value: 5n, cost: 3n, uses: [3n] };
    const program: Program = {
      starters: [{ starts: [start], mayStayOut: true }],
      limits: [3n],
      notBoth: [],
      before: [],
    };
    const from = [[0]];
    expect(solve(program, { nodes: 0, from })).toMatchObject({ best: { value: 5n } });
    expect(solve({ ...program, limits: [2n] }, { nodes: 0, from })).toEqual({ kind: 'not-found' });
  });
});

describe('fifteen candidates over ten years', () => {
  test('are proven', () => {
    fc.assert(
      fc.property(realisticPrograms({ candidates: 15, years: 10 }), (plain) => {
        expect(solve(toProgram(plain), ENOUGH)).toMatchObject({ kind: 'found', isProven: true });
      }),
      { numRuns: 2 },
    );
  });
});
