import type { Area } from '../../../engine/workbook/workbook.ts';
import type { HostSheet } from './host-sheet.ts';

/** A column's width and a row's height in points where nobody set one. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;
const POINTS_A_LETTER = 5.25;
const POINTS_AROUND = 5;

/** A column's width in points; a hidden one has none. */
export function widthOf(sheet: HostSheet, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? STANDARD_WIDTH);
}

/** A row's height in points; a hidden one has none. */
export function heightOf(sheet: HostSheet, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? STANDARD_HEIGHT);
}

/** Fits columns to their longest line. Excel looks at the whole column and not at the range's rows alone. */
export function fitColumns(sheet: HostSheet, { firstColumn, lastColumn }: Area): void {
  const longest = new Map<number, number>();
  for (const line of sheet.cells.values()) {
    for (const [column, { text }] of line) {
      if (column < firstColumn || column > lastColumn) continue;
      const letters = Math.max(...text.split('\n').map((one) => one.length));
      longest.set(column, Math.max(longest.get(column) ?? 0, letters));
    }
  }
  for (const [column, letters] of longest) {
    if (letters > 0)
      sheet.columnWidths.set(column, Math.min(letters * POINTS_A_LETTER + POINTS_AROUND, 1339));
  }
}
