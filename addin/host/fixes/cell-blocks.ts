import { readArea } from '../../../engine/workbook/address.ts';

/** Cells of one column that are read or written in one go; rows and columns are 0-based, as Excel.js counts. */
export interface CellBlock {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** One cell by its place. */
export interface CellAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where an address points; null for anything that is no single cell. */
export function cellAt(sheet: string, address: string): CellAt | null {
  const area = readArea(address);
  if (!area || area.firstRow !== area.lastRow || area.firstColumn !== area.lastColumn) return null;
  return { sheet, row: area.firstRow - 1, column: area.firstColumn - 1 };
}

/** Cells put together down their columns; rows between them are taken along where there are at most so many. */
export function blocksOf(cells: readonly CellAt[], between: number): CellBlock[] {
  const blocks: CellBlock[] = [];
  for (const { sheet, row, column } of cells.toSorted(inOrder)) {
    const last = blocks.at(-1);
    const goesOn = last?.sheet === sheet && last.column === column && row - last.lastRow <= between + 1;
    if (goesOn) blocks[blocks.length - 1] = { ...last, lastRow: row };
    else blocks.push({ sheet, column, firstRow: row, lastRow: row });
  }
  return blocks;
}

function inOrder(one: CellAt, other: CellAt): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return one.column - other.column || one.row - other.row;
}

/** A cell’s name in a map. */
export function keyOf({ sheet, row, column }: CellAt): string {
  return `${String(row)} ${String(column)} ${sheet}`;
}
