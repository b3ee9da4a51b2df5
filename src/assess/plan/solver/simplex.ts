import {
  at,
  type LinearProgram,
  pivot,
  startTableau,
  type Tableau,
  variableAt,
} from './tableau.ts';

/** What one solve of a relaxation shows. Only its multipliers are relied on, and those need not be exact. */
export interface Relaxation {
  /** How much of each column is taken. */
  readonly taken: Float64Array;
  /** What one unit of each row is worth, at least 0; where nothing fits, what shows that. */
  readonly multipliers: Float64Array;
  readonly fits: boolean;
}

/**
 * Solves one linear program again and again. Each variable, a column or what a row leaves, lies between 0
 * and its upper bound; those bounds alone differ from solve to solve.
 */
export type Simplex = (upper: Float64Array) => Relaxation;

/** How far a value may lie outside its bounds. */
const SLACK = 1e-9;
/** Smaller factors are taken for rounding. */
const TINY = 1e-9;
/** After so many pivots the tableau is made anew, before rounding adds up. */
const PIVOTS_KEPT = 300;
/** A solve that takes more pivots stops where it is. */
const PIVOTS_A_SOLVE = 2_000;

/**
 * The dual simplex method with bounds, which goes on from the basis of the solve before: whatever the
 * bounds, it is dual feasible. Textbook form: Chvátal, Linear Programming (1983), chapters 8 and 10.
 */
export function startSimplex(program: LinearProgram): Simplex {
  const columns = program.gains.length;
  let tableau = startTableau(program);
  let pivots = 0;
  return (upper) => {
    if (pivots > PIVOTS_KEPT) {
      tableau = restart(program, tableau);
      pivots = 0;
    }
    const solve = startSolve(tableau, upper);
    for (let count = 0; count < PIVOTS_A_SOLVE; count += 1) {
      const row = findViolated(tableau, solve);
      if (row === null) break;
      const entering = findEntering(tableau, solve, row);
      if (entering === null) return showMisfit(tableau, solve, row, columns);
      for (const place of entering.flipped) flip(tableau, solve, place);
      exchange(tableau, solve, row, entering.place);
      pivots += 1;
    }
    return readOff(tableau, solve, columns);
  };
}

interface Solve {
  /** By variable. */
  readonly upper: Float64Array;
  /** By place: 1 where the nonbasic variable is at its upper bound. */
  readonly isUp: Uint8Array;
  /** The value of each row's basic variable. */
  readonly values: Float64Array;
}

function startSolve(tableau: Tableau, upper: Float64Array): Solve {
  const { width, height, factors, constants, gains, nonbasic } = tableau;
  const isUp = Uint8Array.from(gains, (gain, place) => {
    const most = at(upper, variableAt(nonbasic, place));
    return gain > 0 && most > 0 ? 1 : 0;
  });
  const values = Float64Array.from(constants);
  for (let place = 0; place < width; place += 1) {
    if (isUp[place] !== 1) continue;
    const most = at(upper, variableAt(nonbasic, place));
    for (let row = 0; row < height; row += 1) {
      values[row] = at(values, row) - at(factors, row * width + place) * most;
    }
  }
  return { upper, isUp, values };
}

/** The row whose basic variable lies furthest outside its bounds; null where none does. */
function findViolated({ height, basic }: Tableau, { upper, values }: Solve): number | null {
  let worst = SLACK;
  let found: number | null = null;
  for (let row = 0; row < height; row += 1) {
    const value = at(values, row);
    const outside = Math.max(-value, value - at(upper, variableAt(basic, row)));
    if (outside > worst) {
      worst = outside;
      found = row;
    }
  }
  return found;
}

/** The place that enters, and those that first go from one bound to the other. */
interface Entering {
  readonly place: number;
  readonly flipped: readonly number[];
}

/**
 * The place that enters the basis: places whose gain turns first go to their other bound, as long as the
 * row stays outside its own; null where all of them together cannot bring it back.
 */
function findEntering(tableau: Tableau, solve: Solve, row: number): Entering | null {
  const { upper, values } = solve;
  const value = at(values, row);
  let outside = value < 0 ? -value : value - at(upper, variableAt(tableau.basic, row));
  const flipped: number[] = [];
  for (const { place, size } of listHelpful(tableau, solve, row)) {
    outside -= size * at(upper, variableAt(tableau.nonbasic, place));
    if (outside < SLACK) return { place, flipped };
    flipped.push(place);
  }
  return null;
}

