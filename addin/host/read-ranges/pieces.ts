import type { Area } from '../../../engine/workbook/workbook.ts';
import { cellsIn, columnsIn, halvesOf } from './area-of.ts';

/** Cells of one sheet, fetched in one go with others. */
export interface Piece {
  readonly sheetId: string;
  readonly area: Area;
}

/** Pieces fetched in one sync. */
export type Chunk = readonly Piece[];

/** Cuts large areas by rows and puts small ones together, so that no chunk asks for more cells than `most`. */
export function chunksOf(pieces: readonly Piece[], most: number): Chunk[] {
  const chunks: Piece[][] = [];
  let room = 0;
  for (const piece of pieces.flatMap((each) => cut(each, most))) {
    const cells = cellsIn(piece.area);
    if (cells > room) {
      chunks.push([]);
      room = most;
    }
    chunks.at(-1)?.push(piece);
    room -= cells;
  }
  return chunks;
}

function cut({ sheetId, area }: Piece, most: number): Piece[] {
  const rows = Math.max(1, Math.floor(most / columnsIn(area)));
  const pieces: Piece[] = [];
  for (let firstRow = area.firstRow; firstRow <= area.lastRow; firstRow += rows) {
    const lastRow = Math.min(area.lastRow, firstRow + rows - 1);
    pieces.push({ sheetId, area: { ...area, firstRow, lastRow } });
  }
  return pieces;
}

/** Two smaller chunks: the first pieces and the rest, or the halves of a single one; null for a single cell. */
export function halveChunk(chunk: Chunk): readonly [Chunk, Chunk] | null {
  const [only] = chunk;
  if (only === undefined) return null;
  if (chunk.length > 1) {
    const middle = Math.ceil(chunk.length / 2);
    return [chunk.slice(0, middle), chunk.slice(middle)];
  }
  const halves = halvesOf(only.area);
  if (halves === null) return null;
  const [first, second] = halves;
  return [[{ ...only, area: first }], [{ ...only, area: second }]];
}
