import { inChunks, MOST_BYTES } from '../limits.ts';
import type { Run } from '../../run.ts';
import { syncQuietly } from '../sync-quietly.ts';
import { chunksOf, halveChunk, type Block, type Chunk } from './blocks.ts';
import type { ReadySheet } from './prepare-sheets.ts';
import { columnsOf, type SheetCell } from './sheet-cells.ts';

/** What one request of cells may weigh: far enough below what Excel takes for JSON’s own marks. */
const ROOM = MOST_BYTES / 4;
/** What a cell weighs beside its value and its number format: quotes and commas. */
const CELL = 15;

/** Writes every sheet’s cells, one sync a chunk; what Excel finds too large is cut smaller. */
export async function writeCells(
  context: Excel.RequestContext,
  sheets: readonly ReadySheet[],
  run: Run,
): Promise<void> {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  await inChunks({
    chunks: chunksOf(
      sheets.map((sheet) => blockOf(sheet)),
      ROOM,
      ({ sheet }, row) => weightOf(byId.get(sheet)?.cells[row] ?? []),
    ),
    work: (chunk) => writeChunk(context, chunk, byId),
    halve: halveChunk,
    run,
    onChunk: (done, of) => {
      run.onStep({ stage: 'writing', done, of });
    },
  });
}

function blockOf({ id, plan, cells }: ReadySheet): Block {
  return { sheet: id, firstRow: 0, rows: cells.length, columns: columnsOf(plan) };
}

const encoder = new TextEncoder();

/** Text is written as JSON inside JSON, so that a mark may take more bytes than it has. */
function weightOf(row: readonly SheetCell[]): number {
  return row.reduce((sum, { value, numberFormat }) => {
    return sum + CELL + numberFormat.length + encoder.encode(JSON.stringify(value)).length;
  }, 0);
}

function writeChunk(
  context: Excel.RequestContext,
  chunk: Chunk,
  sheets: ReadonlyMap<string, ReadySheet>,
): Promise<void> {
  return syncQuietly(context, () => {
    for (const { sheet, firstRow, rows, columns } of chunk) {
      const cells = sheets.get(sheet)?.cells.slice(firstRow, firstRow + rows) ?? [];
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(firstRow, 0, rows, columns);
      // Before the values come: Excel makes dates, numbers and formulas of what merely looks like them.
      range.numberFormat = cells.map((row) => row.map(({ numberFormat }) => numberFormat));
      range.values = cells.map((row) => row.map(({ value }) => guarded(value)));
    }
  });
}

/** Excel takes one apostrophe at a text’s beginning for a mark of its own. */
function guarded(value: string | number): string | number {
  return typeof value === 'string' && value.startsWith("'") ? `'${value}` : value;
}
