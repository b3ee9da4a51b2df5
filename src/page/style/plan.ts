import { safe } from '../../report/harmless/safe.ts';

/** The style of a plan and of what its limits are changed with. */
export const PLAN_STYLE = safe<'html'>`
.plan-figures .chart .grid { stroke: var(--quiet); stroke-dasharray: 1 3; }
.plan-figures .chart .tick { fill: var(--quiet); font-size: 11.5px; }
.plan-figures .chart .amount { font-weight: 600; }
.plan-figures .chart .spent { fill: var(--accent); }
.plan-figures .chart .median { stroke: var(--ink); stroke-width: 2.5; }
.unplanned { padding: .4rem .75rem; border: 1px solid var(--line); border-left: 4px solid var(--bad); max-width: 60rem; }
.plan-panel { margin: 1rem 0; padding: .5rem 1rem; border: 1px solid var(--line); border-left: 4px solid var(--accent); background: var(--wash); font-size: .9rem; }
.plan-panel fieldset { border: 0; margin: 0 0 .5rem; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: flex-start; }
.plan-panel legend { font-weight: 600; padding: 0; }
.plan-panel p { margin: .5rem 0 0; }
.plan-panel ul { margin: .25rem 0 0; }
.planning { font-variant-numeric: tabular-nums; }
[data-planning] > :is([data-part=plan], [data-part=plan-figures]) { margin-left: -1rem; border-left: 4px dashed var(--open); padding-left: calc(1rem - 4px); }
@media (forced-colors: active) {
  .plan-figures .chart .spent { fill: CanvasText; stroke: CanvasText; }
  .plan-figures .chart .median { stroke: CanvasText; }
  .plan-figures .chart .grid { stroke: CanvasText; stroke-dasharray: 1 4; }
}
@media print {
  .plan-panel fieldset, .plan-panel > button { display: none; }
  .plan-panel:not(:has(p, li)) { display: none; }
}
`;
