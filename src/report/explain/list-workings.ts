import { writeAppraisalWorking } from './appraisal-working.ts';
import type { Explanation } from './explanation.ts';
import { type Working, writeWorking } from './working.ts';

/** All working of a candidate's figures: the estimate's, then the appraisal's. */
export function listWorkings({ entry, report }: Explanation): Working[] {
  const { estimate, candidate, appraisal } = entry;
  if (estimate === null || candidate.savings === undefined) return [];
  return [
    ...writeWorking(estimate, candidate.savings, report.assessment.assumptions),
    ...(appraisal === null ? [] : writeAppraisalWorking(appraisal)),
  ];
}
