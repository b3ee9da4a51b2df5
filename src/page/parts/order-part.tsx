import { chancesSection } from '../../report/hit-list/chances-section.ts';
import { judgedSection } from '../../report/hit-list/unranked-sections.ts';
import { keepChart } from '../charts/keep-chart.tsx';
import { RankRanges } from '../charts/rank-ranges.tsx';
import { PlainBlocks } from './blocks-part.tsx';
import { OrderTable } from './order-table.tsx';
import type { Part } from './part.ts';

const Ranges = keepChart(RankRanges);

/** Who stands where, and how sure that is. */
export const ORDER: Part = {
  id: 'order',
  name: 'The order',
  View: ({ shown: { report }, controls }) => {
    const { assessment } = report;
    const blocks = [...chancesSection(assessment), ...judgedSection(assessment.unranked)];
    return (
      <section id="order">
        <h2>{ORDER.name}</h2>
        {assessment.ranked.length > 0 && (
          <>
            <OrderTable assessment={assessment} />
            <Ranges ranked={assessment.ranked} controls={controls} />
          </>
        )}
        <PlainBlocks blocks={blocks} depth={1} />
      </section>
    );
  },
};
