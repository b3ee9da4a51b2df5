import type { Entry } from '../../assess/entry.ts';
import { type Block, bullets, paragraph, section } from '../../report/blocks.ts';
import { decisionBlocks } from '../../report/brief/decision-blocks.ts';
import { assumptionsSection } from '../../report/explain/assumptions-section.ts';
import { chancesSection } from '../../report/explain/chances-section.ts';
import { claimsSection } from '../../report/explain/claims-section.ts';
import { cumulativeSection } from '../../report/explain/cumulative-section.ts';
import { driversSection } from '../../report/explain/drivers-section.ts';
import type { Explanation } from '../../report/explain/explanation.ts';
import { flowsSections } from '../../report/explain/flows-sections.ts';
import { lowerRatesSection } from '../../report/explain/lower-rates-section.ts';
import { payersSection } from '../../report/explain/payers-section.ts';
import { postsSection } from '../../report/explain/posts-section.ts';
import { reasonedAnswersSection } from '../../report/explain/reasoned-answers-section.ts';
import { benefitsSection, rolesSection } from '../../report/explain/role-sections.ts';
import { sourcesSection } from '../../report/explain/sources-section.ts';
import { switchingSection } from '../../report/explain/switching-section.ts';
import { verdictSection } from '../../report/explain/verdict-section.ts';
import { workedAppraisalSections } from '../../report/explain/worked-appraisal-sections.ts';
import { workedSavingsSections } from '../../report/explain/worked-savings-sections.ts';
import { worthSection } from '../../report/explain/worth-section.ts';
import { subjectBlocks } from '../../report/words/purpose.ts';
import { listSignals } from '../../report/words/signals.ts';

/** What a candidate's section is made of, in the order of reading; charts stand among them. */
export interface CandidateBlocks {
  readonly subject: readonly Block[];
  readonly grounds: readonly Block[];
  readonly answers: readonly Block[];
  readonly money: readonly Block[];
  readonly chances: readonly Block[];
  readonly cumulative: readonly Block[];
  readonly drivers: readonly Block[];
  readonly payers: readonly Block[];
  readonly working: readonly Block[];
  readonly rest: readonly Block[];
}

/** The blocks of a candidate's section. What there is nothing of is empty. */
export function listCandidateBlocks(explanation: Explanation): CandidateBlocks {
  const { entry } = explanation;
  const { candidate } = entry;
  const isBare = isOnlySpotted(entry);
  return {
    subject: [
      ...subjectBlocks(candidate),
      ...section('On the radar', bullets(listSignals(candidate))),
      ...rolesSection(candidate),
      ...decisionBlocks(candidate),
    ],
    grounds: isBare
      ? [paragraph(tellUnanswered(entry))]
      : [...verdictSection(explanation), ...worthSection(explanation)],
    answers: reasonedAnswersSection(explanation),
    money: [...workedSavingsSections(explanation), ...postsSection(explanation)],
    chances: chancesSection(explanation),
    cumulative: cumulativeSection(explanation),
    drivers: driversSection(explanation),
    payers: payersSection(explanation),
    working: [
      ...workedAppraisalSections(explanation),
      ...lowerRatesSection(explanation),
      ...switchingSection(explanation),
      ...flowsSections(explanation),
    ],
    rest: [
      ...claimsSection(explanation),
      ...assumptionsSection(explanation),
      ...benefitsSection(candidate),
      ...sourcesSection(candidate),
    ],
  };
}

/** Whether nothing of a candidate was answered or costed yet. */
export function isOnlySpotted({ candidate, judgement, estimate }: Entry): boolean {
  const isAnswered = judgement.criteria.some((judged) => judged.isAnswered);
  return candidate.status === 'radar' && !isAnswered && estimate === null;
}

function tellUnanswered({ unanswered, judgement }: Entry): string {
  return `${unanswered.length} of ${judgement.criteria.length} questions unanswered.`;
}
