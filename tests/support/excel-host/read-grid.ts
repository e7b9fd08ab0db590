import type { HostCell } from './host-cell.ts';
import { refuse } from './host-error.ts';
import { cellsOf, isUnbounded } from './places.ts';
import type { RangePlace } from './range-place.ts';

/** A value of every cell of a range, row by row; null for a range of whole rows or columns, as Excel has it. */
export function readGrid<V>(place: RangePlace, member: string, pick: (cell: HostCell) => V): V[][] | null {
  const { sheet, area } = place;
  if (isUnbounded(area)) return null;
  if (cellsOf(area) > sheet.book.cellLimit) refuse('ResponsePayloadSizeLimitExceeded', member);
  return mapCells(place, pick);
}

/** Something of every cell of a range of limited size. */
export function mapCells<V>(
  { sheet, area }: RangePlace,
  pick: (cell: HostCell, row: number, column: number) => V,
): V[][] {
  const grid: V[][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    const line: V[] = [];
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      line.push(pick(sheet.cellAt(row, column) ?? sheet.newCell(row, column), row, column));
    }
    grid.push(line);
  }
  return grid;
}
