import { isBlank } from '../values/blank.ts';
import { groupedBy } from '../values/grouped-by.ts';
import type { Cell, Sheet } from '../workbook/workbook.ts';
import type { Block } from './blocks.ts';

const SAMPLE_ROWS = 60;

/** The first cells of each column (1-based) of a table. */
export type Sample = ReadonlyMap<number, readonly Cell[]>;

/** Gathers the cells by which the columns of a table are settled. */
export function sampleColumns(sheet: Sheet, block: Block): Sample {
  const end = Math.min(block.bodyEnd, block.bodyStart + SAMPLE_ROWS);
  const cells = sheet.rows.slice(block.bodyStart, end).flatMap((row) => row.cells);
  return groupedBy(cells, ({ column }) => column);
}

/** How much of what a column says is so, from 0 to 1; 0 where it says nothing. */
export function share(cells: readonly Cell[] | undefined, isSo: (cell: Cell) => boolean): number {
  const filled = cells?.filter((cell) => !isBlank(cell.text)) ?? [];
  return filled.length === 0 ? 0 : filled.filter(isSo).length / filled.length;
}
