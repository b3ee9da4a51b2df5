import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import type { Entry } from '../../assess/entry.ts';
import { forEachRun } from '../../documents/parts/range.ts';
import { tellFunder } from '../words/payers.ts';
import { nameRuns } from '../words/worth.ts';

/** Who pays for a candidate and for what, who runs it, and who gains besides. */
export function tellPayers({ candidate, appraisal }: Entry): string[] {
  const { sponsor, provider } = candidate.roles ?? {};
  const benefits = candidate['other-benefits'] ?? [];
  return [
    ...tellFunder({ candidate, appraisal }),
    ...(appraisal === null ? [] : tellShares(appraisal)),
    ...(sponsor === undefined ? [] : [`Sponsors: ${sponsor}.`]),
    ...(provider === undefined ? [] : [`Provides: ${provider}.`]),
    ...benefits.map(({ what, for: whom }) =>
      whom === undefined ? `Gains: ${what}.` : `Gains: ${whom} (${what}).`,
    ),
  ];
}

/** What falls on the funder, and what those who join gain: in cash first, since budgets are cash. */
function tellShares({ results }: Appraisal): string[] {
  const cost = nameRuns(forEachRun((run) => results[run].funderNetCost));
  const all = nameRuns(forEachRun((run) => results[run].adopterNetSaving));
  const { low, central, high } = forEachRun((run) => results[run].adopterCashSaving);
  const gain =
    low && central && high
      ? `in cash ${nameRuns({ low, central, high })}; every saving counted, ${all}`
      : `every saving counted, ${all}; how much of it is cash is not stated`;
  return [
    `In present values the funder pays ${cost}.`,
    `Those who join gain, less what they pay: ${gain}.`,
  ];
}
