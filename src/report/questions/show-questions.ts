import { findSettling } from '../../assess/judging/find-settling.ts';
import type { Outcome, Question } from '../../assess/unknowns/questions.ts';
import { showEstimate, showShare } from '../../documents/show-money.ts';
import { VERDICT_WORDS } from '../words/show-answers.ts';
import type { QuestionList } from './question-list.ts';

/** What the list is about, and what was left out, in sentences. */
export function tellLead({ shown, total, mootLeftOut, top, ranked }: QuestionList): string[] {
  if (total === 0) return ['Nothing is open: every question that still matters has an answer.'];
  const moot =
    mootLeftOut === 0
      ? ''
      : ` ${mootLeftOut} more are moot, since their candidates are ruled out (--all adds them).`;
  return [
    `${shown.length} of ${total} open questions, the one most worth an answer first, for a list of ${top}.${moot}`,
    ...(top >= ranked
      ? [
          `A list of ${top} has room for all ${ranked} candidates, so no answer changes who is on it; --top with a smaller number weighs the answers against each other.`,
        ]
      : []),
    'Worth is the expected gain from knowing before choosing. It is given in pounds only where every chance that it rests on was stated; elsewhere each unknown is taken as even, and only the order counts.',
  ];
}

/** What stands in the columns beside a candidate: whom to ask, and what hangs on the answer. */
export function showQuestion(question: Question): string[] {
  const { judged, ifYes, ifNo, likely, isStated } = question;
  return [
    findSettling(judged),
    showOutcome(ifYes),
    showOutcome(ifNo),
    `${showShare(likely)}, ${isStated ? 'stated' : 'assumed'}`,
    showWorth(question),
  ];
}

function showOutcome({ verdict, rankRange: [best, worst] }: Outcome): string {
  const range = best === worst ? `rank ${best}` : `rank ${best} to ${worst}`;
  return `${VERDICT_WORDS[verdict]}, ${range}`;
}

function showWorth({ worth, isWorthStated, isMoot }: Question): string {
  if (isMoot) return 'none: the candidate is ruled out';
  if (worth.isZero()) return 'none by itself';
  return isWorthStated ? `${showEstimate(worth)} a year` : 'not priced: chances were assumed';
}
