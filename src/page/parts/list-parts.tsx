import type { ComponentChildren } from 'preact';
import type { Block } from '../../report/blocks.ts';
import { explanationBlocks } from '../../report/explain/explanation-blocks.ts';
import { tellHeadline } from '../../report/hit-list/headline.ts';
import { orderTable } from '../../report/hit-list/order-table.ts';
import { ReportView } from '../../report/html/report-view.tsx';
import { questionBlocks } from '../../report/questions/question-blocks.ts';
import { OtherFigures } from '../controls/other-figures.tsx';
import type { Shown } from '../what-if/open-page.ts';
import type { Part } from './part.ts';
import { CHANGES_PART, OPTIONS_PART } from './what-if-part.tsx';

/** The parts of a page in their order. No what-if adds or removes one. */
export function listParts({ report }: Shown): readonly Part[] {
  const { ranked, unranked } = report.assessment;
  return [
    toPart('top', ({ report: { assessment } }) => [
      { kind: 'title', text: 'Hit list' },
      { kind: 'paragraph', text: tellHeadline(assessment.headline).join(' ') },
    ]),
    OPTIONS_PART,
    toPart('order', (shown) => orderTable(shown.report.assessment)),
    ...[...ranked, ...unranked].map(({ candidate: { candidate: id } }) =>
      toPart(
        `c-${id}`,
        (shown) => explanationBlocks(shown.explain(id)),
        (blocks) => <OtherFigures candidate={id} blocks={blocks} />,
      ),
    ),
    toPart('next', (shown) => questionBlocks(shown.listQuestions(), shown.report)),
    CHANGES_PART,
  ];
}

function toPart(
  id: string,
  toBlocks: (shown: Shown) => readonly Block[],
  toMore?: (blocks: readonly Block[]) => ComponentChildren,
): Part {
  return {
    id,
    View: ({ shown }) => {
      const blocks = toBlocks(shown);
      return (
        <section id={id}>
          <ReportView blocks={blocks} />
          {toMore?.(blocks)}
        </section>
      );
    },
  };
}
