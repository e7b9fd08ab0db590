import type { FieldId } from '../templates/fields.ts';
import type { TrackerTemplate } from '../templates/tracker-template.ts';
import type { Area, Cell, Sheet } from '../workbook/workbook.ts';

/** One recognised table: which template it fits, which column is which, and its records. */
export interface Tracker {
  /** "t1", "t2"... in sheet, then row order. */
  readonly id: string;
  readonly template: TrackerTemplate;
  readonly sheet: Sheet;
  readonly confidence: Confidence;
  /** Why it is believed to be this kind of tracker, in words. */
  readonly why: string;
  /** From the first header row to the last row read. */
  readonly area: Area;
  /** First and last header row, 1-based. */
  readonly headerRows: readonly [number, number];
  /** Every heading in column order, those that no field wants included. */
  readonly headings: readonly HeadingText[];
  readonly columns: readonly ColumnMatch[];
  /** Headings that no field is read from, kept so that nothing is passed over in silence. */
  readonly otherColumns: readonly HeadingText[];
  /** Those among them that are history: “Q1 RAG” beside “Q3 RAG”, which is read. */
  readonly earlierColumns: readonly HeadingText[];
  readonly records: readonly TrackerRecord[];
  /** How many records take their area from a row above that no merge joins to them. */
  readonly areasFromAbove: number;
  /** Rows that are not records, with the reason: repeated headings, section rows, totals, notes. */
  readonly leftOut: readonly RowLeftOut[];
}

/** How sure a reading is: high by a whole heading, medium by the beginning of one, low by less. */
export type Confidence = 'high' | 'medium' | 'low';

/** A heading as it stands: its column, its words, and the band above it where headings are in several rows. */
export interface HeadingText {
  readonly column: number;
  readonly row: number;
  readonly text: string;
  readonly band: string;
}

/** Which column feeds a field, how surely, and why. */
export interface ColumnMatch {
  readonly field: FieldId;
  readonly column: number;
  readonly heading: string;
  /** The heading's own cell, "E4"; null where a user named the column. */
  readonly headingCell: string | null;
  readonly sure: Confidence;
  readonly why: string;
  /** The columns before it of a field that has several, in the order in which they were filled; left out where it is the only one. */
  readonly earlier?: readonly ColumnMatch[];
  /** The headings of its like with an earlier date, the latest first, which are not read: "Q2 RAG" beside "Q3 RAG"; left out where there is none. */
  readonly history?: readonly HeadingText[];
  /** The colours of a status column go with its words, each "Open" amber, and are no ratings; left out elsewhere. */
  readonly paintsItsWords?: true;
}

/** A match with those of the columns before it, in the order in which they are filled. */
export function withEarlier(match: ColumnMatch): readonly ColumnMatch[] {
  return [...(match.earlier ?? []), match];
}

/** Every column that a match reads, its own the last. */
export function columnsRead(match: ColumnMatch): readonly number[] {
  return withEarlier(match).map(({ column }) => column);
}

/** The column (1-based) that each field is read from; of several the last. */
export function columnByField(columns: readonly ColumnMatch[]): ReadonlyMap<FieldId, number> {
  return new Map(columns.map(({ field, column }) => [field, column]));
}

/** Every column that feeds a field of a tracker. */
export function allColumnsRead(columns: Iterable<ColumnMatch>): ReadonlySet<number> {
  return new Set([...columns].flatMap(columnsRead));
}

/** A row within a table that is no record. */
export interface RowLeftOut {
  readonly row: number;
  readonly why: LeftOutReason;
}

/** What such a row is instead, in the words that reports print. */
export type LeftOutReason =
  'repeated heading' | 'section heading' | 'help text' | 'total' | 'note' | 'numbered but empty';

/** One record of a tracker: an action, an audit, an inspection. Every field knows its cell and its raw text. */
export interface TrackerRecord {
  readonly tracker: string;
  readonly sheet: string;
  /** The row its first cell stands in, 1-based. */
  readonly row: number;
  /** The last row it reaches, where it is spread over several. */
  readonly lastRow: number;
  /** Area number or folded area name, a slash, the reference or folded title; the same from quarter to quarter. */
  readonly key: string;
  /** The folded source that its reference counts in, and its key begins with; absent where numbers do not begin again under each. */
  readonly source?: string;
  /** The section heading that it stands under, where that says it is closed: “Closed since last committee”; absent elsewhere. */
  readonly closedUnder?: SectionHeading;
  readonly area: AreaName | null;
  readonly fields: RecordFields;
}

/** A heading between a table's rows, as it stands, and its cell, "A16". */
export interface SectionHeading {
  readonly text: string;
  readonly cell: string;
}

/**
 * The fields that a record's tracker has a column for, in the columns' order. A field may be made anew each time it is
 * asked for: two of them are the same where row and column are.
 */
export interface RecordFields extends Iterable<readonly [FieldId, FieldText]> {
  /** Of a field that has several columns the last one filled. */
  get(field: FieldId): FieldText | undefined;
  has(field: FieldId): boolean;
  /** One for each column of the field, in the order in which they were filled; blank ones included. */
  all(field: FieldId): readonly FieldText[];
}

/**
 * What one field of a record holds, and where: nearly always its cell itself. Its text is "" where it shows nothing, and
 * it is a blank cell where the sheet has none.
 */
export interface FieldText extends Cell {
  /** The first cell it was taken from, only where its text is not that cell's own: rows joined, one of several fields in a cell, or nothing but spaces shown. */
  readonly from?: Cell;
}

/** The sheet's own cell that a field begins in. */
export function cellBehind(field: FieldText): Cell {
  return field.from ?? field;
}

/** The area that a record or a page belongs to: "Governance improvement area 3: Data management". */
export interface AreaName {
  /** The area's number as printed, "3"; null where it has none. Matched before the name, which drifts (T26). */
  readonly number: string | null;
  /** Its name without the number; "" where only a number is given. */
  readonly name: string;
  /** How it is printed: "3: Data management". */
  readonly label: string;
}

/** The column a field is read from, undefined where the tracker has none. */
export function columnOf(tracker: Tracker, field: FieldId): ColumnMatch | undefined {
  return tracker.columns.find((match) => match.field === field);
}
