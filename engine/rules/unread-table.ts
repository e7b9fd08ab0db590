import { cellAddress } from '../workbook/address.ts';
import type { Cell, Row, Sheet, Workbook } from '../workbook/workbook.ts';

const HEADER_WITHIN = 30;
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 3;
const ROWS_LOOKED_AT = 5;
const LONGEST_HEADING = 60;
const SENTENCE = 30;

/**
 * Where a sheet's table begins, "A3", if it looks like one that somebody tracks work in: a row of short headings
 * over rows with sentences or dates. Null for lists of choices, instructions and figures.
 */
export function findTable(sheet: Sheet, workbook: Workbook): string | null {
  if (feedsLists(sheet, workbook)) return null;
  for (const [index, row] of sheet.rows.entries()) {
    if (row.number > HEADER_WITHIN) return null;
    const headings = headingsOf(row);
    const [first] = headings;
    if (first && headings.length >= LEAST_COLUMNS && standsOverRecords(sheet, index, headings))
      return cellAddress(first.row, first.column);
  }
  return null;
}

/** Whether drop-down lists take their choices from a sheet. */
function feedsLists(sheet: Sheet, workbook: Workbook): boolean {
  const sources = workbook.sheets.flatMap(({ lists }) => lists.map(({ source }) => source));
  const names = workbook.definedNames.filter(({ name }) => sources.some((source) => source.includes(name)));
  const all = [...sources, ...names.map(({ refersTo }) => refersTo)];
  return all.some((source) => source.includes(`${sheet.name}!`) || source.includes(`${sheet.name}'!`));
}

/** The cells of a row that could be all headings: short, different texts; none where any is not. */
function headingsOf(row: Row): readonly Cell[] {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '');
  const texts = new Set(filled.map((cell) => cell.text.trim()));
  const areHeadings = filled.every((cell) => cell.kind === 'text' && cell.text.length <= LONGEST_HEADING);
  return areHeadings && texts.size === filled.length ? filled : [];
}

function standsOverRecords(sheet: Sheet, index: number, headings: readonly Cell[]): boolean {
  const columns = new Set(headings.map(({ column }) => column));
  const below = sheet.rows.slice(index + 1, index + 1 + ROWS_LOOKED_AT).map((row) => filledIn(row, columns));
  const records = below.filter((cells) => cells.length >= 2 && cells.length * 2 >= headings.length);
  return records.length >= LEAST_ROWS && records.flat().some(isOfWork);
}

function filledIn(row: Row, columns: ReadonlySet<number>): Cell[] {
  return row.cells.filter((cell) => columns.has(cell.column) && cell.text.trim() !== '');
}

/** Choices are short words and figures are numbers; work has sentences or dates. */
function isOfWork({ kind, text }: Cell): boolean {
  return kind === 'date' || (kind === 'text' && text.trim().length > SENTENCE);
}
