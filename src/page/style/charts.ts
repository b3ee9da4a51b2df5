import { safe } from '../../report/harmless/safe.ts';

/** The style that all charts share. */
export const CHARTS_STYLE = safe<'html'>`
.chart { margin: 1.25rem 0; display: grid; grid-template-columns: minmax(0, 28rem); gap: .5rem 2rem; break-inside: avoid; }
.chart figcaption { font-weight: 600; max-width: 28rem; overflow-wrap: anywhere; }
.chart svg { width: 100%; height: auto; overflow: visible; }
.chart text { font-size: 12px; fill: var(--ink); }
.chart .amount { font-variant-numeric: tabular-nums; }
.chart .axis { fill: none; stroke: var(--quiet); stroke-width: 1; }
.chart .band { fill: var(--accent); }
.chart .hollow { fill: var(--paper); stroke: var(--accent); stroke-width: 1.5; }
.chart .mark { fill: var(--paper); stroke: var(--ink); stroke-width: 2.5; }
.chart-export { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: 0; font-size: .8rem; }
.chart-export button { font: inherit; color: var(--accent); background: none; border: 1px solid var(--line); border-radius: 3px; min-height: 1.75rem; padding: 0 .6rem; cursor: pointer; }
@media (min-width: 60rem) {
  .chart { grid-template: auto 1fr / 18rem 28rem; align-items: start; }
  .chart svg { grid-row: 1 / 3; grid-column: 2; }
}
@media (forced-colors: active) {
  .chart text, .chart .band { fill: CanvasText; }
  .chart .axis { stroke: CanvasText; }
  .chart .mark, .chart .hollow { fill: Canvas; stroke: CanvasText; }
}
@media print {
  .chart { grid-template-columns: 5.5cm 8.5cm; margin: .75rem 0; }
  .chart svg { grid-row: 1 / 3; grid-column: 2; }
  .chart-export { display: none; }
  .chart svg * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
