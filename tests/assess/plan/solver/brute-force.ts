import type { PlainProgram } from './plain-program.ts';

/** A plan: for each candidate its year of start; null where it never starts. */
export type PlainPlan = readonly (number | null)[];

/** A plan with what it is compared by. */
export interface Tried {
  readonly plan: PlainPlan;
  readonly value: bigint;
  readonly cost: bigint;
}

/** The best of all plans, by trying each; null where none keeps the limits. */
export function tryAll(plain: PlainProgram): Tried | null {
  const years = Array.from({ length: plain.years }, (_, year) => year);
  const plans = plain.candidates.reduce<(number | null)[][]>(
    (all, { must }) => {
      const own = typeof must === 'number' ? [must] : must ? years : [...years, null];
      return all.flatMap((plan) => own.map((year) => [...plan, year]));
    },
    [[]],
  );
  return plans
    .filter((plan) => findBroken(plain, plan).length === 0)
    .map((plan) => ({ plan, value: valueOfPlan(plain, plan), cost: costOfPlan(plain, plan) }))
    .reduce<Tried | null>(
      (best, each) => (best === null || isBetter(each, best) ? each : best),
      null,
    );
}

/** The limits and links that a plan breaks, in words. */
export function findBroken(plain: PlainProgram, plan: PlainPlan): string[] {
  const broken: string[] = [];
  let left = 0n;
  for (let year = 0; year < plain.years; year += 1) {
    left = (plain.carryOver ? left : 0n) + (plain.budget[year] ?? 0n) - costIn(plain, plan, year);
    if (left < 0n) broken.push(`budget of year ${year}`);
    const people = plan.reduce<number>((total, start, candidate) => {
      if (start === null) return total;
      return total + (plain.candidates[candidate]?.team[year - start] ?? 0);
    }, 0);
    if (people > (plain.team[year] ?? 0)) broken.push(`team of year ${year}`);
  }
  for (const [candidate, { must }] of plain.candidates.entries()) {
    const start = plan[candidate] ?? null;
    if (must !== false && start === null) broken.push(`${candidate} must start`);
    if (typeof must === 'number' && start !== must) broken.push(`${candidate} must start then`);
  }
  for (const [a, b] of plain.notBoth) {
    if ((plan[a] ?? null) !== null && (plan[b] ?? null) !== null)
      broken.push(`not both ${a}, ${b}`);
  }
  for (const [a, b] of plain.before) {
    const [first, second] = [plan[a] ?? null, plan[b] ?? null];
    if (second !== null && (first === null || first >= second)) broken.push(`${a} before ${b}`);
  }
  return broken;
}

/** What a plan is worth. */
export function valueOfPlan({ candidates }: PlainProgram, plan: PlainPlan): bigint {
  return plan.reduce<bigint>(
    (total, start, candidate) =>
      start === null ? total : total + (candidates[candidate]?.values[start] ?? 0n),
    0n,
  );
}

function costOfPlan(plain: PlainProgram, plan: PlainPlan): bigint {
  let cost = 0n;
  for (let year = 0; year < plain.years; year += 1) cost += costIn(plain, plan, year);
  return cost;
}

function costIn({ candidates }: PlainProgram, plan: PlainPlan, year: number): bigint {
  return plan.reduce<bigint>(
    (total, start, candidate) =>
      start === null ? total : total + (candidates[candidate]?.costs[year - start] ?? 0n),
    0n,
  );
}

function isBetter(one: Tried, other: Tried): boolean {
  if (one.value !== other.value) return one.value > other.value;
  if (one.cost !== other.cost) return one.cost < other.cost;
  const at = one.plan.findIndex((year, candidate) => year !== other.plan[candidate]);
  return (one.plan[at] ?? Infinity) < (other.plan[at] ?? Infinity);
}
