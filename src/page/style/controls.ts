import { safe } from '../../report/harmless/safe.ts';

/** How what can be changed looks, and what was changed. */
export const CONTROLS_STYLE = safe<'html'>`
button, input, select { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: 3px; }
select { max-width: 100%; }
.seen { padding: .4rem .75rem; border: 1px solid var(--line); border-left: 4px solid var(--open); }
button, select { min-height: 1.75rem; padding: .15rem .6rem; cursor: pointer; }
button[aria-disabled] { color: var(--quiet); border-style: dashed; cursor: default; }
button.plain { min-height: 1.5rem; padding: 0 .3rem; border: 0; background: none; color: var(--accent); text-decoration: underline; }
input[type=text] { min-height: 1.75rem; max-width: 100%; padding: .1rem .3rem; }
input[aria-invalid] { border: 2px solid var(--bad); }
input[type=radio], input[type=checkbox] { width: 1.1rem; height: 1.1rem; margin: 0 .25rem 0 0; vertical-align: -.15rem; accent-color: var(--accent); }

@media screen { .replaced > :is(.good, .open, .bad) { display: none; } }
@media screen { [data-part^=c-] { content-visibility: auto; contain-intrinsic-size: auto 200rem; } }
.answer { display: inline-flex; flex-wrap: wrap; gap: 0 .25rem; font-weight: 600; white-space: nowrap; }
.answer label { display: inline-flex; align-items: center; min-height: 1.75rem; padding: 0 .4rem 0 .2rem; }
.figure { display: block; margin: .15rem 0; white-space: normal; }
.runs { display: inline-flex; flex-wrap: wrap; gap: 0 .5rem; justify-content: flex-end; }
.figure .what { font-size: .8rem; color: var(--quiet); }
.changed a { display: inline-block; min-height: 1.5rem; }
.changed { display: block; font-size: .8rem; white-space: normal; border-left: 3px solid var(--open); padding-left: .4rem; }
.warning { display: block; color: var(--open); }
.refusal { display: block; max-width: 24rem; color: var(--bad); white-space: normal; }
.options { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; margin: 1rem 0; font-size: .9rem; }
.options .figure { margin: 0; }
.options label, .options select { max-width: 100%; min-width: 0; }
.markings[open] { flex-basis: 100%; }
.markings ul { columns: 20rem; list-style: none; padding: 0; }
.markings label { display: inline-block; min-height: 1.5rem; }
summary { min-height: 1.5rem; cursor: pointer; }
.others dl { margin: .5rem 0; }
.others dl > div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .5rem 1rem; padding: .3rem 0; border-bottom: 1px solid var(--line); font-size: .875rem; }
.others dd { margin: 0; }
.others .what { display: none; }
.means { color: var(--quiet); }
.changes { padding: .5rem 1.5rem; margin: 1rem -1.5rem 0; background: var(--wash); border-top: 2px solid var(--accent); font-size: .9rem; }
.changes p { max-width: none; margin: 0 0 .3rem; }
.changes p:empty { display: none; }
.acts { display: flex; flex-wrap: wrap; gap: .4rem; align-items: flex-start; }
.acts .count, .acts details { margin-right: auto; padding-top: .2rem; }
.acts details[open] { flex-basis: 100%; }
.acts details ul, .doubts { max-height: 40vh; overflow-y: auto; }
.doubts { border: 1px solid var(--line); border-left: 4px solid var(--open); padding: .4rem .75rem; margin-bottom: .4rem; }
@media (min-height: 30rem) {
  [data-part=changes] { position: sticky; bottom: 0; z-index: 1; }

}
@media (max-width: 60rem) {
  .changes { padding: .5rem 1rem; margin: 1rem -1rem 0; }
  .others dl > div { grid-template-columns: 1fr; }
}
@media print {
  .options, .others, .changes, .answer, .figure { display: none; }

  .changed :is(button, a) { display: none; }
}
`;
