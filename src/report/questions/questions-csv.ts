import type { Question } from '../../assess/unknowns/questions.ts';
import { escapeCsv } from '../hit-list/hit-list-csv.ts';

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

/** Writes open questions as CSV: one row a question; worth in exact pounds a year. */
export function writeQuestionsCsv(questions: readonly Question[]): string {
  const rows = questions.map(({ entry, judged, ifYes, ifNo, ...question }) => [
    entry.candidate.candidate,
    judged.criterion.id,
    judged.criterion.marking,
    escapeCsv(judged.criterion.question.trim()),
    escapeCsv((judged.answer?.settle ?? judged.criterion.settle).trim()),
    question.likely.toFixed(),
    String(question.isStated),
    String(question.isDecisive),
    String(question.isMoot),
    ifYes.verdict,
    ...ifYes.rankRange.map(String),
    ifNo.verdict,
    ...ifNo.rankRange.map(String),
    question.worth.toFixed(),
  ]);
  return [HEADINGS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}
