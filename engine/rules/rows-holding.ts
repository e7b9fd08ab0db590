import type { TrackerRecord } from '../recognise/tracker.ts';
import type { Cell, Sheet } from '../workbook/workbook.ts';

/** The numbers of a sheet's rows in which some cell is such a one: most rules that look at every cell find none. */
export function rowsHolding({ rows }: Sheet, isSuch: (cell: Cell) => boolean): ReadonlySet<number> {
  const held = new Set<number>();
  for (const { number, cells } of rows) if (cells.some(isSuch)) held.add(number);
  return held;
}

/** Whether a record reaches over one of some rows. */
export function standsOn({ row, lastRow }: TrackerRecord, rows: ReadonlySet<number>): boolean {
  if (rows.size === 0) return false;
  for (let number = row; number <= lastRow; number++) if (rows.has(number)) return true;
  return false;
}
