import type { Examination } from '../examine.ts';
import type { ColumnMatch, Confidence, HeadingText, Tracker } from '../recognise/tracker.ts';
import { inertLine } from '../render/inert.ts';
import { shorten } from '../render/text-block.ts';
import type { FieldId } from '../templates/fields.ts';
import type { TrackerTemplate } from '../templates/tracker-template.ts';
import { isBlank } from '../values/blank.ts';
import { columnLetters } from '../workbook/address.ts';
import type { Row, Sheet } from '../workbook/workbook.ts';

/** Which column is which on one sheet, and what a person needs to see to correct it. */
export interface SheetColumns {
  /** As Excel names it. */
  readonly sheet: string;
  readonly counted: boolean;
  /** What it was read as, or why it was not counted. */
  readonly why: string;
  /** In the order in which they stand; empty where it was not counted. */
  readonly trackers: readonly TrackerColumns[];
  /** Its first rows with content, to find the headings among; empty for a hidden sheet. */
  readonly firstRows: readonly SheetRow[];
}

/** One tracker and what its columns were read as. */
export interface TrackerColumns {
  /** "t1". */
  readonly id: string;
  readonly template: string;
  /** "improvement plan". */
  readonly templateTitle: string;
  readonly confidence: Confidence;
  readonly why: string;
  /** First and last header row, 1-based. */
  readonly headerRows: readonly [number, number];
  /** Every heading, in column order. */
  readonly headings: readonly Heading[];
  readonly columns: readonly FieldColumn[];
  /** Fields that may have several columns. */
  readonly several: readonly FieldId[];
  /** Fields that the template wants and no column feeds. */
  readonly missing: readonly MissingField[];
  /** Headings that no field wants. */
  readonly otherColumns: readonly Heading[];
}

/** A heading and where it stands. */
export interface Heading {
  /** "E". */
  readonly letter: string;
  readonly text: string;
  /** The words over a group of columns; "" for none. */
  readonly band: string;
}

/** Which column feeds a field. */
export interface FieldColumn {
  readonly field: FieldId;
  /** What the template calls it: "Lead". */
  readonly label: string;
  readonly letter: string;
  readonly heading: string;
  readonly sure: Confidence;
  readonly why: string;
  /** The columns before it, of a field that has several: in each row the last one filled counts. Empty for most. */
  readonly earlier: readonly Heading[];
}

/** A field without a column. */
export interface MissingField {
  readonly field: FieldId;
  readonly label: string;
  /** Whether its absence is a query. */
  readonly isRequired: boolean;
}

/** A row as it stands, its blank cells left out. */
export interface SheetRow {
  /** 1-based. */
  readonly row: number;
  readonly cells: readonly { readonly letter: string; readonly text: string }[];
}

/** Which column is which on every sheet of a workbook, in the workbook’s order. */
export function columnView({
  recognition,
  workbook,
}: Pick<Examination, 'recognition' | 'workbook'>): SheetColumns[] {
  return recognition.sheets.map(({ name, counted, why }) => ({
    sheet: name,
    counted,
    why: inertLine(why),
    trackers: recognition.trackers.filter(({ sheet }) => sheet.name === name).map(trackerColumns),
    firstRows: firstRowsOf(workbook.sheets.find((sheet) => sheet.name === name)),
  }));
}

function trackerColumns(tracker: Tracker): TrackerColumns {
  const { id, template, confidence, why, headerRows, headings, columns, otherColumns } = tracker;
  return {
    id,
    template: template.id,
    templateTitle: template.title,
    confidence,
    why: inertLine(why),
    headerRows: [...headerRows],
    headings: headings.map(asHeading),
    columns: columns.map((match) => fieldColumn(match, template)),
    several: template.fields.filter(({ several }) => several === true).map(({ field }) => field),
    missing: missingFields(tracker),
    otherColumns: otherColumns.map(asHeading),
  };
}

function asHeading({ column, text, band }: Omit<HeadingText, 'row'>): Heading {
  return { letter: columnLetters(column), text: inertLine(text), band: inertLine(band) };
}

function fieldColumn(
  { field, column, heading, sure, why, earlier = [] }: ColumnMatch,
  template: TrackerTemplate,
): FieldColumn {
  return {
    field,
    label: template.fields.find((each) => each.field === field)?.label ?? field,
    letter: columnLetters(column),
    heading: inertLine(heading),
    sure,
    why: inertLine(why),
    earlier: earlier.map((match) => asHeading({ column: match.column, text: match.heading, band: '' })),
  };
}

function missingFields({ template, columns }: Tracker): MissingField[] {
  const found = new Set(columns.map(({ field }) => field));
  return template.fields
    .filter(({ field }) => !found.has(field))
    .map(({ field, label, required }) => ({ field, label, isRequired: required ?? false }));
}

/** Headings are looked for within so many rows. */
const ROWS_LOOKED_AT = 30;
const MOST_CELLS = 30;
const LONGEST = 40;

function firstRowsOf(sheet: Sheet | undefined): SheetRow[] {
  if (sheet?.state !== 'visible') return [];
  return sheet.rows
    .filter(({ number }) => number <= ROWS_LOOKED_AT)
    .map(asSheetRow)
    .filter(({ cells }) => cells.length > 0);
}

function asSheetRow({ number, cells }: Row): SheetRow {
  const filled = cells.filter(({ text }) => !isBlank(text)).slice(0, MOST_CELLS);
  return {
    row: number,
    cells: filled.map(({ column, text }) => ({
      letter: columnLetters(column),
      text: shorten(text, LONGEST),
    })),
  };
}
