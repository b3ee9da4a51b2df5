import type { Outcome, Question } from '../../assess/unknowns/questions.ts';
import { showEstimate, showShare } from '../../documents/show-money.ts';
import { VERDICT_WORDS } from '../words/show-answers.ts';

/** A list of open questions, ready to be printed. */
export interface QuestionList {
  /** Those to print, in order. */
  readonly shown: readonly Question[];
  /** How many there are in all, moot ones apart. */
  readonly total: number;
  /** How many moot ones were left out. */
  readonly mootLeftOut: number;
  /** How many candidates the list is meant to hold. */
  readonly top: number;
  /** How many candidates are ranked. */
  readonly ranked: number;
}

/** A question as text. */
export interface QuestionText {
  readonly candidate: string;
  readonly criterion: string;
  readonly question: string;
  readonly settle: string;
  readonly ifYes: string;
  readonly ifNo: string;
  readonly chance: string;
  readonly worth: string;
}

/** Writes a question out. */
export function writeQuestion(question: Question): QuestionText {
  const { entry, judged, ifYes, ifNo, isDecisive, isMoot } = question;
  const { criterion, answer } = judged;
  const weight = isMoot ? 'moot' : isDecisive ? 'decisive' : 'not decisive';
  const marking = criterion.marking === 'must' ? 'Must' : 'Could';
  return {
    candidate: entry.candidate.name,
    criterion: `${criterion.name} (${criterion.number}, ${marking}, ${weight})`,
    question: criterion.question,
    settle: answer?.settle ?? criterion.settle,
    ifYes: writeOutcome(ifYes),
    ifNo: writeOutcome(ifNo),
    chance: `${showShare(question.likely)}, ${question.isStated ? 'stated' : 'assumed'}`,
    worth: writeWorth(question),
  };
}

/** What the list is about, and what was left out, in sentences. */
export function writeLead({ shown, total, mootLeftOut, top, ranked }: QuestionList): string[] {
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

function writeOutcome({ verdict, rankRange: [best, worst] }: Outcome): string {
  const range = best === worst ? `rank ${best}` : `rank ${best} to ${worst}`;
  return `${VERDICT_WORDS[verdict]}, ${range}`;
}

function writeWorth({ worth, isWorthStated, isMoot }: Question): string {
  if (isMoot) return 'none: the candidate is ruled out';
  if (worth.isZero()) return 'none by itself';
  return isWorthStated ? `${showEstimate(worth)} a year` : 'not priced: chances were assumed';
}
