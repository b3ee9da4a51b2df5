import { CHART_WIDTH } from './chart.tsx';

/** How much of a row its text takes. */
export const TEXT_HEIGHT = 17;

interface RowTextProps {
  readonly top: number;
  readonly name: string;
  readonly figure: string;
}

/** What a row of a chart is called, and the figure that is drawn under it. */
export function RowText({ top, name, figure }: RowTextProps) {
  return (
    <>
      <text x="0" y={top + 13}>
        {name}
      </text>
      <text class="amount" x={CHART_WIDTH} y={top + 13} text-anchor="end">
        {figure}
      </text>
    </>
  );
}
