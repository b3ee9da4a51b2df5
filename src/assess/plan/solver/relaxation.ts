import type { Domains } from './domains.ts';
import type { Relaxed, Row } from './rows.ts';
import { type Relaxation, startSimplex } from './simplex.ts';
import type { LinearProgram } from './tableau.ts';

/** Solves the relaxation of what is left, again and again. The multipliers are those of the rows. */
export type SolveRelaxation = (domains: Domains) => Relaxation;

/** Makes ready to relax a program: amounts are scaled, since tableaus hold numbers of like size best. */
export function startRelaxation(relaxed: Relaxed): SolveRelaxation {
  const { columns, ofStarter, rows } = relaxed;
  const unit = columns.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0) || 1;
  const sizes = rows.map(({ factors, most }) =>
    factors.reduce((size, factor) => Math.max(size, Math.abs(factor)), most),
  );
  const simplex = startSimplex(toLinearProgram(relaxed, unit, sizes));
  const slacks = rows.map((row, index) => measureSlack(row) / (sizes[index] ?? 1));
  return (domains) => {
    const upper = new Float64Array(columns.length + ofStarter.length + rows.length);
    for (const [starter, { starts, mayStayOut }] of domains.entries()) {
      for (const place of starts) {
        const column = ofStarter[starter]?.[place];
        if (column !== undefined) upper[column] = 1;
      }
      upper[columns.length + starter] = mayStayOut ? 1 : 0;
    }
    upper.set(slacks, columns.length + ofStarter.length);
    const { taken, multipliers, fits } = simplex(upper);
    const ofRows = multipliers
      .subarray(ofStarter.length)
      .map((multiplier, row) => (multiplier / (sizes[row] ?? 1)) * unit);
    return { taken, multipliers: ofRows, fits };
  };
}

/** The most that a row may leave: it is bounded too, so that every basis is dual feasible. */
function measureSlack({ factors, most }: Row): number {
  return factors.reduce((slack, factor) => slack - Math.min(0, factor), most);
}

function toLinearProgram(
  { columns, ofStarter, rows }: Relaxed,
  unit: number,
  sizes: readonly number[],
): LinearProgram {
  const once = ofStarter.map((own) => ({ columns: own, factors: own.map(() => 1), most: 1 }));
  const scaled = rows.map(({ columns: own, factors, most }, row) => {
    const size = sizes[row] ?? 1;
    return { columns: own, factors: factors.map((factor) => factor / size), most: most / size };
  });
  return { gains: columns.map(({ value }) => value / unit), rows: [...once, ...scaled] };
}
