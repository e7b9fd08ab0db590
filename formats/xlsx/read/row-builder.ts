import type { Cell, Row } from '../../../engine/workbook/workbook.ts';
import type { CellBudget } from './cell-budget.ts';
import type { CellMaker } from './cell-maker.ts';
import type { LookVariants } from './look-variants.ts';
import type { CellSink, ScannedCell } from './scanned-cell.ts';
import type { SheetRules } from './sheet-rules.ts';

/** How many rows that are only coloured may stand above a row with content and still be kept. */
const MOST_WAITING = 64;
/** How far right of the widest content a blank coloured cell is kept. */
const MOST_BEYOND = 8;

/** What rows are built with. */
export interface RowBuilderSources {
  readonly maker: CellMaker;
  readonly rules: SheetRules;
  readonly variants: LookVariants;
  readonly budget: CellBudget;
}

/** Gathers a sheet's cells into rows, and leaves out the blank ones that say nothing. */
export class RowBuilder implements CellSink {
  readonly #sources: RowBuilderSources;
  readonly #hasRules: boolean;
  #rows: Row[] = [];
  /** Rows that are only coloured, waiting for content below them. */
  #waiting: Row[] = [];
  #number = 0;
  #isHidden = false;
  #cells: Cell[] = [];
  #lastColumn = 0;
  #content = 0;
  #text = 0;
  #widest = 0;
  #isInOrder = true;
  #lastNumber = 0;
  #areRowsInOrder = true;

  constructor(sources: RowBuilderSources) {
    this.#sources = sources;
    this.#hasRules = !sources.rules.isEmpty;
  }

  row(row: number, isHidden: boolean): void {
    this.#endRow();
    this.#number = row;
    this.#isHidden = isHidden;
  }

  cell(scanned: ScannedCell): void {
    if (scanned.row !== this.#number) this.row(scanned.row, false);
    const cell = this.#sources.maker.make(scanned);
    if (cell.kind !== 'blank' || cell.formula !== undefined) {
      this.#content += 1;
      this.#text += cell.text.length;
      if (cell.column > this.#widest) this.#widest = cell.column;
    } else if (cell.look.fill === null && !this.#hasRules) return;
    if (cell.column <= this.#lastColumn) this.#isInOrder = false;
    this.#lastColumn = cell.column;
    this.#cells.push(cell);
  }

  /** All rows, in order. */
  finish(): readonly Row[] {
    this.#endRow();
    return this.#areRowsInOrder ? this.#rows : mergeRows(this.#rows);
  }

  #endRow(): void {
    if (this.#cells.length === 0) return;
    let cells = this.#isInOrder ? this.#cells : inOrder(this.#cells);
    if (this.#hasRules) cells = this.#colour(cells);
    const row = { number: this.#number, cells, isHidden: this.#isHidden };
    if (this.#content > 0) this.#keep(row);
    else if (cells.length > 0) this.#wait(row);
    this.#sources.budget.spend(this.#content, 0);
    this.#sources.budget.spendText(this.#text);
    this.#cells = [];
    this.#lastColumn = 0;
    this.#text = 0;
    this.#content = 0;
    this.#isInOrder = true;
  }

  #colour(cells: readonly Cell[]): Cell[] {
    const { rules, variants } = this.#sources;
    const fills = rules.fillsOf(this.#number, cells);
    const coloured: Cell[] = [];
    for (const [index, cell] of cells.entries()) {
      const fill = fills[index] ?? null;
      if (fill !== null) coloured.push({ ...cell, look: variants.withFill(cell.look, fill) });
      else if (cell.look.fill !== null || !isBlank(cell)) coloured.push(cell);
    }
    return coloured;
  }

  #keep(row: Row): void {
    if (row.number <= this.#lastNumber) this.#areRowsInOrder = false;
    this.#lastNumber = row.number;
    if (this.#waiting.length > 0) this.#keepWaiting(row.number - this.#waiting.length);
    this.#push(row, this.#content);
  }

  #keepWaiting(firstNumber: number): void {
    for (const [index, waiting] of this.#waiting.entries()) {
      if (waiting.number === firstNumber + index) this.#push(waiting, 0);
    }
    this.#waiting = [];
  }

  #push(row: Row, contentCells: number): void {
    const edge = this.#widest + MOST_BEYOND;
    const last = row.cells.at(-1);
    const cells = last && last.column > edge ? row.cells.filter((cell) => cell.column <= edge) : row.cells;
    if (cells.length === 0) return;
    this.#sources.budget.spend(0, Math.max(0, cells.length - contentCells));
    this.#rows.push(cells === row.cells ? row : { ...row, cells });
  }

  #wait(row: Row): void {
    if (this.#waiting.at(-1)?.number !== row.number - 1) this.#waiting = [];
    if (this.#waiting.length === MOST_WAITING) this.#waiting.shift();
    this.#waiting.push(row);
  }
}

function isBlank(cell: Cell): boolean {
  return cell.kind === 'blank' && cell.formula === undefined;
}

/** Of two cells with one address the later one counts. */
function inOrder(cells: readonly Cell[]): Cell[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((one, other) => one.column - other.column);
}

function mergeRows(rows: readonly Row[]): Row[] {
  const byNumber = new Map<number, { cells: Cell[]; isHidden: boolean }>();
  for (const { number, cells, isHidden } of rows) {
    const before = byNumber.get(number) ?? { cells: [], isHidden: false };
    for (const cell of cells) before.cells.push(cell);
    before.isHidden ||= isHidden;
    byNumber.set(number, before);
  }
  const merged = Array.from(byNumber, ([number, { cells, isHidden }]) => ({
    number,
    cells: inOrder(cells),
    isHidden,
  }));
  return merged.sort((one, other) => one.number - other.number);
}
