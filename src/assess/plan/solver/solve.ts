import { finish, type Work } from '../work.ts';
import { findBound } from './bound.ts';
import { branch } from './branch.ts';
import { type Domains, isSettled, leastOf, openDomains } from './domains.ts';
import { addInTurn, improve } from './draft.ts';
import { keepsWithin } from './keeps-within.ts';
import { compareMerit, compareTimes, findMerit, listTimes, type Merit } from './merit.ts';
import { narrow } from './narrow.ts';
import { startOpenNodes } from './open-nodes.ts';
import type { Choice, Pair, Program } from './program.ts';
import { type SolveRelaxation, startRelaxation } from './relaxation.ts';
import { type Relaxed, relax } from './rows.ts';
import { tighten } from './tighten.ts';
import { listTwins, pairTwins, sortTwins, type Twins } from './twins.ts';

/** What a search comes to. Money in whole pence. */
export type Solved = Found | { readonly kind: 'impossible' } | { readonly kind: 'not-found' };

/** The best choice that was found. */
export interface Found {
  readonly kind: 'found';
  readonly best: Merit;
  /** What no choice can exceed; the value of the best one where that is proven. */
  readonly bound: bigint;
  /** Whether it is the best of all, ties included. */
  readonly isProven: boolean;
}

/** How far a search goes, and from where. */
export interface SolveOptions {
  readonly nodes: number;
  /** Choices to begin from; those that break a limit are passed over. */
  readonly from?: readonly Choice[];
}

/**
 * The best choice of a program by branch and bound. It is limited by nodes and never by time, so that the
 * same program always comes to the same. `impossible` is certain; `not-found` says only that the search
 * ended before it had found a choice.
 */
export function solve(program: Program, options: SolveOptions): Solved {
  return finish(solveInSteps(program, options));
}

/** So many nodes are one step. */
const NODES_A_STEP = 32;

/** The same in steps. */
export function* solveInSteps(program: Program, { nodes, from = [] }: SolveOptions): Work<Solved> {
  const search = startSearch(program, from);
  const open = startOpenNodes<Node>();
  let node: Node | undefined = { domains: openDomains(program), bound: sumGreatest(program) };
  for (let count = 0; node !== undefined && count < nodes; count += 1) {
    const [dive, other] = lookInto(search, node);
    if (other !== undefined) open.add(other);
    node = dive ?? takeOpen(search, open);
    if (count % NODES_A_STEP === 0) yield 'searching';
  }
  if (node !== undefined) open.add(node);
  return conclude(search.best, open.first()?.bound ?? null);
}

/** A part of what there is to choose from, with what no choice in it can exceed. */
interface Node {
  readonly domains: Domains;
  readonly bound: bigint;
}

interface Search {
  readonly program: Program;
  readonly relaxed: Relaxed;
  readonly solveRelaxation: SolveRelaxation;
  readonly twins: readonly Twins[];
  /** Neighbours among them. */
  readonly alike: readonly Pair[];
  best: Merit | null;
  /** How many relaxations have been solved. */
  looks: number;
  /** How many of the first roundings are improved, whether or not they are the best so far. */
  readonly improved: number;
}

/** So many relaxations are rounded to a choice, and later one in so many and each that is one already. */
const ROUNDED_FIRST = 300;
const ROUNDED_EVERY = 4;
/** So many roundings are improved where there is no choice to begin from. */
const IMPROVED_FIRST = 40;

function isWhole(taken: number): boolean {
  return Math.abs(taken - Math.round(taken)) < 1e-7;
}

function startSearch(program: Program, from: readonly Choice[]): Search {
  const relaxed = tighten(program, relax(program));
  const twins = listTwins(program);
  const search: Search = {
    program,
    relaxed,
    solveRelaxation: startRelaxation(relaxed),
    twins,
    alike: pairTwins(twins),
    best: null,
    looks: 0,
    improved: from.length === 0 ? IMPROVED_FIRST : 0,
  };
  for (const choice of from) {
    if (keepsWithin(program, choice)) offer(search, findMerit(program, choice));
  }
  return search;
}

/** Keeps a choice, bettered as far as that is easy, where it is the best so far. */
function offer(search: Search, merit: Merit | null): void {
  const { program, best } = search;
  if (merit === null || (best !== null && compareMerit(program, merit, best) <= 0)) return;
  const improved = improve(program, merit);
  search.best = { ...improved, choice: sortTwins(search.twins, improved.choice) };
}

function conclude(best: Merit | null, openBound: bigint | null): Solved {
  if (best === null) return { kind: openBound === null ? 'impossible' : 'not-found' };
  const bound = openBound === null || openBound < best.value ? best.value : openBound;
  return { kind: 'found', best, bound, isProven: openBound === null };
}

