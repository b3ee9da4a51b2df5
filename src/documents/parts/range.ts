import * as z from 'zod';
import type { Decimal } from '../decimal.ts';
import { mapping } from './mapping.ts';

/** The three runs of every calculation: everything adverse, as stated, everything favourable. */
export const RUNS = ['low', 'central', 'high'] as const;

export type Run = (typeof RUNS)[number];

/** One value for each run. */
export type ByRun<T> = { readonly [run in Run]: T };

/** What a file states for an input: one value a run, and whether a range was given at all. */
export interface Range extends ByRun<Decimal> {
  readonly isRange: boolean;
}

/** What a range is, to complete "this is not …". */
export const RANGE_EXPECTED = 'a mapping with the keys low, central, high';

/** What its three values must be, to complete "this is not …". */
export const RISING_EXPECTED = 'a range whose low, central and high rise';

/** A bare value, the same in all three runs, or `{low, central, high}` in rising order. */
export function range(value: z.ZodType<Decimal, string>) {
  const bare = value.transform(
    (only): Range => ({ low: only, central: only, high: only, isRange: false }),
  );
  const three = mapping({ low: value, central: value, high: value }).transform(
    (given, context): Range => {
      if (given.low.gt(given.central) || given.central.gt(given.high)) {
        context.addIssue({ code: 'custom', message: RISING_EXPECTED });
      }
      return { ...given, isRange: true };
    },
  );
  return z.union([bare, three]);
}

/** Calls `calculate` once for each run. */
export function forEachRun<T>(calculate: (run: Run) => T): ByRun<T> {
  return { low: calculate('low'), central: calculate('central'), high: calculate('high') };
}
