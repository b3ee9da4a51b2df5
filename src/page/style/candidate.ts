import { safe } from '../../report/harmless/safe.ts';

/** The style of a candidate's section and its charts. */
export const CANDIDATE_STYLE = safe<'html'>`
.candidate > h2.heading { padding-top: 1.25rem; border-top: 2px solid var(--accent); }
.heading .place { font-variant-numeric: tabular-nums; font-weight: 400; margin-right: .35em; }
.heading .verdict { font-size: .7em; font-weight: 600; padding: .1em .6em; margin-left: .35em; border: 1px solid; border-radius: 1em; white-space: nowrap; }
.heading .verdict:has(.good) { color: var(--good); }
.heading .verdict:has(.open) { color: var(--open); }
.heading .verdict:has(.bad) { color: var(--bad); }
.charted { display: grid; gap: .5rem 2rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
.charted > div { min-width: 0; }
.charted .chart { grid-template-columns: minmax(0, 1fr); margin: .75rem 0; }
.charted .chart svg { grid-row: auto; grid-column: 1; max-width: 28rem; }
.charted .chart-export { grid-row: 3; }
@media (min-width: 60rem) { .charted { grid-template-columns: minmax(0, 26rem) minmax(0, 1fr); } }
.candidate .chart .zero { stroke: var(--ink); }
.candidate .chart .grid { stroke: var(--line); }
.candidate .chart .tick { fill: var(--quiet); font-size: 11.5px; }
.candidate .chart .amount { font-weight: 600; }
.candidate .chart .stem { stroke: var(--accent); stroke-width: 2; }
.candidate .chart .mark { fill: var(--accent); }
.candidate .chart .band { fill: var(--accent); fill-opacity: .3; stroke: var(--accent); }
.candidate .chart .median { stroke: var(--ink); stroke-width: 2; }
.candidate .chart .line { fill: none; stroke: var(--accent); stroke-width: 2; }
.candidate .chart .line.low { stroke-dasharray: 2 3; }
.candidate .chart .line.high { stroke-dasharray: 8 4; }
.candidate .chart .leader { stroke: var(--quiet); stroke-width: .5; }
.candidate .chart .payback { fill: var(--paper); stroke: var(--ink); stroke-width: 2; }
.candidate .chart .paid { fill: var(--accent); }
.candidate .chart .paid.adopters { fill: var(--paper); stroke: var(--accent); }
.brief { display: none; }
details.answers > summary { padding: .3rem 0; cursor: pointer; color: var(--accent); }
.candidate > .notes { columns: 18rem; column-gap: 1.5rem; font-size: .72rem; line-height: 1.35; }
.candidate > .notes li { max-width: none; margin: .1rem 0; }
.candidate > .notes > :is(h2, h3) { column-span: all; }
@media (forced-colors: active) {
  .candidate .chart text { fill: CanvasText; }
  .candidate .chart :is(.mark, .paid) { fill: CanvasText; stroke: CanvasText; }
  .candidate .chart :is(.band, .payback, .paid.adopters) { fill: Canvas; stroke: CanvasText; }
  .candidate .chart :is(.zero, .stem, .line, .median) { stroke: CanvasText; }
}
@media print {
  details.answers:not([open]), .brief-button, .prints-brief body > :not(.brief) { display: none; }
  .prints-brief .brief { display: block; }
  .charted { grid-template-columns: minmax(0, 80mm) minmax(0, 1fr); }
  .candidate > .notes { font-size: 7pt; columns: auto; }
  figure { break-inside: avoid; }
}
`;
