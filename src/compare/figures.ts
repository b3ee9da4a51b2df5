import type { Appraisal } from '../assess/appraisal/appraise.ts';
import type { Savings } from '../assess/savings/estimate.ts';
import { type Decimal, Exact } from '../documents/decimal.ts';
import { type ByRun, RUNS } from '../documents/parts/range.ts';

/** Whether a figure is a sum a year, a sum that comes once, or a present value. */
export type Period = 'annual' | 'one-off' | 'appraisal';

/** A sum in pounds by run; the reference saving has no central one. */
export type Amounts = Partial<ByRun<Decimal>>;

/** A sum that differs between two states. Null where a state has none; in `change` that is 0. */
export interface FigureMove {
  readonly period: Period;
  readonly figure: Figure;
  readonly from: Amounts | null;
  readonly to: Amounts | null;
  /** Exact, so that the changes of all steps add up to that of the whole. */
  readonly change: Amounts;
}

/** What has sums: a candidate's estimate with its appraisal, or a total. */
export interface Summed {
  readonly annual: Savings | null;
  readonly oneOff: Savings | null;
  readonly appraisal?: Appraisal | null;
}

/** The sums that are compared, in the order in which they are listed. */
const SAVINGS = [
  'spend',
  'addressable',
  'reference',
  'residual',
  'gross',
  'adjusted',
  'cashReleasing',
] as const;

const RESULTS = ['netPresentValue', 'cashNetPresentValue'] as const;

export type Figure = (typeof SAVINGS)[number] | (typeof RESULTS)[number];

/** The sums that differ, period by period. */
export function compareFigures(before: Summed | null, after: Summed | null): FigureMove[] {
  if (before === after) return [];
  return [
    ...SAVINGS.flatMap((figure) =>
      compare('annual', figure, before?.annual?.[figure], after?.annual?.[figure]),
    ),
    ...SAVINGS.flatMap((figure) =>
      compare('one-off', figure, before?.oneOff?.[figure], after?.oneOff?.[figure]),
    ),
    ...RESULTS.flatMap((figure) =>
      compare('appraisal', figure, resultOf(before, figure), resultOf(after, figure)),
    ),
  ];
}

function compare(
  period: Period,
  figure: Figure,
  from: Amounts | null | undefined,
  to: Amounts | null | undefined,
): FigureMove[] {
  const runs = RUNS.filter((run) => from?.[run] !== undefined || to?.[run] !== undefined);
  const change = Object.fromEntries(
    runs.map((run) => [run, subtract(to?.[run], from?.[run])]),
  ) satisfies Amounts;
  const isNew = (from ?? null) === null || (to ?? null) === null;
  const isSame = runs.every((run) => change[run]?.isZero() ?? true);
  if (runs.length === 0 || (isSame && !isNew)) return [];
  return [{ period, figure, from: from ?? null, to: to ?? null, change }];
}

function subtract(to: Decimal | undefined, from: Decimal | undefined): Decimal {
  return new Exact(to ?? 0).minus(from ?? 0);
}

/** The runs of a result that have one. */
function resultOf(summed: Summed | null, figure: (typeof RESULTS)[number]): Amounts | null {
  const results = summed?.appraisal?.results;
  if (results === undefined) return null;
  const known = RUNS.flatMap((run) => {
    const amount = results[run][figure];
    return amount === null ? [] : [[run, amount] as const];
  });
  return known.length === 0 ? null : Object.fromEntries(known);
}
