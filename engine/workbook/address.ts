import type { Area } from './workbook.ts';

const known: string[] = [];

/** The letters of a 1-based column number: 1 is "A", 16384 is "XFD". */
export function columnLetters(column: number): string {
  return (known[column] ??= spellColumn(column));
}

function spellColumn(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** The 1-based number of a column's letters, in either case; 0 where the text is not letters. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) return 0;
    column = column * 26 + digit;
  }
  return column;
}

/** A cell's address as Excel shows it: row 4, column 4 is "D4". */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** The row of a cell's address as it stands there: "12" of "G12"; "" for no cell. */
export function rowOfAddress(cell: string | null): string {
  return /\d+$/.exec(cell ?? '')?.[0] ?? '';
}

/** A place as people write it, "Actions!G10"; what is not known is left out, and "" is of the whole workbook. */
export function placeAddress({ sheet, cell }: SheetPlace): string {
  return [sheet, cell].filter((part) => part !== null).join('!');
}

/** A sheet and a cell or range of it; null where no one sheet or cell is meant. */
interface SheetPlace {
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** A rectangle's address, "A4:G34", or one cell's where it is only one. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.firstRow, area.firstColumn);
  const last = cellAddress(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;
/** How many columns and rows a sheet of Excel has. */
export const LAST_COLUMN = 16384;
export const LAST_ROW = 1048576;

/** Reads "D4", "$d$4" or "A1:B2" into a rectangle; whole columns "A:A" and whole rows "1:3" too; null for anything else. */
export function readArea(text: string): Area | null {
  const [from = '', to = from] = text.split(':');
  const first = readCorner(from, 1, 1);
  const last = readCorner(to, LAST_ROW, LAST_COLUMN);
  if (!first || !last) return null;
  return {
    firstRow: Math.min(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastRow: Math.max(first.row, last.row),
    lastColumn: Math.max(first.column, last.column),
  };
}

function readCorner(
  text: string,
  rowIfNone: number,
  columnIfNone: number,
): { row: number; column: number } | null {
  const cell = CELL.exec(text);
  if (cell) return { row: Number(cell[2]), column: columnNumber(cell[1] ?? '') };
  const bare = text.replace('$', '');
  if (/^[A-Za-z]{1,3}$/.test(bare)) return { row: rowIfNone, column: columnNumber(bare) };
  if (/^[0-9]{1,7}$/.test(bare)) return { row: Number(bare), column: columnIfNone };
  return null;
}

/** Whether a cell lies in a rectangle. */
export function isInside(area: Area, row: number, column: number): boolean {
  return (
    row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn
  );
}
