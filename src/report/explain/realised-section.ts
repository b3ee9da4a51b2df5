import { type Block, paragraph, section, table, textColumns } from '../blocks.ts';
import { citeSource } from '../words/sources.ts';
import type { Explanation } from './explanation.ts';
import { noting } from './noted.ts';
import { inAssumptions } from './origin.ts';

const COLUMNS = textColumns('Programme', 'Planned', 'Came to', 'Source', 'How it was read');

/** What earlier programmes planned and came to, beside the saving that programmes aim at; none without an estimate. */
export function realisedSection(explanation: Explanation): readonly Block[] {
  const { realised = [] } = explanation.report.assessment.assumptions['reference-saving'];
  if (explanation.entry.estimate === null || realised.length === 0) return [];
  const { sources } = explanation.report.assessment.assumptions;
  const note = noting(explanation);
  const rows = realised.map(({ name, plan, outcome, source, read }, index) => {
    const grounds = {
      origins: [inAssumptions(['reference-saving', 'realised', index], source)],
      how: 'as the source reports it',
    };
    return [
      name,
      note(plan, grounds),
      note(outcome, grounds),
      citeSource(source, sources).name,
      read,
    ];
  });
  return section('What earlier programmes came to', [
    paragraph(
      'The reference saving is what programmes aim at. These are the outcomes known of them.',
    ),
    ...table(COLUMNS, rows),
  ]);
}
