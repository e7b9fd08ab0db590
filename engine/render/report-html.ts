import type { Report } from '../report/report-schema.ts';
import { PAGE_STYLE } from './html-style.ts';
import { htmlText } from './inert-html.ts';
import { fillStyles } from './rating-fill.ts';
import {
  reportPage,
  type PageBlock,
  type PageCell,
  type PageQueries,
  type PageQuery,
  type PageSection,
  type PageTable,
  type ReportPage,
} from './report-page.ts';
import type { ReportWords } from './report-words.ts';

/**
 * The check as one page that opens from disk: no script, nothing fetched, no link but to its own headings, and what
 * must be fixed first. Its policy forbids the browser whatever it does not need.
 */
export function* renderReportHtml(report: Report, words: ReportWords): Generator<string> {
  const page = reportPage(report, words);
  yield head(page, words);
  yield header(page, toneOf(report));
  yield '<main>\n';
  for (const section of page.sections) yield* sectionHtml(section);
  yield `</main>\n${footer(page)}</body>\n</html>\n`;
}

function head({ title, verdict }: ReportPage, { ragRules }: ReportWords): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${htmlText(verdict.split(/[:;]/)[0] ?? '')} – ${htmlText(title)}</title>
<style>${PAGE_STYLE}${fillStyles(ragRules, '.rag')}</style>
</head>
<body>
`;
}

type Tone = 'bad' | 'ask' | 'good';

/** The colour beside the verdict; its words say the same. */
function toneOf({ totals }: Report): Tone {
  if (totals.unreadable + totals.queries.error > 0) return 'bad';
  return totals.queries.warning > 0 ? 'ask' : 'good';
}

function header({ marking, title, verdict, facts, sections }: ReportPage, tone: Tone): string {
  const links = sections.map((section) => `<li><a href="#${section.id}">${htmlText(section.title)}</a></li>`);
  return `<header>
${markingHtml(marking)}<h1>${htmlText(title)}</h1>
<p class="verdict ${tone}">${htmlText(verdict)}</p>
<ul class="facts">
${facts.map((fact) => `<li>${htmlText(fact)}</li>`).join('\n')}
</ul>
</header>
${links.length === 0 ? '' : `<nav aria-label="Contents">\n<ul>\n${links.join('\n')}\n</ul>\n</nav>\n`}`;
}

function markingHtml(marking: string | null): string {
  return marking === null ? '' : `<p class="marking">${htmlText(marking)}</p>\n`;
}

function footer({ marking }: ReportPage): string {
  return `<footer>
<p>A working paper for the people who keep the trackers: its queries and date checks are not for the panel’s papers. Dates can prove an action red, never green. Made by Panelpack; the workbooks were only read.</p>
${markingHtml(marking)}</footer>
`;
}

function* sectionHtml({ id, title, blocks }: PageSection): Generator<string> {
  yield `<section aria-labelledby="${id}">\n<h2 id="${id}">${htmlText(title)}</h2>\n`;
  for (const block of blocks) yield blockHtml(block);
  yield '</section>\n';
}

function blockHtml(block: PageBlock): string {
  switch (block.kind) {
    case 'words':
      return `<p>${htmlText(block.text)}</p>\n`;
    case 'table':
      return foldable(tableHtml(block), block.rows.length, 'rows');
    case 'queries':
      return queriesHtml(block);
  }
}

/** More than this can be folded away; it stands open, so that print loses nothing. */
const LONG = 20;

function foldable(html: string, count: number, what: string): string {
  if (count <= LONG) return html;
  return `<details open>\n<summary>${String(count)} ${what}</summary>\n${html}</details>\n`;
}

function queriesHtml({ rule, title, why, asked }: PageQueries): string {
  const list = `<ul class="queries">\n${asked.map(queryHtml).join('')}</ul>\n`;
  return `<h3>${htmlText(title)} (${String(asked.length)})</h3>
<p class="why">${htmlText(why)} Rule: ${htmlText(rule)}.</p>
${foldable(list, asked.length, 'queries')}`;
}

function queryHtml({ where, message, fix, action, leads }: PageQuery): string {
  const who = [action, leads === '' ? '' : `Lead: ${leads}`].filter((words) => words !== '').join(' – ');
  const parts = [
    { kind: 'where', text: where },
    { kind: 'what', text: message },
    { kind: 'fix', text: fix },
    { kind: 'who', text: who },
  ].filter(({ text }) => text !== '');
  return `<li>${parts.map(({ kind, text }) => `<p class="${kind}">${htmlText(text)}</p>`).join('')}</li>\n`;
}

/** A table of no more rows than this stands on one sheet of paper. */
const SHORT = 8;

function tableHtml({ caption, columns, rows }: PageTable): string {
  const isNumber = columns.map((_, place) => rows.every((row) => /^\d+$/.test(row[place]?.text ?? '')));
  const heads = columns.map(
    (column, place) => `<th scope="col"${numbered(isNumber[place])}>${htmlText(column)}</th>`,
  );
  const lines = rows.map(
    (row) =>
      `<tr>${row.map((cell, place) => cellHtml(cell, columns[place] ?? '', place, isNumber[place])).join('')}</tr>\n`,
  );
  return `<table${rows.length > SHORT ? '' : ' class="short"'}>
<caption>${htmlText(caption)}</caption>
<thead>
<tr>${heads.join('')}</tr>
</thead>
<tbody>
${lines.join('')}</tbody>
</table>
`;
}

function numbered(isNumber: boolean | undefined): string {
  return isNumber === true ? ' class="number"' : '';
}

function cellHtml(
  { text, rag }: PageCell,
  column: string,
  place: number,
  isNumber: boolean | undefined,
): string {
  const words = rag === undefined ? htmlText(text) : `<span class="rag ${rag}">${htmlText(text)}</span>`;
  if (place === 0) return `<th scope="row">${words}</th>`;
  return `<td data-label="${htmlText(column)}"${numbered(isNumber)}>${words}</td>`;
}
