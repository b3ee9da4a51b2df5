import type { Assessment } from '../../assess/assessment.ts';
import { type Block, type Column, numberColumns, section, table, textColumns } from '../blocks.ts';
import { MARKING_WORDS } from '../words/show-answers.ts';

/** Every criterion against every ranked candidate. */
export function answersSection({ sheet, ranked }: Assessment): readonly Block[] {
  if (ranked.length === 0) return [];
  const columns: Column[] = [
    ...numberColumns('#'),
    ...textColumns('Criterion', 'Marking'),
    ...ranked.flatMap(({ candidate }) => textColumns(candidate.name)),
  ];
  const rows = sheet.criteria.map((criterion, index) => [
    String(criterion.number),
    criterion.name,
    MARKING_WORDS[criterion.marking],
    ...ranked.map(({ judgement }) => judgement.criteria[index]?.meets ?? '?'),
  ]);
  return section('Answers', table(columns, rows), 'supplementary');
}
