import { findSettling } from '../../assess/judging/find-settling.ts';
import type { Question } from '../../assess/unknowns/questions.ts';
import { renderCsv } from '../csv.ts';
import type { Harmless } from '../harmless/harmless.ts';

const HEADINGS = [
  'candidate',
  'criterion',
  'marking',
  'question',
  'settle',
  'likely',
  'stated',
  'decisive',
  'moot',
  'verdict_if_yes',
  'best_rank_if_yes',
  'worst_rank_if_yes',
  'verdict_if_no',
  'best_rank_if_no',
  'worst_rank_if_no',
  'worth',
] as const;

/** Open questions as CSV: one row a question; worth in exact pounds a year. */
export function renderQuestionsCsv(questions: readonly Question[]): Harmless<'csv'> {
  const rows = questions.map(({ entry, judged, ifYes, ifNo, ...question }) => [
    entry.candidate.candidate,
    judged.criterion.id,
    judged.criterion.marking,
    judged.criterion.question.trim(),
    findSettling(judged).trim(),
    question.likely,
    String(question.isStated),
    String(question.isDecisive),
    String(question.isMoot),
    ifYes.verdict,
    ...ifYes.rankRange,
    ifNo.verdict,
    ...ifNo.rankRange,
    question.worth,
  ]);
  return renderCsv([HEADINGS, ...rows]);
}
