import { Decimal } from '../../documents/decimal.ts';
import { type ByRun, forEachRun } from '../../documents/parts/range.ts';
import { PAYERS, type Payer, type Platform } from '../../documents/platform.ts';
import { sum } from '../sum.ts';
import { COSTS, type Cost } from './costs.ts';
import type { YearFlow } from './flows.ts';

/** Who bears each part of the cost. */
export type PaidBy = { readonly [C in Cost]: Payer };

/** Who bears what where a file does not say. */
const DEFAULT_PAYERS: PaidBy = {
  build: 'funder',
  transition: 'funder',
  run: 'funder',
  onboarding: 'adopters',
};

/** Who bears each part of a platform's cost. */
export function findPaidBy({ 'paid-by': stated = {} }: Pick<Platform, 'paid-by'>): PaidBy {
  const payerOf = (cost: Cost) => stated[cost] ?? DEFAULT_PAYERS[cost];
  return {
    build: payerOf('build'),
    transition: payerOf('transition'),
    run: payerOf('run'),
    onboarding: payerOf('onboarding'),
  };
}

/** What one payer bears of a year's costs, in pounds, undiscounted. */
export function sumPaid(flow: YearFlow, paidBy: PaidBy, payer: Payer): Decimal {
  return sum(COSTS.filter((cost) => paidBy[cost] === payer).map((cost) => flow[cost]));
}

/** What each payer bears in a year, run by run, in pounds, with bias and undiscounted. */
export type YearPaid = { readonly [P in Payer]: ByRun<Decimal> };

/** What each payer bears, year by year from 0. */
export function listPayers(flows: ByRun<readonly YearFlow[]>, paidBy: PaidBy): readonly YearPaid[] {
  const paidAt = (year: number, payer: Payer) =>
    forEachRun((run) => {
      const flow = flows[run][year];
      return flow === undefined ? new Decimal(0) : sumPaid(flow, paidBy, payer);
    });
  const [funder, adopters] = PAYERS;
  return flows.central.map(({ year }) => ({
    funder: paidAt(year, funder),
    adopters: paidAt(year, adopters),
  }));
}
