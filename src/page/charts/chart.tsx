import type { ComponentChildren } from 'preact';
import { showInline } from '../../report/harmless/plain-text.ts';
import { keepAmounts } from '../../report/html/keep-amounts.tsx';
import type { Controls } from '../controls/controls.ts';
import { copyChart, downloadChart } from './export-chart.ts';

/** How wide every chart is drawn: so narrow that its text is read on a telephone. */
export const CHART_WIDTH = 340;

interface ChartProps {
  /** Unique in the page; the name of the chart's file. */
  readonly id: string;
  /** What the chart shows, in a sentence. */
  readonly caption: string;
  readonly height: number;
  readonly controls: Controls | null;
  /** What is drawn, within `CHART_WIDTH` and the height. Its figures stand in words or in a table as well. */
  readonly children: ComponentChildren;
}

/** A chart under a sentence that says what it shows. Once the page is alive it is copied and downloaded. */
export function Chart({ id, caption, height, controls, children }: ChartProps) {
  const words = showInline(caption);
  return (
    <figure class="chart" id={id}>
      <figcaption>{keepAmounts(words)}</figcaption>
      <svg
        viewBox={`0 0 ${CHART_WIDTH} ${height}`}
        width={CHART_WIDTH}
        height={height}
        role="img"
        aria-label={words}
      >
        {children}
      </svg>
      {controls !== null && <ExportButtons id={id} caption={words} say={controls.say} />}
    </figure>
  );
}

interface ExportProps extends Pick<ChartProps, 'id' | 'caption'> {
  readonly say: Controls['say'];
}

/** What may be done with a chart. */
function ExportButtons({ id, caption, say }: ExportProps) {
  const withChart =
    (act: (svg: SVGSVGElement, name: string) => Promise<string> | string) =>
    async ({ currentTarget }: { readonly currentTarget: Element }) => {
      const svg = currentTarget.closest('figure')?.querySelector('svg');
      if (svg) say(await act(svg, id));
    };
  return (
    <p class="chart-export">
      <button type="button" onClick={withChart(copyChart)} aria-label={`Copy as PNG: ${caption}`}>
        Copy as PNG
      </button>
      <button
        type="button"
        onClick={withChart(downloadChart)}
        aria-label={`Download SVG: ${caption}`}
      >
        Download SVG
      </button>
    </p>
  );
}
