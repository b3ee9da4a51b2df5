import { findProspects } from '../../assess/prospects.ts';
import { type Block, paragraph, strong } from '../blocks.ts';
import type { Report } from '../report.ts';
import { caveatBlocks } from '../words/caveats.ts';
import { methodInShort, methodSection } from '../words/method.ts';
import { answersSection } from './answers-section.ts';
import { appraisalSection } from './appraisal-section.ts';
import { candidateSections } from './candidate-sections.ts';
import { candidatesInShort } from './candidates-in-short.ts';
import { chancesSection } from './chances-section.ts';
import { tellHeadline } from './headline.ts';
import { orderTable } from './order-table.ts';
import { filesSection, sourcesSection } from './origin-sections.ts';
import { tellProspect } from './tell-prospect.ts';
import { totalsSection } from './totals-section.ts';
import { judgedSection, radarSection } from './unranked-sections.ts';

/** A hit list: the order first, then what it rests on. */
export function hitListBlocks(report: Report): readonly Block[] {
  const { assessment, provenance } = report;
  const { sheet, headline, ranked, unranked } = assessment;
  const prospects = findProspects(assessment).map(tellProspect);
  return [
    { kind: 'title', text: `Hit list: ${sheet.name ?? sheet.sheet}` },
    paragraph([strong([...prospects, ...tellHeadline(headline)].join(' '))]),
    ...caveatBlocks(report),
    ...orderTable(assessment),
    ...chancesSection(assessment),
    ...candidatesInShort(ranked),
    ...candidateSections(ranked),
    ...appraisalSection(ranked),
    ...totalsSection(assessment),
    ...answersSection(assessment),
    ...judgedSection(unranked),
    ...radarSection(unranked),
    ...methodSection(report, 'supplementary'),
    ...methodInShort(report),
    ...sourcesSection(assessment),
    ...filesSection(provenance),
  ];
}
