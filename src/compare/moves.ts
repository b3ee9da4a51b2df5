import type { Entry, ListedEntry, Position } from '../assess/entry.ts';
import type { Verdict } from '../assess/judging/judge.ts';
import type { Stand, StandChange, Touched } from '../assess/live-order.ts';
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
  const stands = ids.map((candidate) => ({
    candidate,
    from: toStand(before.byId.get(candidate)),
    to: toStand(after.byId.get(candidate)),
  }));
  return listMoves({ stands, sums: { from: before.totals, to: after.totals } });
}

/** What differs among all that a change may have touched. */
export function listMoves({ stands, sums }: Touched): Moves {
  return {
    verdicts: stands.flatMap(findVerdictMove),
    ranks: stands.flatMap(findRankMove),
    savings: stands.flatMap(findSavingMoves),
    totals: (['qualifies', 'open'] as const).flatMap((of) =>
      compareFigures(sums.from[of], sums.to[of]).map((move) => ({ of, ...move })),
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

function toStand(entry: ListedEntry | undefined): Stand | null {
  return entry === undefined ? null : { entry, position: findPosition(entry) };
}

/** Where an entry stands; null where it is not ranked or not there. */
export function findPosition(entry: ListedEntry | null | undefined): Position | null {
  if (entry?.kind !== 'ranked') return null;
  const { rank, rankRange } = entry;
  return { rank, rankRange };
}

function findVerdictMove({ candidate, from, to }: StandChange): VerdictMove[] {
  const [was, is] = [from?.entry.judgement.verdict ?? null, to?.entry.judgement.verdict ?? null];
  return was === is ? [] : [{ candidate, from: was, to: is }];
}

function findRankMove({ candidate, ...stands }: StandChange): RankMove[] {
  const [from, to] = [stands.from?.position ?? null, stands.to?.position ?? null];
  return isSamePosition(from, to) ? [] : [{ candidate, from, to }];
}

function isSamePosition(a: Position | null, b: Position | null): boolean {
  if (a === null || b === null) return a === b;
  const [[bestA, worstA], [bestB, worstB]] = [a.rankRange, b.rankRange];
  return a.rank === b.rank && bestA === bestB && worstA === worstB;
}

function findSavingMoves({ candidate, from, to }: StandChange): SavingMove[] {
  const [was, is] = [from?.entry, to?.entry];
  // Nearly all candidates of two steps are the same: their figures need not be compared.
  if (was?.estimate === is?.estimate && was?.appraisal === is?.appraisal) return [];
  return compareFigures(sumsOf(was), sumsOf(is)).map((move) => ({ candidate, ...move }));
}

function sumsOf(entry: Entry | undefined): Summed | null {
  if (entry === undefined) return null;
  const { estimate, appraisal } = entry;
  return { annual: estimate?.annual ?? null, oneOff: estimate?.oneOff ?? null, appraisal };
}
