import type { Program } from './program.ts';

/** A start, as a column of the relaxed program. */
export interface Column {
  readonly starter: number;
  /** Its place among the starts of its starter. */
  readonly place: number;
  readonly value: number;
}

/** Some columns of a row, each with its factor, and what their sum may at most be. */
export interface Row {
  readonly columns: readonly number[];
  readonly factors: readonly number[];
  readonly most: number;
}

/** A program in doubles, of which each start may be made in part. */
export interface Relaxed {
  readonly columns: readonly Column[];
  /** The columns of each starter. */
  readonly ofStarter: readonly (readonly number[])[];
  /** Limits, then links; that a starter starts once is not among them. */
  readonly rows: readonly Row[];
}

/** The rows and columns of a program. Only bounds are worked out from them, with room for rounding. */
export function relax(program: Program): Relaxed {
  const columns = program.starters.flatMap(({ starts }, starter) =>
    starts.map(({ value }, place): Column => ({ starter, place, value: Number(value) })),
  );
  const ofStarter = program.starters.map((_, starter) =>
    columns.flatMap((column, at) => (column.starter === starter ? [at] : [])),
  );
  return { columns, ofStarter, rows: [...limitRows(program), ...linkRows(program, ofStarter)] };
}

function limitRows({ starters, limits }: Program): Row[] {
  const starts = starters.flatMap((starter) => starter.starts);
  return limits
    .map((limit, row) =>
      toRow(
        starts.map(({ uses }) => Number(uses[row] ?? 0n)),
        Number(limit),
      ),
    )
    .filter(({ columns }) => columns.length > 0);
}

function linkRows(
  { starters, notBoth, before }: Program,
  ofStarter: readonly (readonly number[])[],
): Row[] {
  const columnsOf = (starter: number) => ofStarter[starter] ?? [];
  const until = (starter: number, year: number) =>
    columnsOf(starter).filter((_, place) => {
      const start = starters[starter]?.starts[place];
      return start !== undefined && start.year <= year;
    });
  const barred = notBoth.map(([a, b]): Row => {
    const columns = [...columnsOf(a), ...columnsOf(b)];
    return { columns, factors: columns.map(() => 1), most: 1 };
  });
  const ordered = before.flatMap(([a, b]) =>
    (starters[b]?.starts ?? []).map(({ year }): Row => {
      const [first, second] = [until(a, year - 1), until(b, year)];
      const factors = [...first.map(() => -1), ...second.map(() => 1)];
      return { columns: [...first, ...second], factors, most: 0 };
    }),
  );
  return [...barred, ...ordered];
}

function toRow(factors: readonly number[], most: number): Row {
  const columns = factors.flatMap((factor, column) => (factor === 0 ? [] : [column]));
  return { columns, factors: factors.filter((factor) => factor !== 0), most };
}
