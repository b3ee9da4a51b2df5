import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import { isLosing } from '../../assess/appraisal/worth.ts';
import type { ListedEntry } from '../../assess/entry.ts';
import type { Comparison } from '../../compare/compare.ts';
import { count } from '../words/show-answers.ts';
import { nameNetPresentValue, showCashPayback, showPrices } from '../words/worth.ts';

/** So many worths are told in the headline; the others are counted. */
const MAX_WORTHS = 3;

/**
 * What those are worth that stand first or whose appraisal moved, first-placed ones first: net present
 * value of the three runs and payback on cash.
 */
export function tellWorthMoves({ lead, whole, before, after }: Comparison): string[] {
  const moved = whole.savings.flatMap(({ candidate, period }) =>
    period === 'appraisal' ? [candidate] : [],
  );
  const told = [...new Set([...lead.to, ...moved])].flatMap((id) => {
    const now = after.byId.get(id);
    const was = before.byId.get(id)?.appraisal ?? null;
    return now?.appraisal ? [tellWorth(now, now.appraisal, was)] : [];
  });
  const left = told.length - MAX_WORTHS;
  return left > 0
    ? [...told.slice(0, MAX_WORTHS), `${count(left, 'more appraisal')} moved or stand first.`]
    : told;
}

function tellWorth(
  { candidate, judgement }: ListedEntry,
  now: Appraisal,
  was: Appraisal | null,
): string {
  const basis = now.method === 'top-down' ? ', by the paper’s ratio,' : '';
  const value = tellMove(was && nameNetPresentValue(was), nameNetPresentValue(now));
  const payback = tellMove(was && showCashPayback(was), showCashPayback(now));
  const loss = isLosing(now.results)
    ? judgement.verdict === 'qualifies'
      ? ' It qualifies and would lose money.'
      : ' It would lose money.'
    : '';
  return `${candidate.name}, ${showPrices(now)}: net present value${basis} ${value}; payback on cash ${payback}.${loss}`;
}

function tellMove(was: string | null, is: string): string {
  return was === null || was === is ? is : `${is}, before ${was}`;
}
