import { safe } from '../../report/harmless/safe.ts';

/** The style of the parts that show the whole list. */
export const LAYOUT_STYLE = safe<'html'>`
html { scroll-padding-top: 4rem; }
[data-part] > :target { background: none; outline: 0; }
[data-part] > :target > h2, [data-part] > :target > section:first-child > h2 { outline: 2px solid var(--accent); outline-offset: 4px; }
.contents { margin: 1rem 0; font-size: .9rem; }
.contents ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.contents li { margin: 0; }
.contents a { display: inline-block; }
.contents a, .contents summary { padding: .2rem 0; min-height: 1.5rem; }
.contents summary { width: fit-content; cursor: pointer; }
.carrying { color: var(--quiet); font-size: .875rem; max-width: 60rem; }
.order { width: 100%; }
.order thead th { vertical-align: bottom; }
.order td, .order tbody th { padding-top: .6rem; padding-bottom: .6rem; }
.order .good, .order .open, .order .bad { white-space: nowrap; }
.order .rank { min-width: 5.5rem; }
.order .rank b { font-size: 1.25rem; line-height: 1; }
.order .rank small { display: block; color: var(--quiet); }
.order .marks { margin-top: .1rem; }
.order .name { font-size: 1rem; line-height: 1.3; }
.matrix th, .matrix td { padding: .2rem .15rem; text-align: center; }
.matrix thead th { vertical-align: bottom; min-width: 2rem; font-weight: 500; }
/* Without a height Chromium takes the page for much wider, and prints all of it smaller. */
.matrix thead span { writing-mode: vertical-rl; transform: rotate(180deg); height: 10.5rem; line-height: 1.1; text-align: left; display: inline-block; }
.matrix thead small { display: block; font-weight: 400; font-size: .7rem; }
.matrix thead .must small { font-weight: 700; }
.matrix th:first-child { position: sticky; left: 0; background: var(--paper); text-align: left; padding-right: .75rem; min-width: 7.5rem; max-width: 16rem; }
.matrix .marks { display: table-cell; }
.matrix .marks b { display: inline-block; }
.matrix tfoot th { font-weight: 400; }
.matrix tbody tr:last-child > * { border-bottom: 2px solid var(--quiet); }
@media screen and (max-width: 52rem) {
  .order, .order tbody, .order td { display: block; }
  .order thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .order tr { display: grid; grid-template-columns: 5.5rem 1fr; align-items: baseline; padding: .75rem 0; border-bottom: 1px solid var(--line); }
  .order td, .order tbody th { border: 0; padding: .15rem 0; min-width: 0; max-width: none; }
  .order td[data-label] { grid-column: 1 / -1; display: grid; grid-template-columns: 9.5rem 1fr; }
  .order td[data-label]::before { content: attr(data-label); color: var(--quiet); }
  .order .rank { padding-right: .5rem; }
  .order .marks { flex-wrap: wrap; grid-area: 2 / 1 / 3 / 3; margin: .2rem 0; }
  .scroller td:first-child, .scroller th:first-child { min-width: 7rem; }
}
@media print {
  .contents, .carrying { display: none; }
  .order .name { font-size: 9pt; }
  .order td, .order tbody th { padding-top: .2rem; padding-bottom: .2rem; padding-right: .35rem; }
  .order { font-size: 7.5pt; }
  .order .rank { min-width: 4rem; }
  .order .rank b { font-size: 1rem; }
  .order .rank small { line-height: 1.1; }
  .order .marks { gap: 1px; }
  .order .marks b { width: .66rem; line-height: .66rem; font-size: .5rem; }
  .order td, .order th { overflow-wrap: normal; min-width: 0; }
  .matrix th:first-child { position: static; }
  .matrix tfoot { display: table-row-group; }
}
`;
