/** Whole rows of one sheet, from column A on; rows are 0-based here, as Excel.js counts. */
export interface Block {
  readonly sheet: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly columns: number;
}

/** Blocks that go over in one sync. */
export type Chunk = readonly Block[];

/**
 * Cuts sheets into blocks and puts blocks together into chunks, each within the room that one sync has; `weigh` says
 * what a row takes of it. A row too heavy for any room is a chunk of its own.
 */
export function chunksOf(
  sheets: readonly Block[],
  room: number,
  weigh: (sheet: Block, row: number) => number,
): Chunk[] {
  const chunks: Block[][] = [];
  let left = 0;
  for (const sheet of sheets) {
    for (let row = 0; row < sheet.rows; row++) {
      const weight = weigh(sheet, row);
      if (weight > left || chunks.length === 0) {
        chunks.push([]);
        left = room;
      }
      left -= weight;
      addRow(chunks.at(-1) ?? [], sheet, row);
    }
  }
  return chunks;
}

function addRow(chunk: Block[], sheet: Block, row: number): void {
  const last = chunk.at(-1);
  const firstRow = sheet.firstRow + row;
  const goesOn = last?.sheet === sheet.sheet && last.firstRow + last.rows === firstRow;
  if (goesOn) chunk[chunk.length - 1] = { ...last, rows: last.rows + 1 };
  else chunk.push({ ...sheet, firstRow, rows: 1 });
}

/** Two smaller chunks in the same order; null for a single row. */
export function halveChunk(chunk: Chunk): [Chunk, Chunk] | null {
  const [first] = chunk;
  if (!first) return null;
  if (chunk.length > 1) {
    const middle = chunk.length >> 1;
    return [chunk.slice(0, middle), chunk.slice(middle)];
  }
  if (first.rows < 2) return null;
  const rows = first.rows >> 1;
  const rest = { ...first, firstRow: first.firstRow + rows, rows: first.rows - rows };
  return [[{ ...first, rows }], [rest]];
}
