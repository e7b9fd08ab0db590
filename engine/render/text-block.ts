import type { RecordReport, WorkbookReport } from '../report/report-schema.ts';
import { placeAddress } from '../workbook/address.ts';
import { layTable, wrapText } from './columns.ts';
import { inertLine } from './inert.ts';
import type { ReportWords } from './report-words.ts';

/** How a text report is to look. */
export interface TextOptions extends ReportWords {
  /** Columns of the terminal; 80 where the output is no terminal. */
  readonly width: number;
  /** True to set headings in bold; colour never carries anything. */
  readonly bold: boolean;
}

/** A block’s heading: bold where that is wanted, never coloured. */
export function heading(text: string, options: TextOptions): string {
  return options.bold ? `\u001b[1m${text}\u001b[22m` : text;
}

/** Text wrapped to the width, each line so many columns in. */
export function indent(text: string, options: TextOptions, by: number): string[] {
  return wrapText(text, options.width - by).map((line) => ' '.repeat(by) + line);
}

/** A table two columns in. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  options: TextOptions,
): string[] {
  return layTable(headings, rows, options.width - 2).map((line) => (line === '' ? '' : `  ${line}`));
}

/** "Actions!E9", with the workbook before it where there are several. */
export function placeWords(
  workbook: WorkbookReport,
  workbooks: readonly WorkbookReport[],
  sheet: string | null,
  cell: string | null,
): string {
  const file = workbooks.length > 1 ? inertLine(workbook.file) : '';
  return `${file} ${inertLine(placeAddress({ sheet, cell }))}`.trim();
}

/** Text on one line, cut to a length. */
export function shorten(text: string, length: number): string {
  const line = inertLine(text);
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

/** A list longer than this is cut, and the cut is said. */
export const MOST_ROWS = 20;

/** What is said under a list that was cut. */
export function moreRows(count: number): string[] {
  return count > MOST_ROWS ? [`  and ${String(count - MOST_ROWS)} more: see --format json`] : [];
}

/** Records of the trackers that have a column for a field: a register without ratings has none missing. */
export function recordsWith(workbooks: readonly WorkbookReport[], field: 'deadline' | 'rag'): RecordReport[] {
  return workbooks.flatMap(({ trackers, records }) => {
    const having = new Set(trackers.filter(({ columns }) => hasColumn(columns, field)).map(({ id }) => id));
    return records.filter(({ tracker }) => having.has(tracker));
  });
}

/** A tracker whose one date column is headed "Revised date" has deadlines all the same. */
function hasColumn(columns: Readonly<Record<string, string>>, field: 'deadline' | 'rag'): boolean {
  return field in columns || (field === 'deadline' && 'revisedDeadline' in columns);
}
