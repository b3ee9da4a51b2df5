import type { Program } from './program.ts';
import type { Relaxed, Row } from './rows.ts';

/** By how much a relaxation must break a rounding for it to be worth a row. */
const LEAST_BREACH = 0.02;
/** A column of which the relaxation makes less gives no unit. */
const LEAST_TAKEN = 1e-6;

/**
 * Rows that every choice keeps and a relaxation breaks: a limit and what uses it, counted in whole units
 * of some start's use and rounded down (Chvátal's rounding: Wolsey, Integer Programming, 2nd edition,
 * section 8.3). Of starts that use alike they say how many fit. At most one row for each limit.
 */
export function findRoundings(
  { starters, limits }: Program,
  { columns }: Relaxed,
  taken: Float64Array,
): Row[] {
  const usesOf = columns.map(({ starter, place }) => starters[starter]?.starts[place]?.uses ?? []);
  return limits.flatMap((limit, row) => {
    const uses = usesOf.map((own) => own[row] ?? 0n);
    const unit = findUnit(uses, limit, taken);
    return unit === null ? [] : [toRow(uses, limit, unit)];
  });
}

/** The unit whose row the relaxation breaks most, by doubles: a row is right whatever its unit. */
function findUnit(uses: readonly bigint[], limit: bigint, taken: Float64Array): bigint | null {
  const made = uses.flatMap((use, column) =>
    use > 0n && (taken[column] ?? 0) > LEAST_TAKEN
      ? [{ use, size: Number(use), taken: taken[column] ?? 0 }]
      : [],
  );
  const room = Number(limit);
  let most = LEAST_BREACH;
  let found: bigint | null = null;
  const seen = new Set<number>();
  for (const { use, size } of made) {
    if (seen.has(size)) continue;
    seen.add(size);
    const fitting = Math.floor(room / size);
    const sum = made.reduce((total, each) => total + Math.floor(each.size / size) * each.taken, 0);
    const breach = (sum - fitting) / (1 + fitting);
    if (breach > most) {
      most = breach;
      found = use;
    }
  }
  return found;
}

function toRow(uses: readonly bigint[], limit: bigint, unit: bigint): Row {
  const columns = uses.flatMap((use, column) => (use >= unit ? [column] : []));
  const factors = columns.map((column) => Number((uses[column] ?? 0n) / unit));
  return { columns, factors, most: Number(limit / unit) };
}
