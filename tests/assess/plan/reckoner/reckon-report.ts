import { read, roundToPence } from './fraction.ts';
import type { Pair, Portfolio } from './portfolio.ts';
import { reckon, type TypedCandidate } from './reckon-candidate.ts';
import {
  type Contender,
  costOf,
  findBest,
  keepsOthers,
  type Limits,
  lackOf,
  listWays,
  type Reckoning,
  RUNS,
  type Run,
  type Starts,
  worthOf,
} from './reckon-plan.ts';

const MARGIN = 100_000_000n;
const PERCENTS = Array.from({ length: 20 }, (_, at) => 10 * (at + 1));

/** What the JSON of a plan must say; null where no plan keeps every limit. */
export function reckonReport({ candidates, plan }: Portfolio) {
  const names = Object.keys(plan.budget);
  const years = names.length;
  const { contenders, obstacles } = sort({ candidates, plan }, years);
  const limits = readLimits({ candidates, plan }, contenders);
  const { run } = plan;
  const waysIn = (each: Run) => listWays(contenders, { run: each, years });
  const waysOf = { low: waysIn('low'), central: waysIn('central'), high: waysIn('high') };
  const bestOf = (changed: Partial<Limits> = {}, inRun = run) =>
    findBest(contenders, { ...limits, ...changed }, { ways: waysOf[inRun], years });
  const best = bestOf();
  if (best === null) return null;
  const starting = (found: Reckoning | null) => (id: string) =>
    (found?.starts[contenders.findIndex((each) => each.id === id)] ?? null) !== null;
  const budgetAt = (percent: number) =>
    (limits.budget ?? []).map((money) => (money * BigInt(percent) + 50n) / 100n);
  const ids = contenders.map(({ id }) => id);
  const runs = Object.fromEntries(RUNS.map((each) => [each, bestOf({}, each)]));
  const tell = (found: Reckoning | null | undefined) =>
    found ? { value: pounds(found.value), plan: listStarts(ids, names, found.starts) } : null;
  const without = {
    budget: starting(bestOf({ budget: null })),
    team: starting(bestOf({ team: null })),
    both: starting(bestOf({ budget: null, team: null })),
  };
  const whyNot = ({ id, runs: { [run]: own } }: Contender) => {
    if (own.values.every((value) => value <= 0n)) return ['negative'];
    const alone = (['budget', 'team'] as const).filter((limit) => without[limit](id));
    if (alone.length > 0) return alone;
    return without.both(id) ? ['budget', 'team'] : ['link'];
  };
  const forced = (id: string) => {
    const found = bestOf({ must: new Map([...limits.must, [id, null]]) });
    return found === null ? null : pounds(best.value - found.value);
  };
  const needs = (at: number) =>
    findNeed(contenders, best.starts, limits, { at, run, years, names });
  const left = contenders.flatMap((each, at) =>
    starting(best)(each.id)
      ? []
      : [{ id: each.id, why: whyNot(each), needs: needs(at), forced: forced(each.id) }],
  );
  const barred = [...obstacles].map(([id, why]) => ({ id, why: [why], needs: null, forced: null }));
  return {
    value: Object.fromEntries(
      RUNS.map((each) => [each, pounds(worthOf(contenders, best.starts, each))]),
    ),
    plan: listStarts(ids, names, best.starts),
    cost: best.cost.slice(0, years).map(pounds),
    after: best.cost
      .slice(years)
      .map((cost, later) => ({ year: nameOf(names, years + later), cost: pounds(cost) })),
    adopters: costOf(contenders, best.starts, { run, years, payer: 'adopters' }).map(pounds),
    leftOut: [...left, ...barred].sort((a, b) => (a.id < b.id ? -1 : 1)),
    margins: names.map((year, raised) => {
      const more = (limits.budget ?? []).map((each, at) => each + (at === raised ? MARGIN : 0n));
      return { year, gain: pounds((bestOf({ budget: more })?.value ?? 0n) - best.value) };
    }),
    robust: ids.filter((id) => RUNS.every((each) => starting(runs[each] ?? null)(id))),
    runs: Object.fromEntries(RUNS.map((each) => [each, tell(runs[each])])),
    cut: tell(bestOf({ budget: budgetAt(80) })),
    ...(limits.must.size === 0 ? {} : { withoutMust: tell(bestOf({ must: new Map() })) }),
    breaches: RUNS.filter((each) => each !== run).flatMap((each) =>
      listBreaches(costOf(contenders, best.starts, { run: each, years }), limits, years).map(
        ([year, by]) => ({ run: each, year: nameOf(names, year), by: pounds(by) }),
      ),
    ),
    frontier: listSteps(
      PERCENTS.map((percent) => bestOf({ budget: budgetAt(percent) })),
      ids,
    ),
  };
}

/** Those that may start, in id order, and why other ranked ones may not. */
function sort({ candidates, plan }: Portfolio, years: number) {
  const obstacles = new Map<string, string>();
  const contenders: Contender[] = [];
  const given = { years, isCash: plan.objective === 'cash' };
  for (const each of candidates.filter(({ status }) => status === 'assessed')) {
    const why = findObstacle(each, plan);
    if (why !== null) obstacles.set(each.candidate, why);
    else {
      const [low, central, high] = [
        reckon(each, 'low', given),
        reckon(each, 'central', given),
        reckon(each, 'high', given),
      ];
      const team = (each.platform?.team ?? []).map(Number);
      contenders.push({ id: each.candidate, runs: { low, central, high }, team });
    }
  }
  contenders.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { contenders, obstacles };
}

