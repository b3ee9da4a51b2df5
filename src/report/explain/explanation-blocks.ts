import { type Block, paragraph } from '../blocks.ts';
import { caveatBlocks } from '../words/caveats.ts';
import { methodSection, tellOrigin } from '../words/method.ts';
import { subjectBlocks } from '../words/purpose.ts';
import { assumptionsSection } from './assumptions-section.ts';
import { chancesSection } from './chances-section.ts';
import { claimsSection } from './claims-section.ts';
import { driversSection } from './drivers-section.ts';
import type { Explanation } from './explanation.ts';
import { flowsSections } from './flows-sections.ts';
import { lowerRatesSection } from './lower-rates-section.ts';
import type { Part } from './part.ts';
import { payersSection } from './payers-section.ts';
import { postsSection } from './posts-section.ts';
import { reasonedAnswersSection } from './reasoned-answers-section.ts';
import { benefitsSection, rolesSection } from './role-sections.ts';
import { sourcesSection } from './sources-section.ts';
import { switchingSection } from './switching-section.ts';
import { verdictSection } from './verdict-section.ts';
import { workedAppraisalSections } from './worked-appraisal-sections.ts';
import { workedSavingsSections } from './worked-savings-sections.ts';
import { worthSection } from './worth-section.ts';

/** One candidate in full: verdict, worth and savings first, then the answers and each figure with its working and its place. */
export function explanationBlocks(explanation: Explanation): readonly Block[] {
  const { entry, report } = explanation;
  const { candidate } = entry;
  return [
    ...opening(explanation),
    ...subjectBlocks(candidate),
    ...verdictSection(explanation),
    ...worthSection(explanation),
    ...SECTIONS.savings(explanation),
    ...rolesSection(candidate),
    ...SECTIONS.answers(explanation),
    ...SECTIONS.appraisal(explanation),
    ...assumptionsSection(explanation),
    ...SECTIONS.claims(explanation),
    ...benefitsSection(candidate),
    ...sourcesSection(candidate),
    ...methodSection(report),
  ];
}

/** One part of it alone, with the sources of the file and what it was made from; or that there is no such part. */
export function partBlocks(part: Part, explanation: Explanation): readonly Block[] {
  const { entry, report } = explanation;
  const sections = SECTIONS[part](explanation);
  return [
    ...opening(explanation),
    ...(sections.length === 0
      ? [paragraph(ABSENT[part])]
      : [...sections, ...sourcesSection(entry.candidate)]),
    paragraph(tellOrigin(report)),
  ];
}

const SECTIONS: { readonly [P in Part]: (explanation: Explanation) => readonly Block[] } = {
  answers: reasonedAnswersSection,
  savings: (explanation) => [
    ...workedSavingsSections(explanation),
    ...driversOf('saving', explanation),
    ...postsSection(explanation),
  ],
  appraisal: (explanation) => [
    ...workedAppraisalSections(explanation),
    ...lowerRatesSection(explanation),
    ...payersSection(explanation),
    ...flowsSections(explanation),
    ...chancesSection(explanation),
    ...driversOf('appraisal', explanation),
    ...switchingSection(explanation),
  ],
  claims: claimsSection,
};

/** What is printed where a candidate has nothing of a part. */
const ABSENT: { readonly [P in Part]: string } = {
  answers: 'The sheet asks nothing.',
  savings: 'No spend is stated, so no saving is estimated.',
  appraisal: 'No platform’s cost is stated, so nothing is appraised.',
  claims: 'The file lists no published figure.',
};

/** What moves the figure that matters: it belongs to the appraisal where there is one. */
function driversOf(figure: 'saving' | 'appraisal', explanation: Explanation): readonly Block[] {
  const isAppraised = explanation.entry.appraisal !== null;
  return isAppraised === (figure === 'appraisal') ? driversSection(explanation) : [];
}

function opening({ entry, report }: Explanation): readonly Block[] {
  return [{ kind: 'title', text: entry.candidate.name }, ...caveatBlocks(report)];
}
