import { findProspects } from '../../assess/prospects.ts';
import { type Block, paragraph, section, strong } from '../../report/blocks.ts';
import { tellHeadline } from '../../report/hit-list/headline.ts';
import { tellProspect } from '../../report/hit-list/tell-prospect.ts';
import type { Report } from '../../report/report.ts';
import { caveatBlocks } from '../../report/words/caveats.ts';
import { nameOfPage } from '../name-of-page.ts';
import { planCaveats } from '../planning/plan-caveats.ts';
import { flippedCaveats } from '../what-if/flipped-caveats.ts';
import { blocksPart } from './blocks-part.tsx';
import { exampleNote } from './example-note.ts';
import type { Part } from './part.ts';

/** What the page is called and what it rests on; and what the list says, where no plan was asked for. */
export const TOP: Part = blocksPart({ id: 'top' }, (shown) => [
  { kind: 'title', text: nameOfPage(shown) },
  ...(shown.isPlanAsked ? [] : leadBlocks(shown.report)),
  ...caveatBlocks(shown.report),
  ...exampleNote(shown),
  ...flippedCaveats(shown),
  ...planCaveats(shown),
]);

/** What the list says, below the plan that was asked for. */
export const LEAD: Part = blocksPart({ id: 'lead' }, ({ report }) =>
  section('The hit list', leadBlocks(report)),
);

function leadBlocks({ assessment }: Report): readonly Block[] {
  const { headline } = assessment;
  const [lead, ...others] = tellHeadline(headline, 'page');
  const prospects = findProspects(assessment).map(tellProspect);
  return [
    ...(lead === undefined ? [] : [paragraph([strong(lead)])]),
    ...prospects.map(paragraph),
    ...(others.length === 0 ? [] : [paragraph(others.join(' '))]),
  ];
}
