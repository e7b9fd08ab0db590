import { isBlank } from '../values/blank.ts';
import type { Area, Cell, Row, Sheet } from '../workbook/workbook.ts';
import type { HeadingIndex } from './heading-index.ts';
import { joinAbove, joinBelow } from './join-headings.ts';
import type { HeadingText } from './tracker.ts';

/** One to three rows of headings, and the words that stand over each column. */
export interface Header {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly headings: readonly HeadingText[];
}

const MOST_HEADER_ROWS = 3;
/** The block at the head of an area's page has no more headings than this. */
const MOST_OF_A_FORM = 4;
const LONGEST_LEAF = 60;

/**
 * Whether a row can hold headings at all: at least two cells whose words some template knows, and mostly text.
 * Under an open table one of its first two texts must be known, and three in a wide row: nearly every row is a record.
 */
export function mayBeHeader(row: Row, index: HeadingIndex, underTable: boolean): boolean {
  let known = 0;
  let texts = 0;
  let filled = 0;
  for (const cell of row.cells) {
    if (cell.kind === 'blank') continue;
    filled++;
    if (typeof cell.value !== 'string') continue;
    texts++;
    if (index.read(cell.value).hits.length > 0) known++;
    if (underTable && texts === 2 && known === 0) return false;
  }
  const wanted = underTable && filled > MOST_OF_A_FORM ? 3 : 2;
  return known >= wanted && texts * 10 >= filled * 7;
}

/**
 * The header that a row of headings belongs to, with bands above it and further rows of headings below it,
 * as merges show them, or as the words of two rows do that are a heading only together.
 */
export function readHeader(sheet: Sheet, rowIndex: number, index: HeadingIndex): Header | null {
  const row = sheet.rows[rowIndex];
  if (!row) return null;
  const merges = sheet.merges.filter(
    (merge) => merge.lastRow >= row.number - 1 && merge.firstRow <= row.number + MOST_HEADER_ROWS,
  );
  const firstRow = rowOfBands(sheet.rows[rowIndex - 1], row, merges);
  const lastRow = lastHeaderRow(sheet, rowIndex, merges);
  const near = sheet.rows.slice(Math.max(0, rowIndex - 1), rowIndex + MOST_HEADER_ROWS);
  const rows = near.filter(({ number }) => number >= firstRow && number <= lastRow);
  const headings = headingsOf(rows, merges);
  if (headings.length === 0) return null;
  const below = joinBelow({ firstRow, lastRow, headings }, sheet.rows[rowIndex + 1], index);
  return joinAbove(below, sheet.rows[rowIndex - 1], index);
}

function rowOfBands(above: Row | undefined, row: Row, merges: readonly Area[]): number {
  if (above?.number !== row.number - 1) return row.number;
  const bands = merges.filter(
    (merge) => isBand(merge, above.number) && textAt(above, merge.firstColumn) !== '',
  );
  const first = row.cells[0]?.column ?? 1;
  const last = row.cells.at(-1)?.column ?? 1;
  const coversAll = bands.some((band) => band.firstColumn <= first && band.lastColumn >= last);
  return bands.length >= 2 && !coversAll ? above.number : row.number;
}

function isBand(merge: Area, row: number): boolean {
  return merge.firstRow === row && merge.lastRow === row && merge.lastColumn > merge.firstColumn;
}

function lastHeaderRow(sheet: Sheet, rowIndex: number, merges: readonly Area[]): number {
  const row = sheet.rows[rowIndex];
  if (!row) return 0;
  const tall = merges
    .filter(
      (merge) =>
        merge.firstRow === row.number && merge.lastRow > row.number && textAt(row, merge.firstColumn) !== '',
    )
    .map((merge) => merge.lastRow)
    .filter((last) => last - row.number < MOST_HEADER_ROWS);
  const byHeight = Math.max(row.number, ...tall);
  return byHeight > row.number ? byHeight : rowOfLeaves(sheet.rows[rowIndex + 1], row, merges);
}

/** Bands merged across in the row itself, with a short heading under each of their columns and none elsewhere. */
function rowOfLeaves(below: Row | undefined, row: Row, merges: readonly Area[]): number {
  if (below?.number !== row.number + 1) return row.number;
  const bands = merges.filter((merge) => isBand(merge, row.number) && textAt(row, merge.firstColumn) !== '');
  const leaves = below.cells.filter((cell) => cell.text !== '');
  const areHeadings = leaves.every(
    (cell) => typeof cell.value === 'string' && cell.text.length <= LONGEST_LEAF,
  );
  const underBands = leaves.filter((cell) =>
    bands.some((band) => cell.column >= band.firstColumn && cell.column <= band.lastColumn),
  );
  const wanted = bands.reduce((sum, band) => sum + band.lastColumn - band.firstColumn + 1, 0);
  const isFull = bands.length > 0 && underBands.length >= wanted && underBands.length * 2 >= leaves.length;
  return areHeadings && isFull ? below.number : row.number;
}

function textAt(row: Row, column: number): string {
  return row.cells.find((cell) => cell.column === column)?.text ?? '';
}

function headingsOf(rows: readonly Row[], merges: readonly Area[]): HeadingText[] {
  const leaves = new Map<number, { cell: Cell; band: string }>();
  for (const row of rows) {
    for (const cell of row.cells) {
      if (isBlank(cell.text) || typeof cell.value !== 'string') continue;
      const merge = merges.find((area) => area.firstRow === cell.row && area.firstColumn === cell.column);
      const last = merge && merge.lastRow < (rows.at(-1)?.number ?? 0) ? merge.lastColumn : cell.column;
      for (let column = cell.column; column <= last; column++) {
        const above = leaves.get(column);
        leaves.set(column, { cell, band: above && above.cell !== cell ? above.cell.text : '' });
      }
    }
  }
  return [...leaves]
    .map(([column, { cell, band }]) => ({ column, row: cell.row, text: cell.text, band }))
    .sort((a, b) => a.column - b.column);
}
