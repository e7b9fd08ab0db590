import type { Refusal } from '../../refusal.ts';
import { refusalFrom } from '../errors.ts';
import { syncQuietly } from '../sync-quietly.ts';
import { blocksOf, keyOf, type CellAt } from './cell-blocks.ts';
import { askCells, readAsked, type CellRead } from './read-cells.ts';

/** What the person asked for, in words that follow "then". */
export const DOING = 'put this right';

/** What is entered in a cell. */
export interface CellWrite {
  readonly at: CellAt;
  readonly value: string | number | boolean;
}

/** What stood in cells as they were written. */
export interface Swapped {
  /** By key; empty where Excel refused before anything was written. */
  readonly before: ReadonlyMap<string, CellRead>;
  /** Why Excel refused; null where everything was written. Some of it may be written all the same. */
  readonly failure: Refusal | null;
}

/**
 * Writes cells, and reads in the same sync what stood in them just before: nobody’s edit comes between two actions of
 * one sync. Of two writes to one cell the last stays. Never rejects.
 */
export async function swapCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  as: 'values' | 'formulas',
): Promise<Swapped> {
  const cells = writes.map(({ at }) => at);
  const asked = askCells(context, cells);
  try {
    await syncQuietly(context, () => {
      writeBlocks(context, writes, as);
    });
    return { before: readAsked(asked), failure: null };
  } catch (error) {
    return { before: readAsked(asked), failure: refusalFrom(error, DOING) };
  }
}

/** Cells that touch go over as one range. */
function writeBlocks(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  as: 'values' | 'formulas',
): void {
  const values = new Map(writes.map(({ at, value }) => [keyOf(at), value]));
  const blocks = blocksOf(
    writes.map(({ at }) => at),
    0,
  );
  for (const { sheet, column, firstRow, lastRow } of blocks) {
    const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, place) => firstRow + place);
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(firstRow, column, rows.length, 1);
    range[as] = rows.map((row) => [values.get(keyOf({ sheet, row, column })) ?? null]);
  }
}
