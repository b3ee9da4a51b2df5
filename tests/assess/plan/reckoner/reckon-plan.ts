import type { Pair } from './portfolio.ts';
import type { Reckoned } from './reckon-candidate.ts';

export const RUNS = ['low', 'central', 'high'] as const;
export type Run = (typeof RUNS)[number];
export type Payer = 'funder' | 'adopters';

/** One that may start, with what it comes to in each run. */
export interface Contender {
  readonly id: string;
  readonly runs: Readonly<Record<Run, Reckoned>>;
  /** People by year since the start. */
  readonly team: readonly number[];
}

/** For each contender its year of start; null where it never starts. */
export type Starts = readonly (number | null)[];

/** What a plan must keep; null where there is no limit. Money in pence. */
export interface Limits {
  readonly budget: readonly bigint[] | null;
  readonly carryOver: boolean;
  readonly team: readonly number[] | null;
  readonly after: bigint | null;
  /** Null where any year will do. */
  readonly must: ReadonlyMap<string, number | null>;
  readonly before: readonly Pair[];
  readonly notBoth: readonly Pair[];
}

/** A plan with what it comes to in one run. */
export interface Reckoning {
  readonly starts: Starts;
  readonly value: bigint;
  /** The funder's, by year from the first to the last that any horizon reaches. */
  readonly cost: readonly bigint[];
}

/** What a plan is worth in a run. */
export function worthOf(contenders: readonly Contender[], starts: Starts, run: Run): bigint {
  return contenders.reduce((total, { runs }, at) => {
    const start = starts[at] ?? null;
    return start === null ? total : total + (runs[run].values[start] ?? 0n);
  }, 0n);
}

/** What somebody pays in each year of a plan and after it, as long as a horizon lasts. */
export function costOf(
  contenders: readonly Contender[],
  starts: Starts,
  { run, payer = 'funder', years }: { run: Run; payer?: Payer; years: number },
): bigint[] {
  const costs = Array.from({ length: years }, () => 0n);
  for (const [at, { runs }] of contenders.entries()) {
    const start = starts[at] ?? null;
    if (start === null) continue;
    for (const [year, cost] of runs[run][payer].entries())
      costs[start + year] = (costs[start + year] ?? 0n) + cost;
  }
  return Array.from(costs, (cost) => cost ?? 0n);
}

/** How much budget each plan year lacks; what was added for one year stays where money is carried over. */
export function lackOf({ budget, carryOver }: Limits, cost: readonly bigint[]): bigint[] {
  let left = 0n;
  return (budget ?? []).map((money, year) => {
    left = (carryOver ? left : 0n) + money - (cost[year] ?? 0n);
    const lack = left < 0n ? -left : 0n;
    left += lack;
    return lack;
  });
}

/** Whether a plan keeps every limit but those of budgets. */
export function keepsOthers(
  contenders: readonly Contender[],
  { starts, cost }: Pick<Reckoning, 'starts' | 'cost'>,
  { team, after, must, before, notBoth }: Limits,
  years: number,
): boolean {
  const startOf = (id: string) => starts[contenders.findIndex((each) => each.id === id)] ?? null;
  const peopleIn = (year: number) =>
    contenders.reduce((total, each, at) => {
      const start = starts[at] ?? null;
      return total + (start === null ? 0 : (each.team[year - start] ?? 0));
    }, 0);
  return (
    (team ?? []).every((people, year) => peopleIn(year) <= people) &&
    cost.every((each, year) => year < years || after === null || each <= after) &&
    [...must].every(
      ([id, year]) => startOf(id) !== null && (year ?? startOf(id)) === startOf(id),
    ) &&
    notBoth.every(([a, b]) => startOf(a) === null || startOf(b) === null) &&
    before.every(([a, b]) => {
      const [first, second] = [startOf(a), startOf(b)];
      return second === null || (first !== null && first < second);
    })
  );
}

/** Every way to start some contenders in so many years, with what it comes to in a run. */
export function listWays(
  contenders: readonly Contender[],
  { run, years }: { run: Run; years: number },
): Reckoning[] {
  const own = [...Array.from({ length: years }, (_, year) => year), null];
  return contenders
    .reduce<(number | null)[][]>(
      (ways) => ways.flatMap((way) => own.map((year) => [...way, year])),
      [[]],
    )
    .map((starts) => ({
      starts,
      value: worthOf(contenders, starts, run),
      cost: costOf(contenders, starts, { run, years }),
    }));
}

/** The best plan: the most value, then the least cost, then the earliest starts; null where there is none. */
export function findBest(
  contenders: readonly Contender[],
  limits: Limits,
  { ways, years }: { ways: readonly Reckoning[]; years: number },
): Reckoning | null {
  let best: Reckoning | null = null;
  for (const way of ways) {
    if (best !== null && !isBetter(way, best, years)) continue;
    if (lackOf(limits, way.cost).some((lack) => lack > 0n)) continue;
    if (keepsOthers(contenders, way, limits, years)) best = way;
  }
  return best;
}

function isBetter(one: Reckoning, other: Reckoning, years: number): boolean {
  if (one.value !== other.value) return one.value > other.value;
  const within = ({ cost }: Reckoning) =>
    cost.slice(0, years).reduce((total, each) => total + each, 0n);
  if (within(one) !== within(other)) return within(one) < within(other);
  const at = one.starts.findIndex((start, index) => start !== other.starts[index]);
  return (one.starts[at] ?? years) < (other.starts[at] ?? years);
}
