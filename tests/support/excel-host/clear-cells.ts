import type { Area } from '../../../engine/workbook/workbook.ts';
import { PLAIN_LOOK, type HostCell } from './host-cell.ts';
import { missing } from './host-error.ts';
import type { HostSheet } from './host-sheet.ts';
import { cellsOf, isEntireColumn, isEntireRow, sharedArea } from './places.ts';
import type { CellsPlace } from './range-place.ts';
import { guardCells } from './sheet-guard.ts';

/** Empties cells, or takes their formatting, or both. Tables, merges and conditional formats under them stay or go as in Excel. */
export function clearCells({ sheet, areas }: CellsPlace, applyTo: unknown, member: string): void {
  guardCells(sheet, areas, member);
  const what = applyTo === undefined || applyTo === null ? 'All' : applyTo;
  if (what !== 'All' && what !== 'Contents' && what !== 'Formats') missing(`${member} of hyperlinks only`);
  for (const area of areas) {
    clearArea(sheet, area, what);
    if (what !== 'Contents') clearAround(sheet, area);
  }
}

/** Formatting is more than the cells' own: merges, conditional formats, and what whole columns and rows were given. */
function clearAround(sheet: HostSheet, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => sharedArea(merge, area) === null);
  const isWithin = (one: Area): boolean => cellsOf(sharedArea(one, area) ?? NOTHING) === cellsOf(one);
  const kept = sheet.rules.filter((rule) => !rule.areas.every(isWithin));
  sheet.rules.splice(0, sheet.rules.length, ...kept);
  if (isEntireColumn(area) && isEntireRow(area)) sheet.sheetLook = null;
  for (const column of [...sheet.columnLooks.keys()])
    if (isEntireColumn(area) && isBetween(column, area.firstColumn, area.lastColumn))
      sheet.columnLooks.delete(column);
  for (const row of [...sheet.rowLooks.keys()])
    if (isEntireRow(area) && isBetween(row, area.firstRow, area.lastRow)) sheet.rowLooks.delete(row);
}

const NOTHING: Area = { firstRow: 1, firstColumn: 1, lastRow: 0, lastColumn: 0 };

function isBetween(at: number, first: number, last: number): boolean {
  return at >= first && at <= last;
}

function clearArea(sheet: HostSheet, area: Area, what: 'All' | 'Contents' | 'Formats'): void {
  for (const { row, column, cell } of [...sheet.cellsIn(area)]) {
    if (what === 'All') sheet.cells.get(row)?.delete(column);
    else if (what === 'Contents') clearContents(cell);
    else Object.assign(cell, PLAIN_LOOK, { hyperlink: null });
  }
  const tells = what === 'Formats' ? 'format' : 'cells';
  if (tells === 'cells') sheet.book.tell({ kind: 'cells', sheet, area, by: 'add-in', values: null });
  else sheet.book.tell({ kind: 'format', sheet, area, by: 'add-in' });
}

function clearContents(cell: HostCell): void {
  cell.value = '';
  cell.formula = null;
  cell.isError = false;
  cell.text = '';
}
