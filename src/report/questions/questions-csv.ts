import { findSettling } from '../../assess/judging/find-settling.ts';
import type { Question } from '../../assess/unknowns/questions.ts';
import { type Cell, type Column, money, renderColumns } from '../csv.ts';
import type { Harmless } from '../harmless/harmless.ts';

/** The columns of open questions, each with the name of the same thing in their JSON. */
export const QUESTION_COLUMNS: readonly Column<Question>[] = [
  column('candidate', 'candidate', ({ entry }) => entry.candidate.candidate),
  column('criterion', 'criterion', ({ judged }) => judged.criterion.id),
  column('marking', 'marking', ({ judged }) => judged.criterion.marking),
  column('question', null, ({ judged }) => judged.criterion.question.trim()),
  column('what settles it', null, ({ judged }) => findSettling(judged).trim()),
  column('chance of yes', 'likely', ({ likely }) => likely),
  column('chance is stated', 'stated', ({ isStated }) => String(isStated)),
  column('decisive', 'decisive', ({ isDecisive }) => String(isDecisive)),
  column('moot', 'moot', ({ isMoot }) => String(isMoot)),
  column('verdict if yes', 'ifYes.verdict', ({ ifYes }) => ifYes.verdict),
  column('best rank if yes', 'ifYes.rankRange.0', ({ ifYes }) => ifYes.rankRange[0]),
  column('worst rank if yes', 'ifYes.rankRange.1', ({ ifYes }) => ifYes.rankRange[1]),
  column('verdict if no', 'ifNo.verdict', ({ ifNo }) => ifNo.verdict),
  column('best rank if no', 'ifNo.rankRange.0', ({ ifNo }) => ifNo.rankRange[0]),
  column('worst rank if no', 'ifNo.rankRange.1', ({ ifNo }) => ifNo.rankRange[1]),
  column('worth (pounds a year)', 'worth', ({ worth }) => money(worth)),
];

/** Open questions as CSV: one row a question; worth in pounds a year, to the penny. */
export function renderQuestionsCsv(questions: readonly Question[]): Harmless<'csv'> {
  return renderColumns(QUESTION_COLUMNS, questions);
}

function column(
  heading: string,
  name: string | null,
  cell: (question: Question) => Cell,
): Column<Question> {
  return { heading, name, cell };
}
