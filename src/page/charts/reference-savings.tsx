import { Decimal } from '../../documents/decimal.ts';
import {
  findHighest,
  type Period,
  type ReferenceSaving,
  tellReferenceSavings,
} from '../../report/hit-list/savings-section.ts';
import type { Controls } from '../controls/controls.ts';
import { CHART_WIDTH } from './chart.tsx';
import { ChartRows } from './chart-rows.tsx';

interface ReferenceSavingsProps {
  readonly period: Period;
  readonly savings: readonly ReferenceSaving[];
  readonly controls: Controls | null;
}

/** What each candidate would save by the reference, from the low to the high, all on one scale from 0. */
export function ReferenceSavings({ period, savings, controls }: ReferenceSavingsProps) {
  if (savings.length === 0) return null;
  const highest = Decimal.max(1, findHighest(savings));
  const across = (pounds: Decimal) => pounds.div(highest).times(CHART_WIDTH).toFixed(1);
  const rows = savings.map(({ id, label, words, low, high, isRuledOut }) => ({
    id,
    label,
    figure: words,
    draw: (
      <>
        <path class="axis" d={`M0,-5V5M0,0H${across(low)}`} />
        <rect
          class={isRuledOut ? 'band hollow' : 'band'}
          x={across(low)}
          y={-5}
          width={across(Decimal.max(high.minus(low), highest.div(CHART_WIDTH)))}
          height={10}
        />
      </>
    ),
  }));
  return (
    <ChartRows
      id={period === 'annual' ? 'chart-reference' : 'chart-reference-once'}
      caption={tellReferenceSavings(savings, period)}
      rows={rows}
      controls={controls}
    />
  );
}
