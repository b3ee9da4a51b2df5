import type { ListedEntry } from '../../assess/entry.ts';
import { type Cell, renderCsv } from '../csv.ts';
import type { Harmless } from '../harmless/harmless.ts';
import type { Report } from '../report.ts';

/**
 * Every answer as CSV: one row a candidate in the order of the list, one column a criterion in that of
 * the sheet. A cell is Y, N or ?, and empty where the question is not answered.
 */
export function renderAnswersCsv({ assessment }: Report): Harmless<'csv'> {
  const { sheet, ranked, unranked } = assessment;
  const headings = ['id', 'name', 'verdict', ...sheet.criteria.map(({ name }) => name)];
  return renderCsv([headings, ...[...ranked, ...unranked].map(toRow)]);
}

function toRow({ candidate, judgement }: ListedEntry): Cell[] {
  const answers = judgement.criteria.map(({ meets, isAnswered }) => (isAnswered ? meets : null));
  return [candidate.candidate, candidate.name, judgement.verdict, ...answers];
}
