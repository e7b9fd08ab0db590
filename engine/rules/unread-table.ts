import type { HeadingIndex } from '../recognise/heading-index.ts';
import { isBlank } from '../values/blank.ts';
import { NO_PLAN } from '../values/no-plan.ts';
import { isGiven } from '../values/timescale-readings.ts';
import { readTimescale } from '../values/timescale.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Cell, Row, Sheet, Workbook } from '../workbook/workbook.ts';

const HEADER_WITHIN = 30;
const LEAST_COLUMNS = 3;
const LEAST_KNOWN = 2;
const LEAST_ROWS = 3;
const ROWS_LOOKED_AT = 5;
const LONGEST_HEADING = 60;
const SENTENCE = 30;

/**
 * Where a sheet's table begins, "A3", if it looks like one that somebody tracks work in: a row of short headings,
 * some known or with dates below, over rows with sentences. Null for lists of choices, instructions and figures.
 */
export function findTable(sheet: Sheet, workbook: Workbook, index: HeadingIndex): string | null {
  if (feedsLists(sheet, workbook)) return null;
  for (const [at, row] of sheet.rows.entries()) {
    if (row.number > HEADER_WITHIN) return null;
    const headings = headingsOf(row);
    const [first] = headings;
    const known = headings.filter(({ text }) => index.read(text).hits.length > 0).length;
    const isHeader = headings.length >= LEAST_COLUMNS || known >= LEAST_KNOWN;
    if (first && isHeader && standsOverRecords(sheet.rows.slice(at + 1), headings, known))
      return cellAddress(first.row, first.column);
  }
  return null;
}

/** Whether drop-down lists take their choices from a sheet. */
export function feedsLists(sheet: Sheet, workbook: Workbook): boolean {
  const sources = workbook.sheets.flatMap(({ lists }) => lists.map(({ source }) => source));
  const names = workbook.definedNames.filter(({ name }) => sources.some((source) => source.includes(name)));
  const all = [...sources, ...names.map(({ refersTo }) => refersTo)];
  return all.some((source) => source.includes(`${sheet.name}!`) || source.includes(`${sheet.name}'!`));
}

/** The cells of a row that could be all headings: short, different texts; none where any is not. */
function headingsOf(row: Row): readonly Cell[] {
  const filled = row.cells.filter((cell) => !isBlank(cell.text));
  const texts = new Set(filled.map((cell) => cell.text.trim()));
  const areHeadings = filled.every((cell) => cell.kind === 'text' && cell.text.length <= LONGEST_HEADING);
  return areHeadings && texts.size === filled.length ? filled : [];
}

function standsOverRecords(below: readonly Row[], headings: readonly Cell[], known: number): boolean {
  const columns = new Set(headings.map(({ column }) => column));
  const rows = below.slice(0, ROWS_LOOKED_AT).map((row) => filledIn(row, columns));
  const records = rows.filter((cells) => cells.length >= 2 && cells.length * 2 >= headings.length);
  const cells = records.flat();
  const isWork = known >= LEAST_KNOWN || cells.some(isDate);
  return records.length >= LEAST_ROWS && isWork && cells.some(isSentence);
}

function filledIn(row: Row, columns: ReadonlySet<number>): Cell[] {
  return row.cells.filter((cell) => columns.has(cell.column) && !isBlank(cell.text));
}

function isSentence({ kind, text }: Cell): boolean {
  return kind === 'text' && text.trim().length > SENTENCE;
}

function isDate({ kind, text }: Cell): boolean {
  return kind === 'date' || (kind === 'text' && isGiven(readTimescale(text, NO_PLAN)));
}
