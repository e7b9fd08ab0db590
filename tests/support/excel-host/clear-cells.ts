import type { Area } from '../../../engine/workbook/workbook.ts';
import { PLAIN_LOOK, type HostCell } from './host-cell.ts';
import { missing } from './host-error.ts';
import type { HostSheet } from './host-sheet.ts';
import type { CellsPlace } from './range-place.ts';
import { guardCells } from './sheet-guard.ts';

/** Empties cells, or takes their formatting, or both. Tables, merges and conditional formats under them stay or go as in Excel. */
export function clearCells({ sheet, areas }: CellsPlace, applyTo: unknown, member: string): void {
  guardCells(sheet, areas, member);
  const what = applyTo === undefined || applyTo === null ? 'All' : applyTo;
  if (what !== 'All' && what !== 'Contents' && what !== 'Formats') missing(`${member} of hyperlinks only`);
  for (const area of areas) clearArea(sheet, area, what);
}

function clearArea(sheet: HostSheet, area: Area, what: 'All' | 'Contents' | 'Formats'): void {
  for (const { row, column, cell } of [...sheet.cellsIn(area)]) {
    if (what === 'All') sheet.cells.get(row)?.delete(column);
    else if (what === 'Contents') clearContents(cell);
    else Object.assign(cell, PLAIN_LOOK);
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
