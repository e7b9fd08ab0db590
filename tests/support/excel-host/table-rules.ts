import type { Area } from '../../../engine/workbook/workbook.ts';
import { displayText } from './cell-text.ts';
import type { HostBook } from './host-book.ts';
import { refuse } from './host-error.ts';
import type { HostSheet } from './host-sheet.ts';
import { newTable, type HostTable } from './host-table.ts';
import { isUnbounded, rowsOf, sharedArea } from './places.ts';
import type { RangePlace } from './range-place.ts';
import { guardSheet } from './sheet-guard.ts';

/** Every table of a workbook with its sheet. */
export function tablesOf(book: HostBook): readonly (readonly [HostSheet, HostTable])[] {
  return book.sheets.flatMap((sheet) => sheet.tables.map((table) => [sheet, table] as const));
}

/** Makes a table of cells whose first row is its header. */
export function addTable({ sheet, area }: RangePlace, member: string): HostTable {
  guardSheet(sheet, member);
  if (isUnbounded(area)) refuse('InvalidArgument', member);
  const whole = rowsOf(area) === 1 ? { ...area, lastRow: area.lastRow + 1 } : area;
  checkFree(sheet, whole, null, member);
  const table = newTable(String(sheet.book.nextNumber()), nextTableName(sheet.book), whole);
  sheet.tables.push(table);
  settleHeaders(sheet, whole);
  return table;
}

/** Gives a table other cells: the header stays in its row, and the old and the new must meet. */
export function resizeTable(sheet: HostSheet, table: HostTable, place: RangePlace, member: string): void {
  guardSheet(sheet, member);
  const { area } = place;
  const fits = place.sheet === sheet && area.firstRow === table.area.firstRow && sharedArea(area, table.area);
  if (!fits || rowsOf(area) < 2) refuse('InvalidArgument', member);
  checkFree(sheet, area, table, member);
  table.area = area;
  settleHeaders(sheet, area);
}

/** A name that a table may take: a word without spaces, that no cell and no other name has. */
export function checkedTableName(book: HostBook, name: string, self: HostTable, member: string): string {
  const isWord =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^(?:[a-z]{1,3}\d+|[rc]|r\d*c\d*)$/iu.test(name);
  if (!isWord) refuse('InvalidArgument', member);
  const wanted = name.toLowerCase();
  const isTaken =
    tablesOf(book).some(([, table]) => table !== self && table.name.toLowerCase() === wanted) ||
    book.names.some((one) => one.name.toLowerCase() === wanted);
  return isTaken ? refuse('InvalidArgument', member) : name;
}

function checkFree(sheet: HostSheet, area: Area, self: HostTable | null, member: string): void {
  const meets = (other: Area): boolean => sharedArea(area, other) !== null;
  if (sheet.tables.some((table) => table !== self && meets(table.area))) refuse('InvalidArgument', member);
  if (sheet.merges.some(meets)) refuse('InvalidArgument', member);
}

function nextTableName(book: HostBook): string {
  const taken = new Set(tablesOf(book).map(([, table]) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

/** Header cells become text, no two alike and none blank. */
export function settleHeaders(sheet: HostSheet, { firstRow, firstColumn, lastColumn }: Area): void {
  const taken = new Set<string>();
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const cell = sheet.touch(firstRow, column);
    const own =
      displayText(cell.value, cell.numberFormat, sheet.book.date1904) || `Column${column - firstColumn + 1}`;
    const heading = firstFree(own, taken);
    taken.add(heading.toLowerCase());
    Object.assign(cell, { value: heading, text: heading, formula: null, isError: false });
  }
}

function firstFree(own: string, taken: ReadonlySet<string>): string {
  if (!taken.has(own.toLowerCase())) return own;
  let number = 2;
  while (taken.has(`${own}${number}`.toLowerCase())) number += 1;
  return `${own}${number}`;
}
