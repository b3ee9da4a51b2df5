import { safe } from '../../report/harmless/safe.ts';

/** The style of a candidate's section and its charts. */
export const CANDIDATE_STYLE = safe<'html'>`
.candidate > h2 { padding-top: 1.25rem; border-top: 2px solid var(--accent); }
.candidate .place { font-variant-numeric: tabular-nums; font-weight: 400; margin-right: .35em; }
.candidate .verdict { font-size: .7em; font-weight: 600; padding: .1em .6em; margin-left: .35em; border: 1px solid; border-radius: 1em; white-space: nowrap; }
.candidate h2 .verdict:has(.good) { color: var(--good); }
.candidate h2 .verdict:has(.open) { color: var(--open); }
.candidate h2 .verdict:has(.bad) { color: var(--bad); }
.charted { display: grid; gap: .5rem 2rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
.charted > div { min-width: 0; }
@media (min-width: 60rem) { .charted { grid-template-columns: minmax(0, 26rem) minmax(0, 1fr); } }
.chart .zero { stroke: var(--ink); }
.chart .grid { stroke: var(--line); }
.chart .tick { fill: var(--quiet); font-size: 10px; }
.chart .figure { font-weight: 600; }
.chart .stem { stroke: var(--accent); stroke-width: 2; }
.chart .mark { fill: var(--accent); }
.chart .band { fill: var(--accent); fill-opacity: .3; stroke: var(--accent); }
.chart .median { stroke: var(--ink); stroke-width: 2; }
.chart .line { fill: none; stroke: var(--accent); stroke-width: 2; }
.chart .line.low { stroke-dasharray: 2 3; }
.chart .line.high { stroke-dasharray: 8 4; }
.chart .leader { stroke: var(--quiet); stroke-width: .5; }
.chart .payback { fill: var(--paper); stroke: var(--ink); stroke-width: 2; }
.chart .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 3; }
.chart .paid { fill: var(--accent); }
.chart .paid.adopters { fill: var(--paper); stroke: var(--accent); }
details.answers > summary { padding: .3rem 0; cursor: pointer; color: var(--accent); }
.candidate > .notes { columns: 26rem; column-gap: 2rem; font-size: .78rem; }
.candidate > .notes h3 { column-span: all; }
@media print {
  .charted { grid-template-columns: minmax(0, 80mm) minmax(0, 1fr); }
  .candidate > .notes { font-size: 7pt; columns: 2; }
  figure { break-inside: avoid; }
}
`;
