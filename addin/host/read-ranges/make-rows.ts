import type { Cell, Look, Row } from '../../../engine/workbook/workbook.ts';
import { FormatBudget, NumberFormat } from '../../../formats/xlsx/read/number-format.ts';
import type { LinkedBooks } from './linked-books.ts';
import type { Grid } from './load-grids.ts';

/** Makes cells from what Excel says of them, as the reader of files makes them from a file. */
export class CellMaker {
  readonly #date1904: boolean;
  readonly #links: LinkedBooks;
  readonly #budget = new FormatBudget();
  readonly #styles = new Map<string, Style>();

  constructor(date1904: boolean, links: LinkedBooks) {
    this.#date1904 = date1904;
    this.#links = links;
  }

  /** The rows of one sheet that hold something, from its grids in any order. */
  rows(grids: readonly Grid[]): Row[] {
    const rows = new Map<number, { cells: Cell[]; isHidden: boolean }>();
    for (const grid of grids) this.#readGrid(grid, rows);
    const inOrder = [...rows].sort(([one], [other]) => one - other);
    return inOrder.map(([number, { cells, isHidden }]) => ({
      number,
      cells: cells.sort((one, other) => one.column - other.column),
      isHidden,
    }));
  }

  #readGrid(grid: Grid, rows: Map<number, { cells: Cell[]; isHidden: boolean }>): void {
    for (let at = 0; at < grid.values.length; at += 1) {
      const cells = this.#readRow(grid, at);
      if (cells.length === 0) continue;
      const number = grid.area.firstRow + at;
      const before = rows.get(number)?.cells ?? [];
      rows.set(number, { cells: [...before, ...cells], isHidden: grid.hiddenRows[at] === true });
    }
  }

  #readRow(grid: Grid, at: number): Cell[] {
    const { firstRow, firstColumn } = grid.area;
    const values = grid.values[at] ?? [];
    const cells: Cell[] = [];
    for (const [index, value] of values.entries()) {
      const cell = this.#make({
        row: firstRow + at,
        column: firstColumn + index,
        value,
        formula: grid.formulas[at]?.[index],
        isError: grid.types[at]?.[index] === 'Error',
        style: this.#style(grid.numberFormats[at]?.[index]),
      });
      if (cell !== null) cells.push(cell);
    }
    return cells;
  }

  #make({ row, column, value, formula: given, isError, style }: GivenCell): Cell | null {
    const formula = this.#formula(given, value);
    if (value === '' && formula === null) return null;
    const cell = { row, column, ...shown(value, isError, style), look: style.look };
    return formula === null ? cell : { ...cell, formula };
  }

  /** Text that begins with "=" behind an apostrophe is given as a formula that is its own value. */
  #formula(given: unknown, value: unknown): string | null {
    if (typeof given !== 'string' || !given.startsWith('=') || given === value) return null;
    return this.#links.number(given.slice(1));
  }

  #style(given: unknown): Style {
    const code = typeof given === 'string' ? given : 'General';
    const known = this.#styles.get(code);
    if (known) return known;
    const british = BRITISH.get(code) ?? code;
    const format = new NumberFormat(british, this.#date1904, this.#budget);
    const style = { format, look: { ...PLAIN, numberFormat: british } };
    this.#styles.set(code, style);
    return style;
  }
}

interface GivenCell {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  readonly formula: unknown;
  readonly isError: boolean;
  readonly style: Style;
}

interface Style {
  readonly format: NumberFormat;
  readonly look: Look;
}

const PLAIN: Look = { fill: null, fillBy: 'none', font: '', numberFormat: 'General', isStruck: false };

/** The two formats that follow the computer's settings: Excel.js reports them as American (office-js#229). */
const BRITISH: ReadonlyMap<string, string> = new Map([
  ['m/d/yyyy', 'dd/mm/yyyy'],
  ['m/d/yyyy h:mm', 'dd/mm/yyyy h:mm'],
]);

function shown(value: unknown, isError: boolean, { format }: Style): Pick<Cell, 'kind' | 'value' | 'text'> {
  switch (typeof value) {
    case 'number': {
      const kind = format.canBeDate(value) ? 'date' : 'number';
      return { kind, value, text: format.show(value) };
    }
    case 'boolean':
      return { kind: 'boolean', value, text: value ? 'TRUE' : 'FALSE' };
    case 'string':
      if (isError) return { kind: 'error', value, text: value };
      return { kind: 'text', value, text: format.showText(value) };
    default:
      return { kind: 'blank', value: null, text: '' };
  }
}
