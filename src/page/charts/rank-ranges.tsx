import type { RankedEntry } from '../../assess/entry.ts';
import { tellRankRanges } from '../../report/words/rank-range.ts';
import { showRank } from '../../report/words/show-answers.ts';
import type { Controls } from '../controls/controls.ts';
import { CHART_WIDTH } from './chart.tsx';
import { ChartRows } from './chart-rows.tsx';

interface RankRangesProps {
  readonly ranked: readonly RankedEntry[];
  readonly controls: Controls | null;
}

/** Room at both ends, so that a mark on the first or last rank is whole. */
const MARGIN = 7;

/** For each candidate a band from the best rank that it may have to the worst, and a mark at its rank. */
export function RankRanges({ ranked, controls }: RankRangesProps) {
  const last = ranked.length;
  const step = last === 1 ? 0 : (CHART_WIDTH - 2 * MARGIN) / (last - 1);
  const across = (rank: number) => Math.round((MARGIN + (rank - 1) * step) * 10) / 10;
  const [left, right] = [across(1), across(last)];
  const rows = ranked.map(({ candidate, rank, rankRange }) => {
    const [best, worst] = rankRange;
    return {
      id: candidate.candidate,
      label: candidate.name,
      figure: showRank({ rank, rankRange }),
      draw: (
        <>
          <path class="axis" d={`M${left},0H${right}`} />
          <rect
            class="band"
            x={across(best) - 3}
            y={-3}
            width={across(worst) - across(best) + 6}
            height={6}
            rx={3}
          />
          <circle class="mark" cx={across(rank)} r={6} />
        </>
      ),
    };
  });
  const foot = (
    <>
      <path class="axis" d={`M${left},-3v5M${right},-3v5`} />
      <text x={0} y={14}>
        rank 1
      </text>
      {last > 1 && (
        <text x={CHART_WIDTH} y={14} text-anchor="end">
          rank {last}
        </text>
      )}
    </>
  );
  return (
    <ChartRows
      id="chart-rank-ranges"
      caption={tellRankRanges(ranked)}
      rows={rows}
      controls={controls}
      foot={foot}
    />
  );
}
