import type { QuestionList, RadarQuestions } from '../../assess/unknowns/question-list.ts';
import type { ReadIn } from '../words/read-in.ts';
import { count } from '../words/show-answers.ts';

/** What the list is about, and what is not in it, in sentences. */
export function tellLead(list: QuestionList, readIn: ReadIn = 'report'): string[] {
  return [
    ...(list.questions.length === 0 ? tellNone(list, readIn) : tellSome(list, readIn)),
    ...tellUnranked(list),
  ];
}

const OTHER_SIZE: { readonly [R in ReadIn]: string } = { report: '--top', page: 'another size' };
const SMALLER: { readonly [R in ReadIn]: string } = {
  report: '--top with a smaller number',
  page: 'a smaller size',
};
const MORE: { readonly [R in ReadIn]: string } = { report: ' (--all adds them)', page: '' };

function tellSome(list: QuestionList, readIn: ReadIn): string[] {
  const { questions, shown, mootLeftOut, top, isTopChosen, about } = list;
  const of = about === null ? '' : ` about ${about.candidate.name}`;
  const isRuledOut = about?.judgement.verdict === 'ruled-out';
  const size = isTopChosen
    ? `${top} (half of those ranked, from 1 to 5; ${OTHER_SIZE[readIn]} says otherwise)`
    : `${top}`;
  return [
    `${shown.length} of ${count(questions.length, 'open question')}${of}${hasWorth(list) ? ', the one most worth an answer first' : ''}, for a list of ${size}.${mootLeftOut === 0 ? '' : ` ${tellMoot(mootLeftOut, 'more', readIn)}`}`,
    ...(isRuledOut ? ['The candidate is ruled out, so no answer changes its verdict.'] : []),
    tellWorth(list, readIn),
  ];
}

/** Whether any answer is worth something by itself. */
function hasWorth({ questions }: QuestionList): boolean {
  return questions.some(({ worth }) => !worth.isZero());
}

/** What worth is, or why no answer has any. */
function tellWorth(list: QuestionList, readIn: ReadIn): string {
  const { shown, top, ranked } = list;
  if (ranked === 1) return 'Only one candidate is ranked, so no answer changes who is on the list.';
  if (top >= ranked) {
    return `A list of ${top} has room for all ${ranked} candidates, so no answer changes who is on it; ${SMALLER[readIn]} weighs the answers against each other.`;
  }
  if (!hasWorth(list)) {
    return `No answer, alone, changes which ${top === 1 ? 'candidate belongs' : `${top} candidates belong`} on the list: those that decide most about ranks stand first.`;
  }
  const worth =
    'Worth is the expected gain from knowing before choosing. It is given in pounds only where every chance that it rests on was stated; elsewhere each unknown is taken as even, and only the order counts.';
  const isGap = shown.some((each) => each.worth.isZero());
  return isGap
    ? `${worth} Where none is given, the answer alone changes nothing about who is on the list.`
    : worth;
}

function tellNone({ mootLeftOut, ranked, about }: QuestionList, readIn: ReadIn): string[] {
  if (ranked === 0) return ['No candidate is ranked, so no question is weighed here.'];
  if (about?.kind === 'unranked') return [];
  if (about !== null) return [`Every question about ${about.candidate.name} has a Y or an N.`];
  const rest = mootLeftOut === 0 ? '' : ` ${tellMoot(mootLeftOut, 'open', readIn)}`;
  return [
    `Nothing is open: every question of a ranked candidate that still matters has an answer.${rest}`,
  ];
}

function tellMoot(many: number, which: 'more' | 'open', readIn: ReadIn): string {
  const subject = many === 1 ? `1 ${which} question is` : `${many} ${which} questions are`;
  return `${subject} moot, since their candidates are ruled out${MORE[readIn]}.`;
}

/** Candidates of which nothing is asked: those on the radar, and the others only where nothing else is asked for. */
function tellUnranked({ radar, others, ranked, about }: QuestionList): string[] {
  const isAllThereIs = ranked === 0 || about !== null;
  return [
    ...(radar.names.length === 0 ? [] : [tellRadar(radar)]),
    ...(isAllThereIs
      ? others.map(({ name, status }) => `${name} is not ranked, since its status is "${status}".`)
      : []),
  ];
}

function tellRadar({ names, unanswered }: RadarQuestions): string {
  const [first = '', ...others] = names;
  const questions = `${unanswered} ${unanswered === 1 ? 'question' : 'questions'} unanswered`;
  return others.length === 0
    ? `${first} is on the radar, so it is not ranked: ${questions}. Change "status: radar" to "status: assessed" in its file to rank it and weigh its questions.`
    : `${names.length} candidates are on the radar, so they are not ranked: ${questions}. Change "status: radar" to "status: assessed" in the file of one to rank it and weigh its questions.`;
}
