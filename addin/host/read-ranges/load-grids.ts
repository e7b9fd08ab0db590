import type { Run } from '../../run.ts';
import { CELLS_A_CHUNK, inChunks } from '../limits.ts';
import { refusal } from '../errors.ts';
import { rangeAt } from './area-of.ts';
import { filledSheets } from './load-frames.ts';
import type { MeasuredSheet } from './measure-sheets.ts';
import { chunksOf, halveChunk, type Chunk, type Piece } from './pieces.ts';

/** What Excel says of a rectangle of cells, row by row. */
export interface Grid extends Piece {
  readonly values: readonly (readonly unknown[])[];
  /** A cell's formula with "=", else its value. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** "Error", "String", "Double"... */
  readonly types: readonly (readonly string[])[];
  /** By row, whether it is hidden, by hand or by a filter. */
  readonly hiddenRows: readonly boolean[];
}

/**
 * Loads the cells of all sheets, one sync a chunk. What cells display is not asked for: the reader of files makes it
 * from value and number format, so that both ways agree on every machine, and the answer is a third smaller.
 */
export async function loadGrids(
  context: Excel.RequestContext,
  sheets: readonly MeasuredSheet[],
  run: Run,
): Promise<readonly Grid[]> {
  const pieces = filledSheets(sheets).map(({ id, used }) => ({ sheetId: id, area: used }));
  const grids = await inChunks({
    chunks: chunksOf(pieces, CELLS_A_CHUNK),
    work: (chunk) => loadChunk(context, chunk),
    halve: halveChunk,
    run,
    onChunk: (done, of) => {
      // One more for the looks, which are asked for when it is known whose.
      run.onStep({ stage: 'fetching', done, of: of + 1 });
    },
  });
  return grids.flat();
}

async function loadChunk(context: Excel.RequestContext, chunk: Chunk): Promise<Grid[]> {
  const asked = chunk.map((piece) => {
    const range = rangeAt(context, piece.sheetId, piece.area);
    range.load('values,formulas,numberFormat,valueTypes');
    return { piece, range, rows: range.getRowProperties({ rowHidden: true }) };
  });
  await context.sync();
  return asked.map(({ piece, range, rows }) => ({
    ...piece,
    values: given(range.values),
    formulas: given(range.formulas),
    numberFormats: given(range.numberFormat),
    types: range.valueTypes,
    hiddenRows: rows.value.map(({ rowHidden }) => rowHidden === true),
  }));
}

/** Excel gives null in place of more cells than it hands over. */
function given(cells: unknown[][] | null): unknown[][] {
  if (cells === null) throw refusal('too-large', 'check the workbook');
  return cells;
}
