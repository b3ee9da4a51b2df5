import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import type { Worth } from '../../assess/appraisal/worth.ts';
import { type ByRun, forEachRun } from '../../documents/parts/range.ts';
import { showEstimate, showEstimateRuns } from '../../documents/show-money.ts';

const WORTH_WORDS: { readonly [W in Worth]: string } = {
  gains: 'gains',
  loses: 'loses',
  depends: 'depends on its inputs',
};

/** Worth in a word or two, with what has to be said beside it. */
export function showWorth({ worth, isRanged, method }: Appraisal): string {
  const beside = [
    ...(isRanged ? [] : ['no range given']),
    ...(method === 'top-down' ? ['by the paper’s ratio'] : []),
  ];
  return beside.length === 0 ? WORTH_WORDS[worth] : `${WORTH_WORDS[worth]} (${beside.join(', ')})`;
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

/** What an amount comes to in each run, with the runs named. */
export function nameRuns(amount: ByRun<Parameters<typeof showEstimate>[0]>): string {
  const [low, central, high] = [amount.low, amount.central, amount.high].map(showEstimate);
  return low === high
    ? `${central}`
    : `${central} (${low} with everything adverse, ${high} with everything favourable)`;
}

/** A payback by run: the central year, with the others where they differ. */
export function showPaybackRuns(years: ByRun<number | null>): string {
  const { low, central, high } = forEachRun((run) => showPayback(years[run]));
  return low === high ? central : `${central} (${low} to ${high})`;
}

function showPayback(year: number | null): string {
  return year === null ? 'never' : `year ${year}`;
}

/** Which prices an appraisal is in. */
export function showPrices({ priceBase }: Pick<Appraisal, 'priceBase'>): string {
  return priceBase === null ? 'price year not stated' : `${priceBase} prices`;
}
