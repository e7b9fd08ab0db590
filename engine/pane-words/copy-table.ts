import type { AppendixTable, AppendixTableCell } from '../appendices/table.ts';
import { captionOf } from '../render/appendix-html.ts';
import { tabField, withoutFormula } from '../render/inert-csv.ts';
import { htmlText } from '../render/inert-html.ts';
import { ratingFill } from '../render/rating-fill.ts';
import { textLines } from '../render/text-lines.ts';
import type { RagRules } from '../templates/rag-rules.ts';

/** One table for the clipboard, for whichever of the two a program takes. */
export interface CopiedTable {
  /** Tab-separated, lines ended by "\r\n": for Excel and plain text. */
  readonly text: string;
  /** A fragment with its colours in it: for Word and Outlook. */
  readonly html: string;
}

/** An appendix to be pasted elsewhere: its marking, title, table, notes and source, ratings as words, nothing that acts. */
export function copyTable(table: AppendixTable, ragRules: Pick<RagRules, 'fills'>): CopiedTable {
  return { text: asText(table), html: asHtml(table, ragRules) };
}

function asText(table: AppendixTable): string {
  const rows = table.rows.map((row) => row.map(({ text }) => text));
  const lines = [
    ...above(table).map((line) => [line]),
    ...(rows.length === 0 ? [[NOTHING]] : [table.columns, ...rows]),
    ...below(table).map((line) => [line]),
  ];
  return lines.map((cells) => `${cells.map(tabField).join('\t')}\r\n`).join('');
}

/** A marking is never dropped. */
function above(table: AppendixTable): string[] {
  const { marking, letter, title } = table;
  return [...(marking === null ? [] : [marking]), `Appendix ${letter}: ${title}`, captionOf(table)];
}

function below({ notes, source }: AppendixTable): string[] {
  return [...notes, `Source: ${source}`];
}

const TABLE = 'border-collapse:collapse';
/** The last keeps Excel from reading a reference such as 1.10 as a number. */
const CELL =
  'border:1px solid #000000;padding:2px 6px;vertical-align:top;text-align:left;mso-number-format:\\@';

/** A plain break would begin another row in Excel. */
const SAME_CELL = '<br style="mso-data-placement:same-cell">';

function asHtml(table: AppendixTable, ragRules: Pick<RagRules, 'fills'>): string {
  const { rows } = table;
  const body = rows.length === 0 ? [paragraph(NOTHING)] : tableLines(table, ragRules);
  return [...above(table).map(paragraph), ...body, ...below(table).map(paragraph), ''].join('\n');
}

const NOTHING = 'Nothing to report.';

function tableLines({ columns, rows }: AppendixTable, ragRules: Pick<RagRules, 'fills'>): string[] {
  return [
    `<table style="${TABLE}">`,
    `<thead><tr>${columns.map(headCell).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map((cell) => bodyCell(cell, ragRules)).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ];
}

function paragraph(text: string): string {
  return `<p>${htmlText(text)}</p>`;
}

function headCell(text: string): string {
  return `<th scope="col" style="${CELL}">${htmlText(withoutFormula(text))}</th>`;
}

/** A style sheet does not outlive the clipboard: the colour stands in the cell. */
function bodyCell({ text, rag }: AppendixTableCell, ragRules: Pick<RagRules, 'fills'>): string {
  const fill = rag === undefined ? null : ratingFill(rag, ragRules);
  const colour = fill === null ? '' : `;background:#${fill};color:#000000`;
  const words = textLines(text)
    .map((line) => htmlText(withoutFormula(line)))
    .join(SAME_CELL);
  return `<td style="${CELL}${colour}">${words}</td>`;
}
