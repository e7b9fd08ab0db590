/**
 * A workbook as plain data: what its cells hold and how they look, whoever read it.
 * The file reader and the Excel host both make this; the engine takes nothing else.
 */
export interface Workbook {
  /** The file's name without its folder, as the user knows it: "plan.xlsx". */
  readonly file: string;
  /** True where day 0 is 1 January 1904 (an old Mac setting) and not 31 December 1899. */
  readonly date1904: boolean;
  /** Every sheet in tab order, chart and dialog sheets included (they have no rows). */
  readonly sheets: readonly Sheet[];
  readonly definedNames: readonly DefinedName[];
  readonly properties: DocumentProperties;
  /** True where the workbook's structure is protected: sheets cannot be added or renamed. */
  readonly isProtected: boolean;
  /** Names of other workbooks that formulas here point at. */
  readonly externalLinks: readonly string[];
  /** True for a file that Panelpack itself wrote: it is never read as a tracker. */
  readonly isPanelpackOutput: boolean;
  /** The custom XML part in which Panelpack keeps settings and decisions, as it stands there and not to be trusted; null where there is none. */
  readonly kept: string | null;
  /** What this reader could not see, so that an absence proves nothing. */
  readonly unseen: readonly UnseenKind[];
}

/** Something a host cannot see: struck-through runs, colours from rules, comments, fonts. */
export type UnseenKind = 'rich-text' | 'rule-colours' | 'comments' | 'fonts';

/** One sheet of a workbook. Rows and columns are numbered from 1. */
export interface Sheet {
  readonly name: string;
  readonly kind: 'worksheet' | 'chart' | 'dialog' | 'macro';
  readonly state: 'visible' | 'hidden' | 'very-hidden';
  /** Rows that hold a cell worth keeping, in order; rows between them are blank. */
  readonly rows: readonly Row[];
  readonly merges: readonly Area[];
  readonly tables: readonly NamedTable[];
  /** Where the AutoFilter stands, null without one. */
  readonly autoFilter: Area | null;
  /** Columns hidden by the user, as spans of column numbers. */
  readonly hiddenColumns: readonly Span[];
  /** Data validations of the list kind. */
  readonly lists: readonly ListValidation[];
  readonly comments: readonly CellComment[];
  readonly isProtected: boolean;
  /** Where a conditional format of a kind not evaluated may colour cells: "colour from a rule, not read". */
  readonly unreadRules: readonly Area[];
  /** What the headers and footers of its pages print, without their codes; null where they cannot be seen. */
  readonly pageTexts: readonly string[] | null;
  /** True for a sheet that Panelpack made inside a user's workbook: it is listed, and never read as a tracker. */
  readonly isPanelpackOutput: boolean;
}

/** One row: its cells in column order. Blank cells are kept only where their fill may mean something. */
export interface Row {
  /** 1-based row number, as Excel shows it. */
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly isHidden: boolean;
}

/** One cell, its value and its look. */
export interface Cell {
  /** 1-based row number. */
  readonly row: number;
  /** 1-based column number: A is 1. */
  readonly column: number;
  readonly kind: CellKind;
  /**
   * Text as a string; numbers and dates as a number (a date is Excel's serial, in days);
   * a boolean; an error value as its text ("#N/A"); null where blank. A formula gives its cached result.
   */
  readonly value: string | number | boolean | null;
  /** What Excel displays, struck-through runs dropped; "" where blank. */
  readonly text: string;
  readonly look: Look;
  /** The text with its struck-through runs, only where it differs from `text`. */
  readonly raw?: string;
  /** The formula without "=", only where there is one. */
  readonly formula?: string;
  /** True where some of the text, or all of it, is bold: a risk cue in plan updates. */
  readonly hasBold?: boolean;
}

/** What a cell holds, by its value: a date is a number shown as one. */
export type CellKind = 'blank' | 'text' | 'number' | 'date' | 'boolean' | 'error';

/** How a cell looks, shared between cells that look the same. */
export interface Look {
  /** Displayed fill as six upper-case hex digits ("FFC000"), null for no fill or a white one by pattern none. */
  readonly fill: string | null;
  /** Who coloured it: the cell's own format, a conditional format, or nobody. */
  readonly fillBy: 'cell' | 'rule' | 'none';
  /** The font's name, "" where not known. */
  readonly font: string;
  /** The number format's code as in the file: "General", "d-mmm", "mmm-yy". */
  readonly numberFormat: string;
  /** True where the whole cell is struck through. */
  readonly isStruck: boolean;
}

/** A rectangle of cells, 1-based, both ends included. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A run of column numbers, 1-based, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** An Excel table ("Format as Table") on a sheet. */
export interface NamedTable {
  readonly name: string;
  readonly area: Area;
  /** Header rows at its top: 1, or 0 where they are switched off. */
  readonly headerRows: number;
  /** Totals rows at its foot: 1 or 0. */
  readonly totalsRows: number;
}

/** A validation that offers a list; `source` is its formula or quoted choices, without "=". */
export interface ListValidation {
  readonly areas: readonly Area[];
  readonly source: string;
}

/** A note or a thread on a cell, its replies each on a line of their own. */
export interface CellComment {
  /** A1 address, "D4". */
  readonly cell: string;
  readonly text: string;
}

/** A name that the workbook gives to cells. */
export interface DefinedName {
  readonly name: string;
  /** The formula it stands for, without "=". */
  readonly refersTo: string;
}

/** Document properties that hold text; null where not set. */
export interface DocumentProperties {
  readonly title: string | null;
  readonly subject: string | null;
  readonly creator: string | null;
  readonly keywords: string | null;
  readonly category: string | null;
}
