import type { Candidate } from '../../documents/candidate.ts';
import { type Block, bullets, paragraph, piecesOf, section } from '../blocks.ts';
import { caveatBlocks } from '../words/caveats.ts';
import { methodSection } from '../words/method.ts';
import { nameSource } from '../words/sources.ts';
import { assumptionsSection } from './assumptions-section.ts';
import { chancesSection } from './chances-section.ts';
import { claimsSection } from './claims-section.ts';
import { driversSection } from './drivers-section.ts';
import type { Explanation } from './explanation.ts';
import { flowsSections } from './flows-sections.ts';
import { lowerRatesSection } from './lower-rates-section.ts';
import { payersSection } from './payers-section.ts';
import { postsSection } from './posts-section.ts';
import { reasonedAnswersSection } from './reasoned-answers-section.ts';
import { benefitsSection, rolesSection } from './role-sections.ts';
import { switchingSection } from './switching-section.ts';
import { verdictSection } from './verdict-section.ts';
import { workedAppraisalSections } from './worked-appraisal-sections.ts';
import { workedSavingsSections } from './worked-savings-sections.ts';

/** One candidate in full: the verdict and its grounds, then each figure with its working and its place. */
export function explanationBlocks(explanation: Explanation): readonly Block[] {
  const { entry, report } = explanation;
  const { candidate } = entry;
  return [
    { kind: 'title', text: candidate.name },
    ...caveatBlocks(report),
    ...(candidate.summary === undefined ? [] : [paragraph(candidate.summary)]),
    ...verdictSection(explanation),
    ...rolesSection(candidate),
    ...reasonedAnswersSection(explanation),
    ...workedSavingsSections(explanation),
    ...workedAppraisalSections(explanation),
    ...lowerRatesSection(explanation),
    ...payersSection(explanation),
    ...flowsSections(explanation),
    ...chancesSection(explanation),
    ...driversSection(explanation),
    ...switchingSection(explanation),
    ...postsSection(explanation),
    ...assumptionsSection(explanation),
    ...claimsSection(explanation),
    ...benefitsSection(candidate),
    ...sourcesSection(candidate),
    ...methodSection(report),
  ];
}

/** The sources of a file by their ids, in file order. */
function sourcesSection({ sources = {} }: Candidate): readonly Block[] {
  const items = Object.entries(sources).map(([id, source]) => [
    `${id}: `,
    ...piecesOf(nameSource(source)),
  ]);
  return section('Sources', bullets(items));
}
