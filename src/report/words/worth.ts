import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import type { Decimal } from '../../documents/decimal.ts';
import { type ByRun, forEachRun } from '../../documents/parts/range.ts';
import { showEstimate, showEstimateRuns } from '../../documents/show-money.ts';
import { joinNames } from './show-answers.ts';

/** Worth in a word or two, with what has to be said beside it. */
export function showWorth({ worth, isRanged, method }: Appraisal): string {
  const beside = [
    ...(isRanged ? [] : ['no range given']),
    ...(method === 'top-down' ? ['by the paper’s ratio'] : []),
  ];
  return beside.length === 0 ? worth : `${worth} (${beside.join(', ')})`;
}

/** The net present value of the three runs, to two figures. */
export function showNetPresentValue({ results }: Appraisal): string {
  return showEstimateRuns(forEachRun((run) => results[run].netPresentValue));
}

/** The cash-releasing net present value of the three runs, to two figures. */
export function showCashNetPresentValue({ results }: Appraisal): string {
  const { low, central, high } = forEachRun((run) => results[run].cashNetPresentValue);
  return low && central && high ? showEstimateRuns({ low, central, high }) : 'not stated';
}

/** The net present value of the three runs, with the runs named. */
export function nameNetPresentValue({ results }: Appraisal): string {
  return nameRuns(forEachRun((run) => results[run].netPresentValue));
}

/** What an amount comes to in each run, with the runs named where they differ. */
export function nameRuns(amount: ByRun<Decimal>): string {
  return nameEach(forEachRun((run) => showEstimate(amount[run])));
}

function nameEach({ low, central, high }: ByRun<string>): string {
  return low === central && central === high
    ? central
    : `${central} (${low} with everything adverse, ${high} with everything favourable)`;
}

/** When every saving has paid back, by run: the central year, with the others named where they differ. */
export function showFullPayback({ results }: Appraisal): string {
  return namePaybacks(forEachRun((run) => results[run].payback));
}

/** When the cash-releasing savings alone have paid back, by run. */
export function showCashPayback({ results }: Appraisal): string {
  return results.central.cashNetPresentValue === null
    ? 'not stated'
    : namePaybacks(forEachRun((run) => results[run].cashPayback));
}

function namePaybacks(years: ByRun<number | null>): string {
  const { low, central, high } = forEachRun((run) => showPayback(years[run]));
  return low === central && central === high
    ? central
    : `${central} (adverse ${low}, favourable ${high})`;
}

function showPayback(year: number | null): string {
  return year === null ? 'never' : `year ${year}`;
}

/** That spend avoided once is left out of a net present value; nothing where there is none. */
export function tellOneOffLeftOut({ input }: Pick<Appraisal, 'input'>): string[] {
  const names = input.estimate.lines
    .filter(({ line }) => line.kind === 'one-off')
    .map(({ line }) => line.name);
  return names.length === 0
    ? []
    : [`One-off spend has no part in the net present value: ${joinNames(names)}.`];
}

/** Which prices an appraisal is in. */
export function showPrices({ priceBase }: Pick<Appraisal, 'priceBase'>): string {
  return priceBase === null ? 'price year not stated' : `${priceBase} prices`;
}