/** The places that can bring a row back within its bounds, those first whose gain turns first. */
function listHelpful(
  { width, factors, gains, nonbasic }: Tableau,
  { upper, isUp, values }: Solve,
  row: number,
): { place: number; size: number; ratio: number }[] {
  const sign = at(values, row) < 0 ? -1 : 1;
  const helpful: { place: number; size: number; ratio: number }[] = [];
  for (let place = 0; place < width; place += 1) {
    const factor = at(factors, row * width + place) * sign;
    const helps = isUp[place] === 1 ? factor < -TINY : factor > TINY;
    if (!helps || at(upper, variableAt(nonbasic, place)) === 0) continue;
    const size = Math.abs(factor);
    helpful.push({ place, size, ratio: Math.abs(at(gains, place)) / size });
  }
  return helpful.sort((a, b) => a.ratio - b.ratio || b.size - a.size || a.place - b.place);
}

/** Takes a place to its other bound. */
function flip({ width, height, factors, nonbasic }: Tableau, solve: Solve, place: number): void {
  const { upper, isUp, values } = solve;
  const most = at(upper, variableAt(nonbasic, place));
  const change = isUp[place] === 1 ? -most : most;
  isUp[place] = isUp[place] === 1 ? 0 : 1;
  for (let row = 0; row < height; row += 1) {
    values[row] = at(values, row) - at(factors, row * width + place) * change;
  }
}

/** Brings a row's basic variable to the bound that it violates, and the one at a place into the basis. */
function exchange(tableau: Tableau, solve: Solve, row: number, place: number): void {
  const { width, height, factors, basic, nonbasic } = tableau;
  const { upper, isUp, values } = solve;
  const isBelow = at(values, row) < 0;
  const target = isBelow ? 0 : at(upper, variableAt(basic, row));
  const change = (at(values, row) - target) / at(factors, row * width + place);
  for (let other = 0; other < height; other += 1) {
    values[other] = at(values, other) - at(factors, other * width + place) * change;
  }
  const from = isUp[place] === 1 ? at(upper, variableAt(nonbasic, place)) : 0;
  values[row] = from + change;
  isUp[place] = isBelow || target === 0 ? 0 : 1;
  pivot(tableau, row, place);
}

function readOff(tableau: Tableau, { upper, isUp, values }: Solve, columns: number): Relaxation {
  const { width, height, gains, basic, nonbasic } = tableau;
  const taken = new Float64Array(columns);
  const multipliers = new Float64Array(height);
  for (let place = 0; place < width; place += 1) {
    const variable = variableAt(nonbasic, place);
    if (variable >= columns) multipliers[variable - columns] = Math.max(0, -at(gains, place));
    else if (isUp[place] === 1) taken[variable] = at(upper, variable);
  }
  for (let row = 0; row < height; row += 1) {
    const variable = variableAt(basic, row);
    if (variable < columns) taken[variable] = Math.min(1, Math.max(0, at(values, row)));
  }
  return { taken, multipliers, fits: true };
}

/** The factors of a row that nothing can mend, as multipliers of the rows that clash. */
function showMisfit(tableau: Tableau, { values }: Solve, row: number, columns: number): Relaxation {
  const { width, height, factors, basic, nonbasic } = tableau;
  const sign = at(values, row) < 0 ? 1 : -1;
  const multipliers = new Float64Array(height);
  for (let place = 0; place < width; place += 1) {
    const variable = variableAt(nonbasic, place);
    if (variable >= columns) {
      multipliers[variable - columns] = Math.max(0, sign * at(factors, row * width + place));
    }
  }
  const own = variableAt(basic, row);
  if (own >= columns && sign === 1) multipliers[own - columns] = 1;
  return { taken: new Float64Array(columns), multipliers, fits: false };
}

/** The tableau of the same basis, worked out from the program again. */
function restart(program: LinearProgram, { basic }: Tableau): Tableau {
  const fresh = startTableau(program);
  const columns = program.gains.length;
  const wanted = new Set(basic);
  for (const column of [...wanted].filter((variable) => variable < columns).sort((a, b) => a - b)) {
    const row = findPivotRow(fresh, column, wanted);
    if (row !== null) pivot(fresh, row, fresh.nonbasic.indexOf(column));
  }
  return fresh;
}

/** The row with the greatest factor of a column, among those whose variable is to leave the basis. */
function findPivotRow(
  { width, height, factors, basic, nonbasic }: Tableau,
  column: number,
  wanted: ReadonlySet<number>,
): number | null {
  const place = nonbasic.indexOf(column);
  let greatest = TINY;
  let found: number | null = null;
  for (let row = 0; row < height; row += 1) {
    const size = Math.abs(at(factors, row * width + place));
    if (size > greatest && !wanted.has(variableAt(basic, row))) {
      greatest = size;
      found = row;
    }
  }
  return found;
}
