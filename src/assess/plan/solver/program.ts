/** One way to start: in a plan year, for a value, using up something of each limit. Money in whole pence. */
export interface Start {
  /** The plan year, counted from 0. */
  readonly year: number;
  readonly value: bigint;
  /** What it costs within the plan years, by which plans of equal value are told apart. */
  readonly cost: bigint;
  /** What it uses of each limit, in the order of the limits; never below 0. */
  readonly uses: readonly bigint[];
}

/** Something that starts in one of some ways, earliest first, or never where it may stay out. */
export interface Starter {
  readonly starts: readonly Start[];
  readonly mayStayOut: boolean;
}

/** Two starters, by their places in the program. */
export type Pair = readonly [number, number];

/** What is to be planned: the choice of greatest value that keeps within every limit and link. */
export interface Program {
  /** In the order in which ties are broken. */
  readonly starters: readonly Starter[];
  readonly limits: readonly bigint[];
  /** Pairs of which at most one starts. */
  readonly notBoth: readonly Pair[];
  /** Pairs of which the second starts only if the first does, in an earlier year. */
  readonly before: readonly Pair[];
}

/** For each starter the place of its start among those that it has; null where it never starts. */
export type Choice = readonly (number | null)[];

/** The starts that a choice makes, by starter; null where it never starts. */
export function listStarts({ starters }: Program, choice: Choice): (Start | null)[] {
  return starters.map(({ starts }, index) => {
    const at = choice[index] ?? null;
    return at === null ? null : (starts[at] ?? null);
  });
}
