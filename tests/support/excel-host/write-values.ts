import { enterInCell } from './cell-input.ts';
import { displayText } from './cell-text.ts';
import type { HostCell } from './host-cell.ts';
import { refuse } from './host-error.ts';
import { headerOf } from './host-table.ts';
import { cellsOf, sharedArea } from './places.ts';
import type { RangePlace } from './range-place.ts';
import { guardCells } from './sheet-guard.ts';
import { settleHeaders } from './table-rules.ts';
import { writeGrid } from './write-grid.ts';

/** Writes values or formulas as Excel takes them; of a merge only the first cell takes any. */
export function writeValues(place: RangePlace, value: unknown, member: string): void {
  const { sheet, area } = place;
  guardCells(sheet, [area], member);
  const hidden = hiddenByMerges(place);
  const before = sheet.cellAt(area.firstRow, area.firstColumn)?.value ?? '';
  writeGrid(place, value, member, (cell, input) => {
    if (!hidden.has(cell)) enterInCell(cell, input, member, sheet.book.date1904);
  });
  for (const table of sheet.tables) {
    const header = headerOf(table);
    if (header && sharedArea(header, area)) settleHeaders(sheet, header);
  }
  const after = sheet.cellAt(area.firstRow, area.firstColumn)?.value ?? '';
  sheet.book.tell({
    kind: 'cells',
    sheet,
    area,
    by: 'add-in',
    values: cellsOf(area) === 1 ? { before, after } : null,
  });
}

function hiddenByMerges({ sheet, area }: RangePlace): ReadonlySet<HostCell> {
  const hidden = new Set<HostCell>();
  for (const merge of sheet.merges) {
    for (
      let row = Math.max(merge.firstRow, area.firstRow);
      row <= Math.min(merge.lastRow, area.lastRow);
      row += 1
    ) {
      for (let column = merge.firstColumn; column <= merge.lastColumn; column += 1) {
        if (row !== merge.firstRow || column !== merge.firstColumn) hidden.add(sheet.touch(row, column));
      }
    }
  }
  return hidden;
}

/** Sets number formats; what a cell holds stays, and is shown in the new form. */
export function writeNumberFormats(place: RangePlace, value: unknown, member: string): void {
  const { sheet, area } = place;
  guardCells(sheet, [area], member);
  writeGrid(place, value, member, (cell, input) => {
    if (typeof input !== 'string') refuse('InvalidArgument', member);
    cell.numberFormat = input === '' ? 'General' : input;
    cell.text = displayText(cell.value, cell.numberFormat, sheet.book.date1904);
  });
  sheet.book.tell({ kind: 'format', sheet, area, by: 'add-in' });
}
