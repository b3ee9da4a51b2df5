import type { ComponentChildren } from 'preact';
import { showInline } from '../../report/harmless/plain-text.ts';
import type { Controls } from '../controls/controls.ts';
import { breakLabel } from './break-label.ts';
import { CHART_WIDTH, Chart } from './chart.tsx';

/** A row of a chart: a name and a figure, and below them what is drawn around a middle line at 0. */
export interface ChartRow {
  readonly id: string;
  readonly label: string;
  readonly figure: string;
  readonly draw: ComponentChildren;
}

interface ChartRowsProps {
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly ChartRow[];
  readonly controls: Controls | null;
  /** What stands below the last row, around a middle line at 0. */
  readonly foot?: ComponentChildren;
}

const LINE_HEIGHT = 15;
/** Between the last line of a name and the middle of what is drawn below it. */
const GAP = 11;
const ROW_END = 15;
const FOOT_HEIGHT = 18;
/** About how wide a character is. */
const CHARACTER = 6.6;
/** So many characters a name gets at least in a line. */
const NARROWEST = 12;

/** A chart of a row for each candidate, each under its name. */
export function ChartRows({ id, caption, rows, controls, foot }: ChartRowsProps) {
  let height = 0;
  const placed = rows.map((row) => {
    const beside = Math.floor(CHART_WIDTH / CHARACTER) - row.figure.length - 1;
    const room = Math.max(beside, NARROWEST);
    const lines = breakLabel(showInline(row.label), room);
    const top = height;
    const middle = top + lines.length * LINE_HEIGHT + GAP;
    height = middle + ROW_END;
    return { row, lines, top, middle };
  });
  return (
    <Chart
      id={id}
      caption={caption}
      height={height + (foot === undefined ? 0 : FOOT_HEIGHT)}
      controls={controls}
    >
      {placed.map(({ row, lines, top, middle }) => (
        <g key={row.id}>
          {lines.map((line, index) => (
            <text key={`${index} ${line}`} x={0} y={top + (index + 1) * LINE_HEIGHT - 3}>
              {line}
            </text>
          ))}
          <text class="amount" x={CHART_WIDTH} y={top + LINE_HEIGHT - 3} text-anchor="end">
            {row.figure}
          </text>
          <g transform={`translate(0,${middle})`}>{row.draw}</g>
        </g>
      ))}
      {foot !== undefined && <g transform={`translate(0,${height})`}>{foot}</g>}
    </Chart>
  );
}
