import { Decimal } from '../../documents/decimal.ts';
import { type ByRun, forEachRun, type Run } from '../../documents/parts/range.ts';
import type { Objective } from '../../documents/plan-file.ts';
import type { Payer } from '../../documents/platform.ts';
import type { Appraisal } from '../appraisal/appraise.ts';
import { COSTS } from '../appraisal/costs.ts';
import { findDiscountFactors } from '../appraisal/discount.ts';
import { sum } from '../sum.ts';
import { toPence } from './pence.ts';

/** A candidate that may start, with all that a plan needs of it. Money in whole pence. */
export interface Contender {
  readonly id: string;
  readonly appraisal: Appraisal;
  /** What a start is worth today, by the plan year in which it is made. */
  readonly values: readonly ByRun<bigint>[];
  /** What the funder pays in each year since the start, with bias and undiscounted. */
  readonly costs: ByRun<readonly bigint[]>;
  /** The same of adopters. */
  readonly adopterCosts: ByRun<readonly bigint[]>;
  /** People of the roll-out team in each year since the start; none after the list ends. */
  readonly team: readonly number[];
}

/** What a plan of some years needs of a candidate; null where cash counts and its file does not say how much is. */
export function findContender(
  id: string,
  appraisal: Appraisal,
  objective: Objective,
  years: number,
): Contender | null {
  const counted = findCounted(appraisal, objective);
  if (counted === null) return null;
  const costsOf = (payer: Payer) =>
    forEachRun((run) => appraisal.payers.map((paid) => toPence(paid[payer][run])));
  return {
    id,
    appraisal,
    values: valueStarts(appraisal, counted, years),
    costs: costsOf('funder'),
    adopterCosts: costsOf('adopters'),
    team: appraisal.input.platform.team ?? [],
  };
}

/** The share of the benefit that counts: all of it, or what releases cash; null where that is not stated. */
function findCounted({ input }: Appraisal, objective: Objective): ByRun<Decimal> | null {
  if (objective === 'npv') return forEachRun(() => new Decimal(1));
  return input.candidate.savings?.cashable?.value ?? null;
}

/**
 * What a start is worth in each plan year: every year's benefit less every cost, whoever pays it, discounted
 * from the plan's first year. What a later start replaces has grown since that year.
 */
function valueStarts(
  { flows, input, horizon }: Appraisal,
  counted: ByRun<Decimal>,
  years: number,
): ByRun<bigint>[] {
  const factors = findDiscountFactors(
    years + horizon,
    input.assumptions['discount-rates'].schedule,
  );
  const growth = input.candidate.savings?.growth?.value;
  const worthOf = (run: Run, start: number) => {
    const grown = (growth?.[run] ?? new Decimal(0)).plus(1).pow(start).times(counted[run]);
    return sum(
      flows[run].map((flow) => {
        const cost = sum(COSTS.map((each) => flow[each]));
        const factor = factors[start + flow.year] ?? new Decimal(Number.NaN);
        return flow.benefit.times(grown).minus(cost).times(factor);
      }),
    );
  };
  return Array.from({ length: years }, (_, start) =>
    forEachRun((run) => toPence(worthOf(run, start))),
  );
}
