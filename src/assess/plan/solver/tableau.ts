/** A linear program in doubles: the greatest sum of `gains`, each row's sum at most its limit. */
export interface LinearProgram {
  readonly gains: readonly number[];
  readonly rows: readonly {
    readonly columns: readonly number[];
    readonly factors: readonly number[];
    readonly most: number;
  }[];
}

/**
 * The dictionary of a basis: each basic variable as its constant less the nonbasic ones times their
 * factors. Variables are the columns, then what each row leaves.
 */
export interface Tableau {
  readonly width: number;
  readonly height: number;
  /** The variable of each row, and of each place beside it. */
  readonly basic: Int32Array;
  readonly nonbasic: Int32Array;
  /** Row after row. */
  readonly factors: Float64Array;
  readonly constants: Float64Array;
  /** What one unit more of each nonbasic variable gains. */
  readonly gains: Float64Array;
}

/** The dictionary in which every row's remainder is basic. */
export function startTableau({ gains, rows }: LinearProgram): Tableau {
  const [width, height] = [gains.length, rows.length];
  const factors = new Float64Array(width * height);
  for (const [row, { columns, factors: own }] of rows.entries()) {
    for (const [at, column] of columns.entries()) factors[row * width + column] = own[at] ?? 0;
  }
  return {
    width,
    height,
    basic: Int32Array.from(rows, (_, row) => width + row),
    nonbasic: Int32Array.from(gains, (_, column) => column),
    factors,
    constants: Float64Array.from(rows, ({ most }) => most),
    gains: Float64Array.from(gains),
  };
}

/** Makes the variable at a place basic instead of the one of a row. Changes the tableau. */
export function pivot(tableau: Tableau, row: number, place: number): void {
  const { width, height, factors, constants, gains, basic, nonbasic } = tableau;
  const start = row * width;
  const by = 1 / at(factors, start + place);
  for (let each = 0; each < width; each += 1)
    factors[start + each] = at(factors, start + each) * by;
  factors[start + place] = by;
  const constant = at(constants, row) * by;
  constants[row] = constant;
  for (let other = 0; other < height; other += 1) {
    const factor = at(factors, other * width + place);
    if (other === row || factor === 0) continue;
    constants[other] = at(constants, other) - factor * constant;
    subtractRow(factors, other * width, factor, start, width);
    factors[other * width + place] = -factor * by;
  }
  const gain = at(gains, place);
  for (let each = 0; each < width; each += 1) {
    gains[each] = at(gains, each) - gain * at(factors, start + each);
  }
  gains[place] = -gain * by;
  const leaving = variableAt(basic, row);
  basic[row] = variableAt(nonbasic, place);
  nonbasic[place] = leaving;
}

/** Most of the time of a search goes by here: the entries are read without a function between. */
function subtractRow(
  factors: Float64Array,
  from: number,
  times: number,
  pivotRow: number,
  width: number,
): void {
  for (let each = 0; each < width; each += 1) {
    factors[from + each] =
      (factors[from + each] ?? Number.NaN) - times * (factors[pivotRow + each] ?? Number.NaN);
  }
}

/** An entry; not a number outside the array, so that a wrong place shows. */
export function at(values: Float64Array, place: number): number {
  return values[place] ?? Number.NaN;
}

/** The variable at a place. Apart from `at`, which is faster for arrays of one kind. */
export function variableAt(variables: Int32Array, place: number): number {
  return variables[place] ?? Number.NaN;
}
