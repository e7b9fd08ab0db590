import type { ShownDate } from './shown-date.ts';

/** A worksheet as it is to be written: every text safe, every size decided. */
export interface SheetPlan {
  /** Legal and unique in the workbook. */
  readonly name: string;
  /** What stands above the table, from A1 down. */
  readonly top: readonly TopLine[];
  /** Null where there is nothing to report. */
  readonly grid: GridPlan | null;
  /** Printed on each page; null where no marking was given. */
  readonly marking: string | null;
  /** What the pages’ footer says on its left. */
  readonly footer: string;
}

/** A line above the table. */
export interface TopLine {
  readonly text: string;
  readonly look: 'title' | 'marking' | 'line';
  /** In points. */
  readonly height: number;
}

/** A table of a sheet. */
export interface GridPlan {
  /** The table’s name, unique in the workbook. */
  readonly name: string;
  /** One line each, none blank, no two the same. */
  readonly headings: readonly string[];
  readonly headingHeight: number;
  readonly rows: readonly BodyRow[];
  /** In Excel’s unit of column width. */
  readonly widths: readonly number[];
}

/** A row of the table; its height is in points. */
export interface BodyRow {
  readonly cells: readonly BodyCell[];
  readonly height: number;
}

/** A cell of the table. */
export interface BodyCell {
  /** What stands there for a reader, also where the cell holds a date. */
  readonly text: string;
  /** The date that the cell holds in place of its words; null for text. */
  readonly date: ShownDate | null;
  /** Six hex digits; null for none. */
  readonly fill: string | null;
  /** The name of the sheet that it leads to; null for plain text. */
  readonly sheet: string | null;
}
