/** How the report page looks: on a screen of any width, dark or light, with the system's own colours, and on A4. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --ink: #1b1b1b; --paper: #ffffff; --quiet: #505a5f; --line: #b1b4b6; --soft: #f3f2f1; --link: #1d4f91;
  --bad: #a3200d; --ask: #8a5a00; --good: #00612e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #ececec; --paper: #16181a; --quiet: #b5bbbf; --line: #50565a; --soft: #22262a; --link: #9cc3f7;
    --bad: #ff9c8f; --ask: #ffc861; --good: #7fdca4;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1rem clamp(0.75rem, 3vw, 2rem) 3rem; max-width: 66rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.5 "Segoe UI", Arial, Helvetica, sans-serif; overflow-wrap: anywhere;
}
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.5rem; margin: 0.5rem 0; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.75rem; padding-top: 0.5rem; border-top: 3px solid var(--ink); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 0.25rem; }
p { margin: 0 0 0.5rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.marking { font-weight: bold; text-align: center; }
.verdict {
  margin: 0 0 0.75rem; padding: 0.5rem 0.75rem; background: var(--soft);
  border-left: 0.5rem solid var(--good); font-size: 1.25rem; font-weight: bold;
}
.verdict.bad { border-color: var(--bad); }
.verdict.ask { border-color: var(--ask); }
.facts, nav ul, .queries { margin: 0; padding: 0; list-style: none; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 1rem 0 0; }
nav a { display: inline-block; padding: 0.25rem 0; }
.why, .who, footer { color: var(--quiet); }
.why, .who { font-size: 0.9375rem; }
.queries li { padding: 0.25rem 0 0.25rem 0.75rem; border-left: 3px solid var(--line); margin: 0.5rem 0; }
.queries li p { margin: 0; }
.where { font-weight: 600; }
.fix { font-weight: 600; }
@media (min-width: 45.01rem) {
  .queries li { display: grid; grid-template-columns: minmax(7rem, 20%) 1fr; column-gap: 1rem; }
  .queries li p { grid-column: 2; }
  .queries li .where { grid-column: 1; grid-row: 1 / span 3; }
}
summary { cursor: pointer; padding: 0.25rem 0; color: var(--link); }
table { width: 100%; margin: 0.75rem 0 1.5rem; border-collapse: collapse; font-size: 0.9375rem; }
caption { padding: 0.25rem 0; text-align: left; font-weight: 600; }
th, td { padding: 0.375rem 0.5rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--soft); overflow-wrap: normal; }
tbody th { font-weight: 600; min-width: 7.5rem; }
tbody td:not(.number) { min-width: 5.5rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.rag { display: inline-block; overflow-wrap: normal; padding: 0 0.5rem; border: 1px solid #1b1b1b; background: #ffffff; color: #000000; }
footer { margin-top: 2.5rem; padding-top: 0.5rem; border-top: 1px solid var(--line); font-size: 0.875rem; }
@media screen and (max-width: 45rem) {
  table, caption, tbody, tr, th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { margin: 0 0 0.75rem; border: 1px solid var(--line); }
  tbody th, tbody td, tbody td:not(.number) { border: 0; padding: 0.25rem 0.5rem; min-width: 0; }
  .number { text-align: left; }
  td::before { content: attr(data-label) ": "; color: var(--quiet); }
  td:empty { display: none; }
}
@media (forced-colors: active) {
  .verdict, .rag { border-color: CanvasText; }
}
@page { size: A4 portrait; margin: 16mm 14mm; }
@media print {
  :root {
    color-scheme: light;
    --ink: #000000; --paper: #ffffff; --quiet: #333333; --line: #767676; --soft: #f3f2f1; --link: #000000;
    --bad: #a3200d; --ask: #8a5a00; --good: #00612e;
  }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  nav, summary { display: none; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  h1, h2, h3, caption, thead, .why { break-after: avoid; }
  tbody tr:first-child, .queries li:first-child { break-before: avoid; }
  thead { display: table-header-group; }
  p, tr, .queries li, .short { break-inside: avoid; }
  h2 { margin-top: 6mm; }
  .rag, .verdict, thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
