import { type Choice, listStarts, type Program } from './program.ts';

/** A choice with what it is compared by. Money in whole pence. */
export interface Merit {
  readonly choice: Choice;
  readonly value: bigint;
  /** What it costs within the plan years. */
  readonly cost: bigint;
}

/** What a choice is worth and costs. */
export function findMerit(program: Program, choice: Choice): Merit {
  const starts = listStarts(program, choice).filter((start) => start !== null);
  return {
    choice,
    value: starts.reduce((total, { value }) => total + value, 0n),
    cost: starts.reduce((total, { cost }) => total + cost, 0n),
  };
}

/**
 * Above 0 where one is better than another: greater value, then less cost, then, starter by starter, the
 * earlier start, never being last.
 */
export function compareMerit(program: Program, one: Merit, other: Merit): number {
  if (one.value !== other.value) return one.value > other.value ? 1 : -1;
  if (one.cost !== other.cost) return one.cost < other.cost ? 1 : -1;
  return compareTimes(listTimes(program, other.choice), listTimes(program, one.choice));
}

/** The year in which each starter starts; endless where it never does. */
export function listTimes(program: Program, choice: Choice): number[] {
  return listStarts(program, choice).map((start) => start?.year ?? Number.POSITIVE_INFINITY);
}

/** Below 0 where the first list of years is the earlier one, at the first place where they differ. */
export function compareTimes(one: readonly number[], other: readonly number[]): number {
  for (const [index, year] of one.entries()) {
    const against = other[index] ?? Number.POSITIVE_INFINITY;
    if (year !== against) return year < against ? -1 : 1;
  }
  return 0;
}
