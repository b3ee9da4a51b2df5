import type { Assessment } from '../../assess/assessment.ts';
import type { MarkingEffect } from '../../assess/unknowns/markings.ts';
import type { Nearness } from '../../assess/unknowns/nearness.ts';
import type { QuestionList } from '../../assess/unknowns/question-list.ts';
import type { Question } from '../../assess/unknowns/questions.ts';
import { REPORT_FORMAT } from '../../documents/report-format.ts';
import type { Harmless } from '../harmless/harmless.ts';
import { renderJson } from '../json.ts';

/** Open questions as JSON, format 1. */
export function renderQuestionsJson(
  { questions, top, mootLeftOut, nearness }: QuestionList,
  { markings }: Assessment,
): Harmless<'json'> {
  const value = {
    format: REPORT_FORMAT,
    list: top,
    mootLeftOut,
    candidates: nearness.map(toCandidate),
    questions: questions.map(toQuestion),
    markings: markings.flatMap(toMarking),
  };
  return renderJson(value);
}

function toCandidate({ entry, needed, unmet }: Nearness) {
  return {
    id: entry.candidate.candidate,
    verdict: entry.judgement.verdict,
    needed,
    unmet: unmet.map(({ criterion }) => criterion.id),
  };
}

function toQuestion(question: Question) {
  const { entry, judged, likely, isStated, isDecisive, isMoot, ifYes, ifNo, worth } = question;
  return {
    candidate: entry.candidate.candidate,
    criterion: judged.criterion.id,
    marking: judged.criterion.marking,
    likely: likely.toFixed(),
    stated: isStated,
    unanswered: !judged.isAnswered,
    decisive: isDecisive,
    moot: isMoot,
    ifYes,
    ifNo,
    worth: worth.toFixed(),
  };
}

/** A flip that was tried; the one that would leave no Must is left out. */
function toMarking({ criterion, to, change }: MarkingEffect) {
  if (change === null) return [];
  const { verdicts, moved } = change;
  return [{ criterion: criterion.id, from: criterion.marking, to, verdicts, moved }];
}
