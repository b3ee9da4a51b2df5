import fc from 'fast-check';
import type { Program, Start } from '../../../../src/assess/plan/solver/program.ts';

/** Candidates as numbers, so that oracles can plan them without our code. Money in pence, years from 0. */
export interface PlainProgram {
  readonly years: number;
  readonly budget: readonly bigint[];
  readonly carryOver: boolean;
  readonly team: readonly number[];
  readonly candidates: readonly PlainStarter[];
  readonly notBoth: readonly (readonly [number, number])[];
  readonly before: readonly (readonly [number, number])[];
}

/** One candidate: what a start is worth in each year, and what it takes in each year since. */
export interface PlainStarter {
  readonly values: readonly bigint[];
  readonly costs: readonly bigint[];
  readonly team: readonly number[];
  /** Whether it must start: in any year, or in the one given. */
  readonly must: boolean | number;
}

/** The program of some numbers, with a limit for each year's budget and each year's team. */
export function toProgram(plain: PlainProgram): Program {
  const { years, budget, carryOver, team, candidates, notBoth, before } = plain;
  const add = (amounts: readonly bigint[]) => (carryOver ? addUp(amounts) : [...amounts]);
  return {
    starters: candidates.map(({ values, costs, team: people, must }) => ({
      mayStayOut: must === false,
      starts: values.flatMap((value, year): Start[] => {
        if (typeof must === 'number' && must !== year) return [];
        const byYear = Array.from({ length: years }, (_, each) => costs[each - year] ?? 0n);
        const staff = Array.from({ length: years }, (_, each) => BigInt(people[each - year] ?? 0));
        const cost = byYear.reduce((total, each) => total + each, 0n);
        return [{ year, value, cost, uses: [...add(byYear), ...staff] }];
      }),
    })),
    limits: [...add(budget), ...team.map(BigInt)],
    notBoth,
    before,
  };
}

function addUp(amounts: readonly bigint[]): bigint[] {
  return amounts.map((_, last) =>
    amounts.slice(0, last + 1).reduce((total, amount) => total + amount, 0n),
  );
}

/** Sums that tie often. */
export const FEW = fc.bigInt({ min: 0n, max: 6n });
const MANY = fc.bigInt({ min: 0n, max: 10n ** 11n });
/** More than a double can hold. */
const HUGE = fc.bigInt({ min: 10n ** 25n, max: 10n ** 27n });

function starterOf(years: number, money: fc.Arbitrary<bigint>): fc.Arbitrary<PlainStarter> {
  const value = fc.tuple(money, fc.boolean()).map(([amount, loses]) => (loses ? -amount : amount));
  const gain = fc.oneof({ weight: 3, arbitrary: money }, { weight: 1, arbitrary: value });
  return fc.record({
    values: fc.oneof(
      fc.array(gain, { minLength: years, maxLength: years }),
      gain.map((same) => Array.from({ length: years }, () => same)),
    ),
    costs: fc.array(money, { maxLength: 4 }),
    team: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
    must: fc.oneof(
      { weight: 8, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.nat({ max: years - 1 }) },
    ),
  });
}

function pairsOf(count: number): fc.Arbitrary<[number, number][]> {
  const pair = fc.tuple(fc.nat({ max: count - 1 }), fc.nat({ max: count - 1 }));
  return fc.array(pair, { maxLength: 2 }).map((pairs) => pairs.filter(([a, b]) => a !== b));
}

function plainOf(years: number, count: number, money: fc.Arbitrary<bigint>) {
  const list = <T>(item: fc.Arbitrary<T>, length: number) =>
    fc.array(item, { minLength: length, maxLength: length });
  return fc.record({
    years: fc.constant(years),
    budget: list(fc.oneof({ weight: 4, arbitrary: money }, fc.constant(0n)), years),
    carryOver: fc.boolean(),
    team: list(fc.integer({ min: 0, max: 7 }), years),
    candidates: list(starterOf(years, money), count),
    notBoth: pairsOf(count),
    before: pairsOf(count),
  });
}

/** Up to so many candidates and years, their sums few, of millions or beyond doubles unless said otherwise. */
export function plainPrograms(
  most: number,
  sums = [FEW, FEW, MANY, HUGE],
): fc.Arbitrary<PlainProgram> {
  return fc
    .tuple(
      fc.integer({ min: 1, max: most }),
      fc.integer({ min: 1, max: most }),
      fc.constantFrom(...sums),
    )
    .chain(([years, count, money]) => plainOf(years, count, money));
}
