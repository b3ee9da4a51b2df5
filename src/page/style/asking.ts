import { safe } from '../../report/harmless/safe.ts';

/** How questions are asked one by one, and what a person fills in. */
export const ASKING_STYLE = safe<'html'>`
.asking { margin: .75rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-left: 4px solid var(--accent); background: var(--wash); }
.asking > .asked { list-style: none; padding: 0; margin: .5rem 0; display: flex; flex-wrap: wrap; gap: .25rem; }
.asked li { margin: 0; }
.asked button { min-width: 2.9rem; text-align: left; font-size: .8rem; }
.asked button[aria-current] { outline: 2px solid var(--ink); outline-offset: 1px; font-weight: 700; }
.asking fieldset.question { border: 0; margin: 0; padding: 0; }
.question h3 { color: var(--ink); font-size: 1.1rem; margin: .5rem 0; }
.question .asks { font-size: 1.05rem; }
.question .answer { gap: .25rem 1rem; white-space: normal; }
.field { margin: .5rem 0; }
.field label, .field label > span { display: block; font-weight: 600; }
.field small { font-weight: 400; color: var(--quiet); }
.field :is(input, textarea, select) { width: 100%; max-width: 46rem; font-weight: 400; }
textarea { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: 3px; padding: .3rem; }
textarea[aria-invalid] { border: 2px solid var(--bad); }
.question fieldset { border: 1px solid var(--line); margin: .5rem 0; padding: .4rem .75rem; min-width: 0; }
.pick { display: block; min-height: 1.5rem; padding: .15rem 0; overflow-wrap: anywhere; }
.findings { list-style: none; padding: 0 0 0 .5rem; border-left: 3px solid var(--open); font-size: .875rem; }
.others-answered ul { max-height: 16rem; overflow-y: auto; font-size: .875rem; }
.new-candidate[open] { flex-basis: 100%; }
.options form { max-width: 100%; min-width: 0; }
@media (min-width: 60rem) {
  .asking { display: grid; grid-template-columns: 17rem minmax(0, 1fr); column-gap: 1.5rem; }
  .asking > * { grid-column: 2; }
  .asking > .stands { grid-column: 1 / -1; }
  .asking > .asked { grid-column: 1; grid-row: 2 / span 6; display: block; }
  .asked button { width: 100%; border: 0; background: none; padding: .15rem .3rem; }
}
.asked button i { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (max-width: 60rem) {
  .asked button span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media print { .asking, .ask-button { display: none; } }
`;
