import type { Decimal } from '../../documents/decimal.ts';
import type { Run } from '../../documents/parts/range.ts';
import type { Objective } from '../../documents/plan-file.ts';

/** Two candidates, by their ids. */
export type IdPair = readonly [string, string];

/** What is to be planned, and within what. */
export interface PlanRequest {
  /** The plan's years, one after another; the first is year 0. */
  readonly years: readonly string[];
  /** What the funder may spend in each year, in pounds. */
  readonly budget: readonly Decimal[];
  /** Whether what is not spent stays for later years of the plan. */
  readonly carryOver: boolean;
  /** How many people there are for roll-out in each year; null where that is no limit. */
  readonly team: readonly number[] | null;
  /** The run in which the limits must hold and of which the value is the greatest. */
  readonly run: Run;
  readonly objective: Objective;
  /** What the funder may spend in each year after the plan, in pounds; null where that is no limit. */
  readonly after: Decimal | null;
  /** The second of each pair starts only if the first does, in an earlier year. */
  readonly before: readonly IdPair[];
  readonly notBoth: readonly IdPair[];
  /** What must start, and in which year; null where any year will do. */
  readonly must: ReadonlyMap<string, string | null>;
  readonly mustNot: readonly string[];
  /** Whether nothing may start but what must. */
  readonly only: boolean;
}
