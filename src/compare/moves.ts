import type { Verdict } from '../assess/judging/judge.ts';
import { compareFigures, type FigureMove } from './figures.ts';
import type { Position, Snapshot, Stand } from './snapshot.ts';

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
export function findMoves(before: Snapshot, after: Snapshot): Moves {
  const ids = [...new Set([...before.stands.keys(), ...after.stands.keys()])].sort();
  const pairs = ids.map((candidate) => ({
    candidate,
    from: before.stands.get(candidate),
    to: after.stands.get(candidate),
  }));
  return {
    verdicts: pairs.flatMap(findVerdictMove),
    ranks: pairs.flatMap(findRankMove),
    savings: pairs.flatMap(({ candidate, from, to }) =>
      from?.costing === to?.costing
        ? []
        : compareFigures(sumsOf(from), sumsOf(to)).map((move) => ({ candidate, ...move })),
    ),
    totals: (['qualifies', 'open'] as const).flatMap((of) =>
      compareFigures(before.totals[of], after.totals[of]).map((move) => ({ of, ...move })),
    ),
  };
}

/** Whether nothing differs. */
export function isStill({ verdicts, ranks, savings, totals }: Moves): boolean {
  return [verdicts, ranks, savings, totals].every((moves) => moves.length === 0);
}

interface Pair {
  readonly candidate: string;
  readonly from: Stand | undefined;
  readonly to: Stand | undefined;
}

function findVerdictMove({ candidate, from, to }: Pair): VerdictMove[] {
  const [was, is] = [from?.judgement.verdict ?? null, to?.judgement.verdict ?? null];
  return was === is ? [] : [{ candidate, from: was, to: is }];
}

function findRankMove({ candidate, from, to }: Pair): RankMove[] {
  const [was, is] = [from?.position ?? null, to?.position ?? null];
  return isSamePosition(was, is) ? [] : [{ candidate, from: was, to: is }];
}

function isSamePosition(a: Position | null, b: Position | null): boolean {
  if (a === null || b === null) return a === b;
  const [[bestA, worstA], [bestB, worstB]] = [a.rankRange, b.rankRange];
  return a.rank === b.rank && bestA === bestB && worstA === worstB;
}

function sumsOf(stand: Stand | undefined) {
  if (stand === undefined) return null;
  const { estimate, appraisal } = stand.costing;
  return { annual: estimate?.annual ?? null, oneOff: estimate?.oneOff ?? null, appraisal };
}
