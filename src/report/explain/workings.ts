import { type Block, section } from '../blocks.ts';
import { listAppraisalWorkings } from './appraisal-working.ts';
import type { Explanation } from './explanation.ts';
import { toNote } from './notes.ts';
import { listWorkings, type Working } from './working.ts';

/** All working of a candidate's figures: the estimate's, then the appraisal's. */
export function workingSections(explanation: Explanation): readonly Block[] {
  const { estimate, candidate, appraisal } = explanation.entry;
  if (estimate === null || candidate.savings === undefined) return [];
  const { assumptions } = explanation.report.assessment;
  return [
    ...listWorkings(estimate, candidate.savings, assumptions),
    ...(appraisal === null ? [] : listAppraisalWorkings(appraisal)),
  ].flatMap((working) => workingSection(working, explanation));
}

function workingSection({ title, steps }: Working, explanation: Explanation): readonly Block[] {
  const rows = steps.map(({ label, figure, formula, origins }) => ({
    label,
    value: figure,
    how: formula,
    note: toNote(origins, explanation, formula),
  }));
  return section(title, [{ kind: 'rows', headings: ['', 'Figure', 'How'], rows }]);
}
