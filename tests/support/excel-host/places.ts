import { areaAddress, columnLetters, readArea } from '../../../engine/workbook/address.ts';
import type { Area } from '../../../engine/workbook/workbook.ts';

/** How many rows and columns a sheet has. */
export const LAST_ROW = 1048576;
export const LAST_COLUMN = 16384;

/** All of a sheet. */
export const WHOLE_SHEET: Area = { firstRow: 1, firstColumn: 1, lastRow: LAST_ROW, lastColumn: LAST_COLUMN };

export function rowsOf(area: Area): number {
  return area.lastRow - area.firstRow + 1;
}

export function columnsOf(area: Area): number {
  return area.lastColumn - area.firstColumn + 1;
}

export function cellsOf(area: Area): number {
  return rowsOf(area) * columnsOf(area);
}

/** True where every row is in it: "A:C", or the whole sheet. */
export function isEntireColumn(area: Area): boolean {
  return area.firstRow === 1 && area.lastRow === LAST_ROW;
}

/** True where every column is in it: "1:3", or the whole sheet. */
export function isEntireRow(area: Area): boolean {
  return area.firstColumn === 1 && area.lastColumn === LAST_COLUMN;
}

/** True for an area whose cells Excel.js neither lists nor lets be written one by one. */
export function isUnbounded(area: Area): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

/** The cells that two areas share, null where none. */
export function sharedArea(one: Area, other: Area): Area | null {
  const area = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return rowsOf(area) > 0 && columnsOf(area) > 0 ? area : null;
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

/** True where an area lies on a sheet. */
export function isOnSheet(area: Area): boolean {
  return (
    area.firstRow >= 1 &&
    area.firstColumn >= 1 &&
    area.lastRow <= LAST_ROW &&
    area.lastColumn <= LAST_COLUMN &&
    rowsOf(area) > 0 &&
    columnsOf(area) > 0
  );
}

/** An area of a size from a 1-based corner. */
export function areaFrom(row: number, column: number, rows: number, columns: number): Area {
  return { firstRow: row, firstColumn: column, lastRow: row + rows - 1, lastColumn: column + columns - 1 };
}

/** "A1:C9", "A:C" or "1:3", as Excel shows it without the sheet. */
export function localAddress(area: Area): string {
  if (isEntireRow(area)) return `${area.firstRow}:${area.lastRow}`;
  if (isEntireColumn(area)) return `${columnLetters(area.firstColumn)}:${columnLetters(area.lastColumn)}`;
  return areaAddress(area);
}

/** A sheet's name as an address has it: in quotes where its letters call for them. */
export function quotedName(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && readArea(name) === null && !/^r\d*c\d*$/iu.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'Plan 1'!A1:C9". */
export function fullAddress(name: string, area: Area): string {
  return `${quotedName(name)}!${localAddress(area)}`;
}

/** An address in its parts: the sheet it names, if any, and the rest. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { sheet: null, rest: address };
  const name = address.slice(0, at);
  const isQuoted = name.startsWith("'") && name.endsWith("'");
  return { sheet: isQuoted ? name.slice(1, -1).replaceAll("''", "'") : name, rest: address.slice(at + 1) };
}
