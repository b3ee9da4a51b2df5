import { paragraph } from '../../report/blocks.ts';
import { appraisalSection } from '../../report/hit-list/appraisal-section.ts';
import {
  listReferenceSavings,
  type Period,
  replicationSection,
  tellWithoutSpend,
} from '../../report/hit-list/savings-section.ts';
import { totalsSection } from '../../report/hit-list/totals-section.ts';
import { keepChart } from '../charts/keep-chart.tsx';
import { ReferenceSavings } from '../charts/reference-savings.tsx';
import { PlainBlocks } from './blocks-part.tsx';
import type { Part } from './part.ts';

const Savings = keepChart(ReferenceSavings);

/** What the list could save: what others aimed at first, then what the paper's ratio gives. */
export const SAVINGS: Part = {
  id: 'savings',
  name: 'What it could save',
  View: ({ shown: { report }, controls }) => {
    const { assessment } = report;
    const { ranked } = assessment;
    const blocks = [
      ...tellWithoutSpend(ranked).map(paragraph),
      ...totalsSection(assessment),
      ...appraisalSection(ranked),
      ...replicationSection(ranked),
    ];
    return (
      <section id="savings">
        <h2>{SAVINGS.name}</h2>
        {PERIODS.map((period) => (
          <Savings
            key={period}
            period={period}
            savings={listReferenceSavings(ranked, period)}
            controls={controls}
          />
        ))}
        <PlainBlocks blocks={blocks} depth={1} />
      </section>
    );
  },
};

const PERIODS: readonly Period[] = ['annual', 'oneOff'];
