import { safe } from '../harmless/safe.ts';

/**
 * The style of a page: fonts of the system, colours that are read in light, in dark and without colours,
 * and A4 for the printer. It loads nothing. Every pair of colours has a contrast of at least 4.5 to 1.
 */
export const STYLE = safe<'html'>`
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #20242c; --quiet: #585f6b; --line: #d5d9df; --wash: #f4f6f8;
  --accent: #5b3a8c; --good: #17663a; --open: #7a4a00; --bad: #a1242f;
  font: 100%/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181d; --ink: #e4e7ec; --quiet: #a5adba; --line: #3b414c; --wash: #20242b;
    --accent: #c3a6f2; --good: #7fd3a0; --open: #f0bd6a; --bad: #ff9ca3;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; }
main { max-width: 76rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2rem 0 .5rem; text-wrap: balance; overflow-wrap: anywhere; }
header { margin-bottom: 1rem; padding-bottom: .6rem; border-bottom: 3px solid var(--accent); }
h1 { font-size: 1.9rem; font-weight: 650; letter-spacing: -.01em; margin: 0; }
h2 { font-size: 1.35rem; font-weight: 650; color: var(--accent); margin-top: 2.75rem; }
h3 { font-size: 1.12rem; }
h4, h5, h6 { font-size: 1rem; color: var(--quiet); }
p, li { max-width: 46rem; overflow-wrap: anywhere; }
p { margin: .5rem 0; }
.lead { font-size: 1.15rem; margin: .6rem 0; }
.lead strong { font-weight: 500; }
ul, ol { margin: .5rem 0; padding-left: 1.4rem; }
li { margin: .25rem 0; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
:target { background: var(--wash); outline: 2px solid var(--accent); outline-offset: 3px; }
code, pre { font-family: ui-monospace, 'Cascadia Mono', Consolas, 'Liberation Mono', monospace; font-size: .9em; }
code { overflow-wrap: anywhere; }
pre { margin: .75rem 0; padding: .75rem 1rem; background: var(--wash); border: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
.good { color: var(--good); }
.open { color: var(--open); }
.bad { color: var(--bad); }
.caveats { list-style: none; margin: 1rem 0; padding: .5rem 1rem; border: 1px solid var(--line); border-left: 4px solid var(--open); }
.scroller { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; font-size: .875rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
th, td { padding: .4rem .75rem .4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); overflow-wrap: break-word; max-width: 30rem; min-width: 3ch; }
th:last-child, td:last-child { padding-right: 0; }
thead th, thead td { vertical-align: bottom; border-bottom: 2px solid var(--quiet); color: var(--quiet); font-weight: 600; overflow-wrap: normal; }
tbody th { font-weight: 600; }
.number { text-align: right; }
.short { white-space: nowrap; }
sup { font-size: .75em; line-height: 0; }
sup a { padding: .3em; text-decoration: none; }
.bar { display: block; width: 8rem; height: .75rem; margin-top: .25rem; fill: var(--accent); }
.marks { display: flex; gap: 2px; margin-bottom: .2rem; }
.marks b { width: 1.05rem; font-size: .7rem; line-height: 1rem; font-weight: 700; text-align: center; border: 1px solid; }
.marks .yes { border-radius: 50%; color: var(--good); }
.marks .no { border-width: 2px; line-height: calc(1rem - 2px); color: var(--bad); }
.marks .unknown { border-style: dashed; color: var(--open); }
.notes { font-size: .875rem; color: var(--quiet); }
@media (max-width: 60rem) {
  main { padding: 1.25rem 1rem 3rem; }
  h1 { font-size: 1.5rem; }
  .if-room { display: none; }
}
@media print {
  :root {
    --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --wash: #fff;
    --accent: #44296d; --good: #0d4a28; --open: #5c3700; --bad: #7d1620;
    font-size: 9.5pt;
  }
  @page { size: A4; margin: 16mm 14mm; }
  main { max-width: none; padding: 0; }
  p, li { max-width: none; orphans: 3; widows: 3; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  h2 { margin-top: 1.5rem; }

  tr, li, .caveats, pre { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroller { overflow: visible; }
  table { font-size: 8pt; }
  td { overflow-wrap: anywhere; }
  a { color: inherit; }
  .bar, .marks { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
