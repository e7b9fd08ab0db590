import { LAST_COLUMN, LAST_ROW } from '../../../engine/workbook/address.ts';
import type { TextItem } from './rich-text.ts';

/** How a cell's value is written; the letters are the file's own, told apart by one number each. */
export const CELL_TYPES = {
  number: 0,
  shared: 1,
  text: 2,
  inline: 3,
  boolean: 4,
  error: 5,
  date: 6,
} as const;
/** One type of cell as the file writes it. */
export type CellType = (typeof CELL_TYPES)[keyof typeof CELL_TYPES];

/** One cell as it stands in the file; the scanner fills the same object again and again. */
export interface ScannedCell {
  row: number;
  column: number;
  style: number;
  type: CellType;
  /** Where the value stands; both 0 where there is none. */
  valueFrom: number;
  valueTo: number;
  /** The value where it is a whole number of digits alone; -1 for any other. */
  whole: number;
  /** The value, where it could not be left in the bytes: it holds entities, escapes or CDATA. */
  value: string | null;
  inline: TextItem | null;
  /** "" for a formula that only points at a shared one. */
  formula: string | null;
  /** The shared formula's number, -1 where it is not shared. */
  sharedFormula: number;
}

/** Takes what the scanner finds, in the file's order. */
export interface CellSink {
  /** A row begins; cells may still name another one. */
  row(row: number, isHidden: boolean): void;
  cell(cell: ScannedCell): void;
}

/** The cell that the scanner fills. */
export class CellInHand implements ScannedCell {
  row = 0;
  column = 0;
  style = 0;
  type: CellType = CELL_TYPES.number;
  valueFrom = 0;
  valueTo = 0;
  whole = -1;
  value: string | null = null;
  inline: TextItem | null = null;
  formula: string | null = null;
  sharedFormula = -1;

  /** A cell without an address stands right of the one before. */
  clear(): void {
    this.column += 1;
    this.style = 0;
    this.type = CELL_TYPES.number;
    this.valueFrom = 0;
    this.valueTo = 0;
    this.whole = -1;
    this.value = null;
    this.inline = null;
    this.formula = null;
    this.sharedFormula = -1;
  }
}

/** Whether a sheet has a row of this number, 1-based. */
export function isRow(row: number): boolean {
  return Number.isInteger(row) && row >= 1 && row <= LAST_ROW;
}

/** Whether a cell's row and column are of a sheet. */
export function isOnSheet({ row, column }: ScannedCell): boolean {
  return isRow(row) && column >= 1 && column <= LAST_COLUMN;
}

/** A type as the file writes it in a cell's attribute, "" where it has none; null for one that no writer gives. */
export function cellTypeOf(word: string): CellType | null {
  switch (word) {
    case 's':
      return CELL_TYPES.shared;
    case 'str':
      return CELL_TYPES.text;
    case 'inlineStr':
      return CELL_TYPES.inline;
    case 'b':
      return CELL_TYPES.boolean;
    case 'e':
      return CELL_TYPES.error;
    case 'd':
      return CELL_TYPES.date;
    case 'n':
    case '':
      return CELL_TYPES.number;
    default:
      return null;
  }
}
