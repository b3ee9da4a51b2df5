import type { Assumptions } from '../documents/assumptions.ts';
import type { Candidate } from '../documents/candidate.ts';
import type { Sheet } from '../documents/sheet.ts';
import { appraise } from './appraisal/appraise.ts';
import type { Costed, Entry, Judged } from './entry.ts';
import { isMust, judge } from './judging/judge.ts';
import { findKeySums } from './ranking/key-sums.ts';
import { type Estimate, estimate } from './savings/estimate.ts';
import { reconcilePosts } from './savings/posts.ts';
import { reconcileClaims } from './savings/reconcile.ts';

/** Judges and costs one candidate by itself. */
export type JudgeAndCost = (candidate: Candidate, sheet: Sheet, assumptions: Assumptions) => Entry;

/** Judges a candidate against a sheet and costs it with assumptions; the other candidates do not matter. */
export function judgeAndCost(candidate: Candidate, sheet: Sheet, assumptions: Assumptions): Entry {
  return {
    candidate,
    ...judgeCandidate(candidate, sheet),
    ...costCandidate(candidate, assumptions),
  };
}

/** Judges a candidate: the half of its entry that assumptions have no part in. */
export function judgeCandidate(candidate: Candidate, sheet: Sheet): Judged {
  const judgement = judge(sheet, candidate);
  const musts = judgement.criteria.filter(isMust);
  return {
    judgement,
    unmetMusts: musts.filter(({ meets }) => meets === 'N'),
    unknownMusts: musts.filter(({ meets }) => meets === '?'),
    unanswered: judgement.criteria
      .filter(({ isAnswered }) => !isAnswered)
      .map(({ criterion }) => criterion),
  };
}

/** Costs a candidate: the half of its entry that the sheet has no part in. */
export function costCandidate(candidate: Candidate, assumptions: Assumptions): Costed {
  const estimated = estimate(candidate.savings, assumptions);
  const appraisal = appraise(candidate, estimated, assumptions);
  return {
    estimate: estimated,
    claims: reconcileClaims(candidate, asFiled(candidate, estimated, assumptions), assumptions),
    appraisal,
    posts: reconcilePosts(candidate, estimated, assumptions),
    keySums: findKeySums(estimated, appraisal),
  };
}

/** The estimate in the prices of the file: what was published is set beside that. */
function asFiled(
  { savings }: Candidate,
  estimated: Estimate | null,
  assumptions: Assumptions,
): Estimate | null {
  if (assumptions.priceBase === undefined) return estimated;
  return estimate(savings, { ...assumptions, priceBase: undefined });
}
