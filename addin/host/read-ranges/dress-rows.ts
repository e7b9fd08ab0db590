import type { Cell, Look, Row } from '../../../engine/workbook/workbook.ts';
import type { CellLook } from './load-looks.ts';

/** How many rows that are only coloured may stand above a row with content and still be kept, as in files. */
const MOST_WAITING = 64;

type RowLooks = ReadonlyMap<number, ReadonlyMap<number, CellLook>>;

/** Gives cells the looks that were loaded, and adds blank ones where their colour may mean something. */
export class RowDresser {
  readonly #made = new Map<string, Look>();

  dress(rows: readonly Row[], looks: RowLooks): readonly Row[] {
    if (looks.size === 0) return rows;
    return rows.flatMap((row, index) => {
      const above = this.#colouredAbove(row, rows[index - 1]?.number ?? 0, looks);
      const dressed = { ...row, cells: this.#cells(row, looks.get(row.number)) };
      return [...above, dressed];
    });
  }

  #cells(row: Row, looks: ReadonlyMap<number, CellLook> | undefined): readonly Cell[] {
    if (looks === undefined) return row.cells;
    const filled = new Set(row.cells.map(({ column }) => column));
    const dressed = row.cells.map((cell) => this.#dressed(cell, looks.get(cell.column)));
    const blank = this.#blankCells(row.number, looks).filter(({ column }) => !filled.has(column));
    if (blank.length === 0) return dressed;
    return [...dressed, ...blank].sort((one, other) => one.column - other.column);
  }

  #dressed(cell: Cell, look: CellLook | undefined): Cell {
    if (look === undefined) return cell;
    const dressed = { ...cell, look: this.#look(cell.look.numberFormat, look) };
    return look.isBold ? { ...dressed, hasBold: true } : dressed;
  }

  #blankCells(row: number, looks: ReadonlyMap<number, CellLook>): Cell[] {
    const coloured = [...looks].filter(([, { fill }]) => fill !== null);
    return coloured.map(([column, look]) => ({
      row,
      column,
      kind: 'blank',
      value: null,
      text: '',
      look: this.#look('General', look),
    }));
  }

  /** Rows that hold only colours, in an unbroken run down to a row with content. */
  #colouredAbove(row: Row, before: number, looks: RowLooks): Row[] {
    const above: Row[] = [];
    for (let number = row.number - 1; number > before && above.length < MOST_WAITING; number -= 1) {
      const cells = this.#blankCells(number, looks.get(number) ?? new Map());
      if (cells.length === 0) break;
      above.unshift({ number, cells, isHidden: false });
    }
    return above;
  }

  #look(numberFormat: string, { fill, fillBy, font, isStruck }: CellLook): Look {
    const key = [numberFormat, fill, fillBy, font, isStruck].join('\n');
    const made = this.#made.get(key) ?? { fill, fillBy, font, numberFormat, isStruck };
    this.#made.set(key, made);
    return made;
  }
}
