import type { Block } from '../../report/blocks.ts';
import { tellHeadline } from '../../report/hit-list/headline.ts';
import { orderTable } from '../../report/hit-list/order-table.ts';
import { ReportView } from '../../report/html/report-view.tsx';
import { questionBlocks } from '../../report/questions/question-blocks.ts';
import type { Shown } from '../what-if/open-page.ts';
import { candidatePart } from './candidate-part.tsx';
import type { Part } from './part.ts';

/** The parts of a page in their order. No what-if adds or removes one. */
export function listParts({ report }: Shown): readonly Part[] {
  const { ranked, unranked } = report.assessment;
  return [
    toPart('top', ({ report: { assessment } }) => [
      { kind: 'title', text: 'Hit list' },
      { kind: 'paragraph', text: tellHeadline(assessment.headline).join(' ') },
    ]),
    toPart('order', (shown) => orderTable(shown.report.assessment)),
    ...[...ranked, ...unranked].map(({ candidate: { candidate: id } }) => candidatePart(id)),
    toPart('next', (shown) => questionBlocks(shown.listQuestions(), shown.report)),
  ];
}

function toPart(id: string, toBlocks: (shown: Shown) => readonly Block[]): Part {
  return {
    id,
    View: ({ shown, controls }) => (
      <section id={id} data-x={controls === null ? undefined : 'y'}>
        <ReportView blocks={toBlocks(shown)} />
      </section>
    ),
  };
}
