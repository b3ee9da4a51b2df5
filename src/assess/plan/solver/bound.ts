import type { Domains } from './domains.ts';
import type { Relaxed } from './rows.ts';

/** What no choice that is left can exceed, and what each start can come to. Doubles, rounded up. */
export interface Bound {
  readonly most: number;
  /** By column: what no choice that makes this start can exceed. */
  readonly ofColumn: Float64Array;
  /** By starter: the same of a choice in which it never starts. */
  readonly ofStayingOut: Float64Array;
}

/** The share of all amounts added by which a sum of doubles may be out, for each of its terms. */
const ROUNDING = 2 ** -51;

/**
 * Lagrange's bound: each unit of a row is paid for at its multiplier, and each starter then does what is
 * best for itself. It holds for any multipliers of at least 0, so that nothing hangs on how they were
 * found; what doubles may lose by rounding is added.
 */
export function findBound(
  { columns, ofStarter, rows }: Relaxed,
  domains: Domains,
  multipliers: Float64Array,
  isValued: boolean,
): Bound {
  const reduced = Float64Array.from(columns, ({ value }) => (isValued ? value : 0));
  const sizes = Float64Array.from(reduced, Math.abs);
  let [total, size] = [0, 0];
  for (const [index, row] of rows.entries()) {
    const multiplier = multipliers[index] ?? 0;
    if (multiplier === 0) continue;
    total += multiplier * row.most;
    size += multiplier * row.most;
    for (const [place, column] of row.columns.entries()) {
      const paid = multiplier * (row.factors[place] ?? 0);
      reduced[column] = (reduced[column] ?? 0) - paid;
      sizes[column] = (sizes[column] ?? 0) + Math.abs(paid);
    }
  }
  const best = ofStarter.map((own, starter) => {
    const domain = domains[starter];
    let most = domain?.mayStayOut === false ? Number.NEGATIVE_INFINITY : 0;
    let greatest = 0;
    for (const place of domain?.starts ?? []) {
      const column = own[place];
      if (column === undefined) continue;
      most = Math.max(most, reduced[column] ?? 0);
      greatest = Math.max(greatest, sizes[column] ?? 0);
    }
    total += most;
    size += greatest;
    return most;
  });
  const margin = size * ROUNDING * (rows.length + ofStarter.length + 4);
  const without = (starter: number) => total + margin - (best[starter] ?? 0);
  return {
    most: total + margin,
    ofColumn: reduced.map((value, column) => without(columns[column]?.starter ?? -1) + value),
    ofStayingOut: Float64Array.from(ofStarter, (_, starter) => without(starter)),
  };
}
