import { type Block, paragraph, strong } from '../blocks.ts';
import type { Report } from '../report.ts';
import { caveatBlocks } from '../words/caveats.ts';
import { methodSection } from '../words/method.ts';
import { answersSection } from './answers-section.ts';
import { appraisalSection } from './appraisal-section.ts';
import { candidateSections } from './candidate-sections.ts';
import { filesSection } from './files-section.ts';
import { tellHeadline } from './headline.ts';
import { orderTable } from './order-table.ts';
import { sourcesSection } from './sources-section.ts';
import { totalsSection } from './totals-section.ts';
import { unrankedSections } from './unranked-sections.ts';

/** A hit list: headline, order, why, money, what is not ranked, and how it came about. */
export function hitListBlocks(report: Report): readonly Block[] {
  const { assessment, provenance } = report;
  const { sheet } = assessment;
  return [
    { kind: 'title', text: `Hit list: ${sheet.name ?? sheet.sheet}` },
    paragraph([strong(tellHeadline(assessment.headline).join(' '))]),
    ...caveatBlocks(provenance),
    ...orderTable(assessment),
    ...candidateSections(assessment),
    ...appraisalSection(assessment),
    ...totalsSection(assessment),
    ...answersSection(assessment),
    ...unrankedSections(assessment),
    ...methodSection(report),
    ...sourcesSection(assessment),
    ...filesSection(provenance),
  ];
}
