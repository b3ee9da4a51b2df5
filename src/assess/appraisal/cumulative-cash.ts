import { Decimal } from '../../documents/decimal.ts';
import { type ByRun, forEachRun } from '../../documents/parts/range.ts';
import type { Appraisal } from './appraise.ts';
import type { YearFlow } from './flows.ts';
import { releaseCash } from './results.ts';

/** What each run has come to by the end of each year, in pounds, undiscounted. */
export interface CumulativeCash {
  /** Whether only cash-releasing benefits are counted: all of them are where that share is not stated. */
  readonly isCash: boolean;
  /** The running total of benefits less costs, by year from 0. */
  readonly totals: ByRun<readonly Decimal[]>;
  /** The year from which the total stays at or above 0, as the results say; null if none. */
  readonly payback: ByRun<number | null>;
}

/** Adds the years of an appraisal up one by one: what its payback is read from. */
export function cumulateCash({ flows, results, input }: Appraisal): CumulativeCash {
  const cashable = input.candidate.savings?.cashable?.value;
  const isCash = cashable !== undefined;
  const count = (flow: YearFlow, share: Decimal | undefined) =>
    share === undefined ? flow : releaseCash(flow, share);
  return {
    isCash,
    totals: forEachRun((run) =>
      cumulate(flows[run].map((flow) => count(flow, cashable?.[run]).net)),
    ),
    payback: forEachRun((run) => (isCash ? results[run].cashPayback : results[run].payback)),
  };
}

function cumulate(amounts: readonly Decimal[]): Decimal[] {
  let total = new Decimal(0);
  return amounts.map((amount) => {
    total = total.plus(amount);
    return total;
  });
}
