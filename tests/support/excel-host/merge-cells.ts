import type { Area } from '../../../engine/workbook/workbook.ts';
import { refuse } from './host-error.ts';
import type { HostSheet } from './host-sheet.ts';
import { cellsOf, sharedArea } from './places.ts';
import type { RangePlace } from './range-place.ts';
import { guardSheet } from './sheet-guard.ts';

/** Merges a range, or each of its rows; what its other cells held is gone. */
export function mergeCells(place: RangePlace, across: boolean): void {
  const { sheet, area } = place;
  guardSheet(sheet, 'Range.Merge');
  if (sheet.tables.some((table) => sharedArea(table.area, area))) refuse('InvalidArgument', 'Range.Merge');
  unmergeWithin(sheet, area, 'Range.Merge');
  for (const one of across ? rowsIn(area) : [area]) if (cellsOf(one) > 1) merge(sheet, one);
  sheet.book.tell({ kind: 'format', sheet, area, by: 'add-in' });
}

/** Takes every merge that meets a range apart. */
export function unmergeCells({ sheet, area }: RangePlace): void {
  guardSheet(sheet, 'Range.Unmerge');
  sheet.merges = sheet.merges.filter((one) => sharedArea(one, area) === null);
}

function unmergeWithin(sheet: HostSheet, area: Area, member: string): void {
  const met = sheet.merges.filter((one) => sharedArea(one, area) !== null);
  const isWhole = (one: Area): boolean => cellsOf(sharedArea(one, area) ?? one) === cellsOf(one);
  if (!met.every(isWhole)) refuse('InvalidArgument', member);
  sheet.merges = sheet.merges.filter((one) => !met.includes(one));
}

function merge(sheet: HostSheet, area: Area): void {
  for (const { row, column, cell } of sheet.cellsIn(area)) {
    if (row === area.firstRow && column === area.firstColumn) continue;
    Object.assign(cell, { value: '', formula: null, isError: false, text: '' });
  }
  sheet.merges.push(area);
}

function rowsIn(area: Area): Area[] {
  return Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, at) => ({
    ...area,
    firstRow: area.firstRow + at,
    lastRow: area.firstRow + at,
  }));
}
