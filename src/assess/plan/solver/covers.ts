import type { Program } from './program.ts';
import type { Relaxed, Row } from './rows.ts';

/** A starter in a cover: all of its starts that use at least so much of the limit. */
interface Member {
  readonly starter: number;
  readonly least: bigint;
  /** How far the relaxation is from making one of those starts. */
  readonly missing: number;
}

/** A start as a limit sees it. */
interface Use {
  readonly column: number;
  readonly amount: bigint;
  readonly taken: number;
}

/** By how much a relaxation must break a cover for it to be worth a row. */
const LEAST_BREACH = 0.02;

/**
 * Rows that every choice keeps and a relaxation breaks: of starters that together would use more than a
 * limit, each from some use of it on, at least one stays out. At most one row for each limit. They are
 * the cover inequalities of a knapsack, each set of starts of which one is made being taken as one item
 * (Wolsey, Integer Programming, 2nd edition, sections 9.3 and 9.4).
 */
export function findCovers(program: Program, relaxed: Relaxed, taken: Float64Array): Row[] {
  return program.limits.flatMap((limit, row) => {
    const uses = listUses(program, relaxed, taken, row);
    const cover = dropSpare(coverLimit(uses, limit), limit);
    const missing = cover.reduce((total, member) => total + member.missing, 0);
    if (cover.length === 0 || missing > 1 - LEAST_BREACH) return [];
    return [toRow(uses, lower(cover, uses, limit))];
  });
}

/** The starts of each starter that use anything of a limit, the greatest use first. */
function listUses(
  { starters }: Program,
  { ofStarter }: Relaxed,
  taken: Float64Array,
  row: number,
): Use[][] {
  return starters.map(({ starts }, starter) =>
    starts
      .flatMap(({ uses }, place): Use[] => {
        const [amount, column] = [uses[row] ?? 0n, ofStarter[starter]?.[place]];
        if (amount <= 0n || column === undefined) return [];
        return [{ column, amount, taken: taken[column] ?? 0 }];
      })
      .sort((a, b) => compare(b.amount, a.amount) || a.column - b.column),
  );
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Starters that together use more than a limit, those first that miss least for what they use. */
function coverLimit(uses: readonly (readonly Use[])[], limit: bigint): Member[] {
  const members = uses.flatMap((own, starter) => findMember(own, starter) ?? []);
  const rate = ({ missing, least }: Member) => missing / Number(least);
  members.sort((a, b) => rate(a) - rate(b) || a.starter - b.starter);
  let total = 0n;
  const cover: Member[] = [];
  for (const member of members) {
    if (total > limit) break;
    cover.push(member);
    total += member.least;
  }
  return total > limit ? cover : [];
}

/** The use from which on a starter misses least for what it uses; null where it uses nothing. */
function findMember(own: readonly Use[], starter: number): Member | null {
  let best: Member | null = null;
  let missing = 1;
  for (const { amount, taken } of own) {
    missing = Math.max(0, missing - taken);
    if (best === null || missing / Number(amount) < best.missing / Number(best.least)) {
      best = { starter, least: amount, missing };
    }
  }
  return best;
}

/** A cover without what it can spare, what misses most first. */
function dropSpare(cover: readonly Member[], limit: bigint): Member[] {
  let kept = [...cover];
  let total = kept.reduce((sum, { least }) => sum + least, 0n);
  for (const member of cover.toSorted((a, b) => b.missing - a.missing || a.starter - b.starter)) {
    if (total - member.least <= limit) continue;
    total -= member.least;
    kept = kept.filter((each) => each !== member);
  }
  return kept;
}

/** A cover whose members count from smaller uses on, as far as it still exceeds the limit. */
function lower(
  cover: readonly Member[],
  uses: readonly (readonly Use[])[],
  limit: bigint,
): Member[] {
  let spare = cover.reduce((sum, { least }) => sum + least, 0n) - limit - 1n;
  return cover.map((member) => {
    const floor = member.least - spare;
    const last = uses[member.starter]?.findLast(({ amount }) => amount >= floor);
    const least = last === undefined || last.amount > member.least ? member.least : last.amount;
    spare -= member.least - least;
    return { ...member, least };
  });
}

/** The row of a cover; a starter outside it counts where it uses at least as much as any member. */
function toRow(uses: readonly (readonly Use[])[], cover: readonly Member[]): Row {
  const greatest = cover.reduce((most, { least }) => (least > most ? least : most), 0n);
  const columns = uses.flatMap((own, starter) => {
    const least = cover.find((member) => member.starter === starter)?.least ?? greatest;
    return own.filter(({ amount }) => amount >= least).map(({ column }) => column);
  });
  return { columns, factors: columns.map(() => 1), most: cover.length - 1 };
}
