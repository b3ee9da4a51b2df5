import { costCandidate, type JudgeAndCost, judgeCandidate } from '../assess/judge-and-cost.ts';
import type { Candidate } from '../documents/candidate.ts';

/**
 * Judges and costs like `judgeAndCost`, and remembers: a candidate is judged anew only for another
 * sheet, and costed anew only for other assumptions. What two entries share is then one object.
 */
export function rememberEntries(): JudgeAndCost {
  const judgeAnew = rememberLast(judgeCandidate);
  const costAnew = rememberLast(costCandidate);
  return (candidate, sheet, assumptions) => ({
    candidate,
    ...judgeAnew(candidate, sheet),
    ...costAnew(candidate, assumptions),
  });
}

/** Keeps the last result for each candidate, for as long as what it is held against stays the same. */
function rememberLast<Against, Result>(
  work: (candidate: Candidate, against: Against) => Result,
): (candidate: Candidate, against: Against) => Result {
  const known = new WeakMap<Candidate, { against: Against; result: Result }>();
  return (candidate, against) => {
    const last = known.get(candidate);
    if (last?.against === against) return last.result;
    const result = work(candidate, against);
    known.set(candidate, { against, result });
    return result;
  };
}