function findObstacle(
  { candidate: id, answers, platform, savings }: TypedCandidate,
  plan: Portfolio['plan'],
): string | null {
  if (answers.law.meets !== 'Y') return 'not-qualifying';
  const isAnnual = savings.spend.some(({ kind }) => kind === 'annual');
  if (platform === undefined || !isAnnual) return 'no-appraisal';
  if (plan.objective === 'cash' && savings.cashable === undefined) return 'no-cashable';
  const isWanted = plan.must.some((each) => each === id || Object.keys(each)[0] === id);
  return plan['must-not'].includes(id) || (plan.only === 'yes' && !isWanted) ? 'must-not' : null;
}

function readLimits({ candidates, plan }: Portfolio, contenders: readonly Contender[]): Limits {
  const names = Object.keys(plan.budget);
  const mayStart = (id: string) => contenders.some((each) => each.id === id);
  const hasStarted = (id: string) =>
    candidates.some(
      ({ candidate, status }) =>
        candidate === id && (status === 'adopting' || status === 'delivered'),
    );
  const must = plan.must.map((each): [string, number | null] => {
    const [id, year] = typeof each === 'string' ? [each, null] : (Object.entries(each)[0] ?? []);
    return [id ?? '', year === null ? null : names.indexOf(year ?? '')];
  });
  const overlapping = candidates.flatMap(({ candidate: id, savings }) =>
    [...savings.overlaps, ...listParts(id, candidates)].map((other): Pair => [id, other]),
  );
  return {
    budget: Object.values(plan.budget).map((money) => roundToPence(read(money))),
    carryOver: plan['carry-over'] === 'yes',
    team: plan.team?.map(Number) ?? null,
    after: plan.after === undefined ? null : roundToPence(read(plan.after)),
    must: new Map(must),
    before: plan.before.filter(([a, b]) => mayStart(b) && !hasStarted(a)),
    notBoth: [...plan['not-both'], ...overlapping.filter(([a, b]) => a !== b)].filter((pair) =>
      pair.every(mayStart),
    ),
  };
}

/** What a bundle contains at any depth; bundles may contain one another. */
function listParts(id: string, candidates: readonly TypedCandidate[], seen = [id]): string[] {
  const parts = candidates.find(({ candidate }) => candidate === id)?.contains ?? [];
  return parts
    .filter((part) => !seen.includes(part))
    .flatMap((part) => [part, ...listParts(part, candidates, [...seen, ...parts])]);
}

function findNeed(
  contenders: readonly Contender[],
  chosen: Starts,
  limits: Limits,
  { at, run, years, names }: { at: number; run: Run; years: number; names: readonly string[] },
) {
  const ways = names.flatMap((start, year) => {
    const starts = chosen.with(at, year);
    const cost = costOf(contenders, starts, { run, years });
    if (!keepsOthers(contenders, { starts, cost }, limits, years)) return [];
    const lack = lackOf(limits, cost);
    return [{ start, lack, total: lack.reduce((total, each) => total + each, 0n) }];
  });
  const [least] = ways.toSorted((a, b) => (a.total < b.total ? -1 : a.total > b.total ? 1 : 0));
  if (least === undefined) return null;
  const extra = least.lack.map((amount, year) => ({ year: names[year], amount: pounds(amount) }));
  return { start: least.start, extra: extra.filter(({ amount }) => amount !== '0') };
}

/** The years in which a cost exceeds what there is, and by how much in all by then. */
function listBreaches(
  cost: readonly bigint[],
  { budget, carryOver, after }: Limits,
  years: number,
): [number, bigint][] {
  const sum = (amounts: readonly bigint[]) => amounts.reduce((total, each) => total + each, 0n);
  return cost.flatMap((each, year): [number, bigint][] => {
    const first = carryOver ? 0 : year;
    const spent = sum(cost.slice(first, year + 1));
    const by =
      year < years
        ? spent - sum((budget ?? []).slice(first, year + 1))
        : after === null
          ? 0n
          : each - after;
    return by > 0n ? [[year, by]] : [];
  });
}

/** The steps of a frontier that are kept: the first, 100% and whatever differs from the one before. */
function listSteps(found: readonly (Reckoning | null)[], ids: readonly string[]) {
  const none = ids.map(() => null);
  return found.flatMap((best, at) => {
    const [before, now] = [found[at - 1]?.starts ?? none, best?.starts ?? none];
    const of = (is: (was: number | null, year: number | null) => boolean) =>
      ids.filter((_, index) => is(before[index] ?? null, now[index] ?? null));
    const step = {
      percent: PERCENTS[at],
      value: best === null ? null : pounds(best.value),
      in: of((was, year) => was === null && year !== null),
      out: of((was, year) => was !== null && year === null),
      moved: of((was, year) => was !== null && year !== null && was !== year),
    };
    const isSame = step.in.length + step.out.length + step.moved.length === 0;
    return at === 0 || step.percent === 100 || !isSame ? [step] : [];
  });
}

/** Starts by year, then by id. */
function listStarts(ids: readonly string[], names: readonly string[], starts: Starts) {
  return names.flatMap((start, year) =>
    ids.flatMap((id, at) => (starts[at] === year ? [{ id, start }] : [])),
  );
}

function nameOf([first = '']: readonly string[], year: number): string {
  const from = Number(first.slice(0, 4)) + year;
  return first.length === 4 ? String(from) : `${from}-${String(from + 1).slice(2)}`;
}

/** Pence as pounds in text, without noughts at the end. */
function pounds(pence: bigint): string {
  const size = pence < 0n ? -pence : pence;
  const digits = String(size).padStart(3, '0');
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, '');
  return pence < 0n ? `-${text}` : text;
}
