import { findProspects } from '../../assess/prospects.ts';
import { type Block, paragraph, strong } from '../../report/blocks.ts';
import { tellHeadline } from '../../report/hit-list/headline.ts';
import { tellProspect } from '../../report/hit-list/tell-prospect.ts';
import type { Report } from '../../report/report.ts';
import { caveatBlocks } from '../../report/words/caveats.ts';
import { planCaveats } from '../planning/plan-caveats.ts';
import { flippedCaveats } from '../what-if/flipped-caveats.ts';
import { blocksPart } from './blocks-part.tsx';
import { exampleNote } from './example-note.ts';
import type { Part } from './part.ts';

/** What the list is called, what it says and what it rests on. */
export const TOP: Part = blocksPart('top', (shown) => [
  ...topBlocks(shown.report),
  ...exampleNote(shown),
  ...flippedCaveats(shown),
  ...planCaveats(shown),
]);

function topBlocks(report: Report): readonly Block[] {
  const { assessment } = report;
  const { sheet, headline } = assessment;
  const [lead, ...others] = tellHeadline(headline);
  const prospects = findProspects(assessment).map(tellProspect);
  return [
    { kind: 'title', text: `Hit list: ${sheet.name ?? sheet.sheet}` },
    ...(lead === undefined ? [] : [paragraph([strong(lead)])]),
    ...prospects.map(paragraph),
    ...(others.length === 0 ? [] : [paragraph(others.join(' '))]),
    ...caveatBlocks(report),
  ];
}
