import type { ListedEntry, Position } from '../assess/entry.ts';
import type { Verdict } from '../assess/judging/judge.ts';
import type { Ordering } from '../assess/order.ts';
import { compareFigures, type FigureMove, type Summed } from './figures.ts';

/** A verdict that differs between two states; null where a state has no such candidate. */
export interface VerdictMove {
  readonly candidate: string;
  readonly from: Verdict | null;
  readonly to: Verdict | null;
}

/** A rank or a range that differs; null where the candidate is not ranked. */
export interface RankMove {
  readonly candidate: string;
  readonly from: Position | null;
  readonly to: Position | null;
}

/** A sum of a candidate that differs. */
export interface SavingMove extends FigureMove {
  readonly candidate: string;
}

/** A total that differs. */
export interface TotalMove extends FigureMove {
  readonly of: 'qualifies' | 'open';
}

/** All that differs between two states. */
export interface Moves {
  readonly verdicts: readonly VerdictMove[];
  readonly ranks: readonly RankMove[];
  readonly savings: readonly SavingMove[];
  readonly totals: readonly TotalMove[];
}

/** What differs between two states, candidates in id order. */
export function findMoves(before: Ordering, after: Ordering): Moves {
  const ids = [...new Set([...before.byId.keys(), ...after.byId.keys()])].sort();
  const pairs = ids.map((candidate) => ({
    candidate,
    from: before.byId.get(candidate),
    to: after.byId.get(candidate),
  }));
  return {
    verdicts: pairs.flatMap(findVerdictMove),
    ranks: pairs.flatMap(findRankMove),
    savings: pairs.flatMap(findSavingMoves),
    totals: (['qualifies', 'open'] as const).flatMap((of) =>
      compareFigures(before.totals[of], after.totals[of]).map((move) => ({ of, ...move })),
    ),
  };
}

/** The ids of the candidates of which something differs; one may stand several times. */
export function listMovedIds({ verdicts, ranks, savings }: Moves): string[] {
  return [...verdicts, ...ranks, ...savings].map(({ candidate }) => candidate);
}

/** Whether nothing differs. */
export function isStill({ verdicts, ranks, savings, totals }: Moves): boolean {
  return [verdicts, ranks, savings, totals].every((moves) => moves.length === 0);
}

interface Pair {
  readonly candidate: string;
  readonly from: ListedEntry | undefined;
  readonly to: ListedEntry | undefined;
}

function findVerdictMove({ candidate, from, to }: Pair): VerdictMove[] {
  const [was, is] = [from?.judgement.verdict ?? null, to?.judgement.verdict ?? null];
  return was === is ? [] : [{ candidate, from: was, to: is }];
}

function findRankMove({ candidate, from, to }: Pair): RankMove[] {
  return isSamePosition(from, to)
    ? []
    : [{ candidate, from: findPosition(from), to: findPosition(to) }];
}

/** Where an entry stands; null where it is not ranked or not there. */
export function findPosition(entry: ListedEntry | null | undefined): Position | null {
  if (entry?.kind !== 'ranked') return null;
  const { rank, rankRange } = entry;
  return { rank, rankRange };
}

function isSamePosition(a: ListedEntry | undefined, b: ListedEntry | undefined): boolean {
  if (a?.kind !== 'ranked' || b?.kind !== 'ranked')
    return a?.kind !== 'ranked' && b?.kind !== 'ranked';
  const [[bestA, worstA], [bestB, worstB]] = [a.rankRange, b.rankRange];
  return a.rank === b.rank && bestA === bestB && worstA === worstB;
}

function findSavingMoves({ candidate, from, to }: Pair): SavingMove[] {
  // Nearly all candidates of two steps are the same: their figures need not be compared.
  if (from?.estimate === to?.estimate && from?.appraisal === to?.appraisal) return [];
  return compareFigures(sumsOf(from), sumsOf(to)).map((move) => ({ candidate, ...move }));
}

function sumsOf(entry: ListedEntry | undefined): Summed | null {
  if (entry === undefined) return null;
  const { estimate, appraisal } = entry;
  return { annual: estimate?.annual ?? null, oneOff: estimate?.oneOff ?? null, appraisal };
}
