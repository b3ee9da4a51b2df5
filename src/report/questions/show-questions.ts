import { findSettling } from '../../assess/judging/find-settling.ts';
import type { Outcome, Question } from '../../assess/unknowns/questions.ts';
import { showEstimate, showShare } from '../../documents/show-money.ts';
import { VERDICT_WORDS } from '../words/show-answers.ts';

/** What stands in the columns beside a candidate: whom to ask, and what hangs on the answer. */
export function showQuestion({ judged, ifYes, ifNo, likely, isStated }: Question): string[] {
  return [
    findSettling(judged),
    showOutcome(ifYes),
    showOutcome(ifNo),
    `${showShare(likely)}, ${isStated ? 'stated' : 'assumed'}`,
  ];
}

function showOutcome({ verdict, rankRange: [best, worst] }: Outcome): string {
  const range = best === worst ? `rank ${best}` : `rank ${best} to ${worst}`;
  return `${VERDICT_WORDS[verdict]}, ${range}`;
}

/** What an answer is worth, beside others that are worth something. */
export function showWorth({ worth, isWorthStated, isMoot }: Question): string {
  if (isMoot) return 'none: the candidate is ruled out';
  if (worth.isZero()) return 'none by itself';
  return isWorthStated ? `${showEstimate(worth)} a year` : 'not priced: chances were assumed';
}
