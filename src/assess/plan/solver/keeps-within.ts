import { type Choice, listStarts, type Program, type Start } from './program.ts';

/** Whether a choice keeps within every limit and link and starts whatever must start, exactly. */
export function keepsWithin(program: Program, choice: Choice): boolean {
  const starts = listStarts(program, choice);
  return (
    startsAllThatMust(program, starts) &&
    keepsLinks(program, starts) &&
    findRoom(program, starts).every((room) => room >= 0n)
  );
}

/** Whether everything starts that may not stay out. */
export function startsAllThatMust(
  { starters }: Program,
  starts: readonly (Start | null)[],
): boolean {
  return starters.every(({ mayStayOut }, index) => mayStayOut || starts[index] !== null);
}

/** Whether no two start that bar each other, and what starts after another starts after it. */
export function keepsLinks(
  { notBoth, before }: Program,
  starts: readonly (Start | null)[],
): boolean {
  const startOf = (index: number) => starts[index] ?? null;
  return (
    notBoth.every(([a, b]) => startOf(a) === null || startOf(b) === null) &&
    before.every(([a, b]) => {
      const [first, second] = [startOf(a), startOf(b)];
      return second === null || (first !== null && first.year < second.year);
    })
  );
}

/** What some starts leave of each limit; below 0 where they use more. */
export function findRoom({ limits }: Program, starts: readonly (Start | null)[]): bigint[] {
  return limits.map((limit, row) =>
    starts.reduce((room, start) => room - (start?.uses[row] ?? 0n), limit),
  );
}
