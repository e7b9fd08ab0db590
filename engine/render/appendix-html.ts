import type { Pack } from '../appendices/pack.ts';
import type { AppendixTable, AppendixTableCell } from '../appendices/table.ts';
import { longDate } from '../values/calendar.ts';
import { htmlStyle } from './appendix-html-style.ts';
import { htmlText } from './inert-html.ts';
import { datesOf, PACK_TITLE, packMarking } from './pack-words.ts';
import { textLines } from './text-lines.ts';

/** A pack as a page of its own, to print or to paste into a paper: plain tables, one style element, nothing that acts or loads. */
export function renderAppendixHtml(pack: Pack): string {
  const marking = markingLine(packMarking(pack));
  return [
    '<!DOCTYPE html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${htmlText(PACK_TITLE)}</title>`,
    `<style>${htmlStyle(pack)}</style>`,
    '</head>',
    '<body>',
    ...marking,
    '<main>',
    `<h1>${htmlText(PACK_TITLE)}</h1>`,
    `<p>${htmlText(`${datesOf(pack)}.`)}</p>`,
    ...contentsList(pack),
    ...pack.notes.map(paragraph),
    ...pack.tables.flatMap((table) => tableSection(table, pack)),
    '</main>',
    ...marking,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function markingLine(marking: string | null): string[] {
  return marking === null ? [] : [`<p class="marking">${htmlText(marking)}</p>`];
}

function paragraph(text: string): string {
  return `<p>${htmlText(text)}</p>`;
}

/** The pack owns the lettering, and so the list of what there is (T24). */
function contentsList({ tables }: Pack): string[] {
  const lines = tables.map(
    ({ letter, title }) => `<li>Appendix ${htmlText(letter)}: ${htmlText(title)}</li>`,
  );
  return lines.length === 0 ? [] : ['<ul>', ...lines, '</ul>'];
}

function tableSection(table: AppendixTable, pack: Pack): string[] {
  const { letter, title, marking, notes, source } = table;
  return [
    '<section>',
    ...markingLine(marking),
    `<h2>Appendix ${htmlText(letter)}: ${htmlText(title)}</h2>`,
    ...tableBody(table, pack),
    ...notes.map(paragraph),
    `<p>Source: ${htmlText(source)}</p>`,
    '</section>',
  ];
}

/** "Overdue actions, as at 31 December 2021": what a table shows, and when. */
export function captionOf({ title, asAt }: Pick<AppendixTable, 'title' | 'asAt'>): string {
  return `${title}, as at ${longDate(asAt)}`;
}

function tableBody({ title, asAt, columns, rows }: AppendixTable, pack: Pack): string[] {
  if (rows.length === 0) return [paragraph(`As at ${longDate(asAt)}: nothing to report.`)];
  return [
    '<table>',
    `<caption>${htmlText(captionOf({ title, asAt }))}</caption>`,
    `<thead><tr>${columns.map((column) => `<th scope="col">${htmlText(column)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map((cell) => bodyCell(cell, pack)).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ];
}

function bodyCell({ text, rag }: AppendixTableCell, { isAccessible }: Pack): string {
  const words = textLines(text).map(htmlText).join('<br>');
  return rag === undefined || isAccessible ? `<td>${words}</td>` : `<td class="${rag}">${words}</td>`;
}