function takeOpen(search: Search, open: ReturnType<typeof startOpenNodes<Node>>): Node | undefined {
  for (;;) {
    const node = open.take();
    if (node === undefined || mayBeat(search, node)) return node;
  }
}

/** Bounds a node, and splits it where something better may be in it. */
function lookInto(search: Search, { domains, bound: bounded }: Node): readonly Node[] {
  const { program, relaxed, solveRelaxation } = search;
  const left = narrow(program, domains, search.alike);
  if (left === null) return [];
  if (left.every(isSettled)) {
    offerSettled(search, left);
    return [];
  }
  const { taken, multipliers, fits } = solveRelaxation(left);
  if (!fits && findBound(relaxed, left, multipliers, false).most < 0) return [];
  const found = findBound(relaxed, left, fits ? multipliers : new Float64Array(), true);
  const most = BigInt(Math.floor(found.most));
  const bound = most < bounded ? most : bounded;
  search.looks += 1;
  if (search.looks <= ROUNDED_FIRST || search.looks % ROUNDED_EVERY === 0 || taken.every(isWhole)) {
    const rounded = addInTurn(program, orderStarts(relaxed, left, taken, found.ofColumn));
    const isEarly = search.looks <= search.improved && rounded !== null;
    offer(search, isEarly ? improve(program, rounded) : rounded);
  }
  if (!mayBeat(search, { domains: left, bound })) return [];
  const kept = narrow(program, keepPromising(search, left, found), search.alike);
  if (kept === null) return [];
  if (kept.every(isSettled)) {
    offerSettled(search, kept);
    return [];
  }
  return branch(relaxed, kept, taken).map((part) => ({ domains: part, bound }));
}

function offerSettled(search: Search, domains: Domains): void {
  const choice = domains.map(({ starts }) => starts[0] ?? null);
  if (keepsWithin(search.program, choice)) offer(search, findMerit(search.program, choice));
}

/** Whether something in a node may be better than the best so far, equal values told apart by cost and time. */
function mayBeat({ program, best }: Search, { domains, bound }: Node): boolean {
  if (best === null || bound > best.value) return true;
  if (bound < best.value) return false;
  const cost = program.starters.reduce((total, starter, index) => {
    const domain = domains[index];
    return domain === undefined ? total : total + leastOf(starter, domain, (start) => start.cost);
  }, 0n);
  if (cost !== best.cost) return cost < best.cost;
  return compareTimes(listEarliest(program, domains), listTimes(program, best.choice)) < 0;
}

function listEarliest({ starters }: Program, domains: Domains): number[] {
  return domains.map(({ starts: [first] }, index) => {
    const start = first === undefined ? undefined : starters[index]?.starts[first];
    return start?.year ?? Number.POSITIVE_INFINITY;
  });
}

/** Leaves out what could only come to less than the best so far. */
function keepPromising(
  { best, relaxed: { ofStarter } }: Search,
  domains: Domains,
  { ofColumn, ofStayingOut }: ReturnType<typeof findBound>,
): Domains {
  if (best === null) return domains;
  const { value } = best;
  const isPromising = (most: number) => BigInt(Math.floor(most)) >= value;
  return domains.map(({ starts, mayStayOut }, starter) => ({
    starts: starts.filter((place) => {
      const column = ofStarter[starter]?.[place];
      return column === undefined || isPromising(ofColumn[column] ?? Number.POSITIVE_INFINITY);
    }),
    mayStayOut: mayStayOut && isPromising(ofStayingOut[starter] ?? Number.POSITIVE_INFINITY),
  }));
}

/** The starts that are left, those first of which the relaxation makes most, then those that promise most. */
function orderStarts(
  { columns, ofStarter }: Relaxed,
  domains: Domains,
  taken: Float64Array,
  promise: Float64Array,
): { starter: number; place: number }[] {
  const left = domains.flatMap(({ starts }, starter) =>
    starts.flatMap((place) => ofStarter[starter]?.[place] ?? []),
  );
  const by = (values: Float64Array) => (a: number, b: number) =>
    (values[b] ?? 0) - (values[a] ?? 0);
  const [byTaken, byPromise] = [by(taken), by(promise)];
  return left
    .sort((a, b) => byTaken(a, b) || byPromise(a, b) || a - b)
    .flatMap((column) => columns[column] ?? []);
}

/** More than any choice can be worth. */
function sumGreatest({ starters }: Program): bigint {
  return starters.reduce((total, { starts }) => {
    const most = starts.reduce((greatest, { value }) => (value > greatest ? value : greatest), 0n);
    return total + most;
  }, 0n);
}
