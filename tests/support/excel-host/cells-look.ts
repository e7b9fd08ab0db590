import type { Area } from '../../../engine/workbook/workbook.ts';
import { PLAIN_LOOK, type HostCell, type HostLook } from './host-cell.ts';
import type { HostSheet } from './host-sheet.ts';
import { cellsOf, isEntireColumn, isEntireRow, isUnbounded } from './places.ts';
import type { CellsPlace } from './range-place.ts';
import { guardCells } from './sheet-guard.ts';

/** What all cells have in common; null where they differ, as Excel has it. */
export function commonLook<V>(cells: CellsPlace, pick: (cell: HostCell) => V): V | null {
  const single = singleCell(cells);
  if (single) return pick(single);
  const seen = new Set<V>();
  for (const area of cells.areas) {
    for (const value of looksIn(cells.sheet, area, pick)) if (seen.add(value).size > 1) return null;
  }
  return [...seen][0] ?? null;
}

/** A cell's properties are asked for one cell at a time, tens of thousands of them. */
function singleCell({ sheet, areas }: CellsPlace): HostCell | null {
  const [area] = areas;
  if (!area || areas.length > 1 || cellsOf(area) > 1) return null;
  const { firstRow: row, firstColumn: column } = area;
  return sheet.cellAt(row, column) ?? sheet.newCell(row, column);
}

function* looksIn<V>(sheet: HostSheet, area: Area, pick: (cell: HostCell) => V): Generator<V> {
  let counted = 0;
  for (const { cell } of sheet.cellsIn(area)) {
    counted += 1;
    yield pick(cell);
  }
  if (counted < cellsOf(area)) yield* untouchedIn(sheet, area, pick);
}

/** Cells that are not there look as their row, column or sheet was formatted. */
function* untouchedIn<V>(sheet: HostSheet, area: Area, pick: (cell: HostCell) => V): Generator<V> {
  if (isUnbounded(area)) {
    yield pick(sheet.newCell(area.firstRow, area.firstColumn));
    return;
  }
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      if (!sheet.cellAt(row, column)) yield pick(sheet.newCell(row, column));
    }
  }
}

/** Changes the look of every cell of a place; whole columns and rows keep it for cells made later. */
export function changeLook(cells: CellsPlace, member: string, change: (look: HostLook) => void): void {
  guardCells(cells.sheet, cells.areas, member);
  for (const area of cells.areas) {
    if (isUnbounded(area)) changeWhole(cells.sheet, area, change);
    else for (const cell of everyCell(cells.sheet, area)) change(cell);
    cells.sheet.book.tell({ kind: 'format', sheet: cells.sheet, area, by: 'add-in' });
  }
}

/** Every cell of an area of limited size, made where it was not there. */
export function* everyCell(sheet: HostSheet, area: Area): Generator<HostCell> {
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1)
      yield sheet.touch(row, column);
  }
}

function changeWhole(sheet: HostSheet, area: Area, change: (look: HostLook) => void): void {
  for (const { cell } of sheet.cellsIn(area)) change(cell);
  if (isEntireColumn(area) && isEntireRow(area)) sheet.sheetLook = changed(sheet.sheetLook ?? {}, change);
  else if (isEntireColumn(area)) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      sheet.columnLooks.set(
        column,
        changed({ ...sheet.sheetLook, ...sheet.columnLooks.get(column) }, change),
      );
    }
  } else {
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      sheet.rowLooks.set(row, changed({ ...sheet.sheetLook, ...sheet.rowLooks.get(row) }, change));
    }
  }
}

function changed(look: Partial<HostLook>, change: (look: HostLook) => void): HostLook {
  const whole = { ...PLAIN_LOOK, ...look };
  change(whole);
  return whole;
}
