import fc from 'fast-check';
import type { PlainProgram, PlainStarter } from './plain-program.ts';

const MILLION = 100_000_000;

/** A platform that is built in two or three years, runs on and saves more than it costs. */
const platform = fc
  .record({
    build: fc.integer({ min: 2 * MILLION, max: 40 * MILLION }),
    phases: fc.constantFrom([0.6, 0.4], [0.3, 0.5, 0.2]),
    running: fc.integer({ min: 2, max: 12 }),
    saving: fc.integer({ min: 10, max: 60 }),
    team: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
  })
  .map(({ build, phases, running, saving, team }) => ({
    build,
    team,
    costs: Array.from({ length: 12 }, (_, year) =>
      Math.round(build * (phases[year] ?? running / 100)),
    ),
    savings: Array.from(
      { length: 12 },
      (_, year) => (build * saving * Math.min(1, year / 3)) / 100,
    ),
  }));

type Platform = { build: number; team: number[]; costs: number[]; savings: number[] };

function toStarter({ costs, savings, team }: Platform, years: number): PlainStarter {
  const valueAt = (start: number) =>
    costs.reduce((total, cost, year) => {
      return total + ((savings[year] ?? 0) - cost) / 1.035 ** (start + year);
    }, 0);
  return {
    values: Array.from({ length: years }, (_, start) => BigInt(Math.round(valueAt(start)))),
    costs: costs.map(BigInt),
    team,
    must: false,
  };
}

/** Portfolios like real ones, with half of what they would all cost to build, and a bar and an order. */
export function realisticPrograms(size: {
  readonly candidates: number;
  readonly years: number;
}): fc.Arbitrary<PlainProgram> {
  const { candidates: count, years } = size;
  return fc
    .record({
      platforms: fc.array(platform, { minLength: count, maxLength: count }),
      shares: fc.array(fc.integer({ min: 70, max: 130 }), { minLength: years, maxLength: years }),
      carryOver: fc.boolean(),
    })
    .map(({ platforms, shares, carryOver }): PlainProgram => {
      const total = platforms.reduce((sum, { build }) => sum + build, 0);
      return {
        years,
        budget: shares.map((share) => BigInt(Math.round((total * share) / 200 / years))),
        carryOver,
        team: shares.map(() => Math.ceil(count / 3) + 1),
        candidates: platforms.map((each) => toStarter(each, years)),
        notBoth: [[0, 1]],
        before: [[2, 3]],
      };
    });
}
