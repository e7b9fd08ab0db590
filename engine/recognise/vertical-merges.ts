import type { Area, Cell, Sheet } from '../workbook/workbook.ts';

/** The cell that a vertical merge shows in each of its rows: an area's name beside all its actions. */
export interface VerticalMerges {
  /** The merge's first cell where row and column (1-based) lie in one below its first row; else null. */
  readonly anchorOf: (row: number, column: number) => Cell | null;
}

const NO_MERGES: VerticalMerges = { anchorOf: () => null };

/** The vertical merges that touch a table's body; whole-sheet ones are passed over. */
export function verticalMerges(sheet: Sheet, body: Area): VerticalMerges {
  const byColumn = new Map<number, { readonly area: Area; readonly anchor: Cell }[]>();
  for (const area of sheet.merges) {
    if (area.lastRow === area.firstRow || area.lastRow < body.firstRow || area.firstRow > body.lastRow)
      continue;
    if (area.firstColumn < body.firstColumn || area.firstColumn > body.lastColumn) continue;
    const anchor = cellAt(sheet, area.firstRow, area.firstColumn);
    if (!anchor || anchor.text.trim() === '') continue;
    const inColumn = byColumn.get(area.firstColumn) ?? [];
    inColumn.push({ area, anchor });
    byColumn.set(area.firstColumn, inColumn);
  }
  if (byColumn.size === 0) return NO_MERGES;
  for (const inColumn of byColumn.values()) inColumn.sort((a, b) => a.area.firstRow - b.area.firstRow);
  return { anchorOf: (row, column) => anchorIn(byColumn.get(column) ?? [], row) };
}

function anchorIn(
  merges: readonly { readonly area: Area; readonly anchor: Cell }[],
  row: number,
): Cell | null {
  let low = 0;
  let high = merges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const merge = merges[middle];
    if (!merge) return null;
    if (row < merge.area.firstRow) high = middle - 1;
    else if (row > merge.area.lastRow) low = middle + 1;
    else return row > merge.area.firstRow ? merge.anchor : null;
  }
  return null;
}

/** The cell at a row and column (1-based), or undefined where the sheet keeps none. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  let low = 0;
  let high = sheet.rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = sheet.rows[middle]?.number ?? 0;
    if (number === row) return sheet.rows[middle]?.cells.find((cell) => cell.column === column);
    if (number < row) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
