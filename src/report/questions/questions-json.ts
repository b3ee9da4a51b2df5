import type { MarkingEffect } from '../../assess/unknowns/markings.ts';
import type { Nearness } from '../../assess/unknowns/nearness.ts';
import type { QuestionList } from '../../assess/unknowns/question-list.ts';
import type { Question } from '../../assess/unknowns/questions.ts';
import type { Harmless } from '../harmless/harmless.ts';
import { toOriginJson } from '../hit-list/hit-list-json.ts';
import { renderJson } from '../json.ts';
import type { Report } from '../report.ts';

/** Open questions as JSON, format 1, behind where they come from. */
export function renderQuestionsJson(
  { questions, top, mootLeftOut, nearness }: QuestionList,
  report: Pick<Report, 'assessment' | 'provenance'>,
): Harmless<'json'> {
  const value = {
    ...toOriginJson(report),
    list: top,
    mootLeftOut,
    candidates: nearness.map(toCandidate),
    questions: questions.map(toQuestion),
    markings: report.assessment.markings.flatMap(toMarking),
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
