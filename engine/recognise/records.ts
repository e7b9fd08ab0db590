import type { FieldId } from '../templates/fields.ts';
import type { TrackerTemplate } from '../templates/tracker-template.ts';
import { isBlank } from '../values/blank.ts';
import { foldHeading } from '../values/fold.ts';
import type { Area, Cell, Row, Sheet } from '../workbook/workbook.ts';
import { areaKey, isAreaHeading, readAreaName } from './area-name.ts';
import { areasDownGroups } from './group-areas.ts';
import { isPacked, labelsOf, unpackTitle } from './packed-cell.ts';
import { numberedBySource } from './numbered-by-source.ts';
import { FieldColumns, FieldsOfRow, FieldsOfRows, readField, type FieldPlaces } from './record-fields.ts';
import { filledCells, ownColumnsOf, roleOfRow, type RowContext } from './row-roles.ts';
import { closedHeading, isCaption } from './section-heading.ts';
import {
  allColumnsRead,
  columnsRead,
  type AreaName,
  type ColumnMatch,
  type FieldText,
  type HeadingText,
  type RecordFields,
  type RowLeftOut,
  type SectionHeading,
  type TrackerRecord,
} from './tracker.ts';
import { verticalMerges } from './vertical-merges.ts';
import { groupedBy } from '../values/grouped-by.ts';

/** A table whose template and columns are settled, ready to be read row by row. */
export interface SettledTable {
  readonly tracker: string;
  readonly sheet: Sheet;
  readonly template: TrackerTemplate;
  readonly headings: readonly HeadingText[];
  readonly columns: readonly ColumnMatch[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** The area of the page the table stands on; null where it stands on none. */
  readonly pageArea: AreaName | null;
}

/** What a table's rows hold. */
export interface TableRecords {
  readonly records: readonly TrackerRecord[];
  readonly leftOut: readonly RowLeftOut[];
  /** How many records take their area from a row above that no merge joins to them. */
  readonly areasFromAbove: number;
  /** The last row (1-based) that belongs to the table; its header's where it has none. */
  readonly lastRow: number;
}

/** Reads a table's rows into records; every row that is none is kept with its reason. */
export function readRecords(table: SettledTable): TableRecords {
  const context = contextOf(table);
  const { drafts, leftOut } = draftRecords(table, context);
  const reader = readerOf(table, context, drafts);
  const areasAbove = areasDownGroups(areasOf(drafts, reader));
  const read = drafts.map((draft, place) => readRecord(draft, place, areasAbove[place] ?? null, reader));
  const records = numberedBySource(read);
  return {
    records,
    leftOut: asNotes(leftOut, records),
    areasFromAbove: areasAbove.filter((area) => area !== null).length,
    lastRow: drafts.at(-1)?.rows.at(-1)?.number ?? 0,
  };
}

/** The rows of each record, and those that belong to none. */
interface DraftedRecords {
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly RowLeftOut[];
}

interface Draft {
  readonly first: Row;
  /** The first and those that go on from it. */
  readonly rows: Row[];
  readonly section: AreaName | null;
  /** The heading above it that says it is closed. */
  readonly closedUnder: SectionHeading | undefined;
}

function draftRecords(table: SettledTable, context: RowContext): DraftedRecords {
  const drafts: Draft[] = [];
  const leftOut: RowLeftOut[] = [];
  const before = { hasRecord: false, hasTotal: false, lastRow: 0 };
  let under: Section = { area: null, closed: undefined };
  for (let index = table.bodyStart; index < table.bodyEnd; index++) {
    const row = table.sheet.rows[index];
    if (!row) continue;
    const role = roleOfRow(row, context, before);
    if (role === 'record' || role === 'continuation' || role === 'repeated heading')
      before.lastRow = row.number;
    if (role === 'record') {
      drafts.push({ first: row, rows: [row], section: under.area, closedUnder: under.closed });
      before.hasRecord = true;
    } else if (role === 'continuation') drafts.at(-1)?.rows.push(row);
    else if (role !== 'blank') {
      leftOut.push({ row: row.number, why: role });
      if (role === 'total') before.hasTotal = true;
      if (role === 'section heading') under = sectionUnder(filledCells(row, context), table, under);
    }
  }
  return { drafts, leftOut };
}

/** What the section heading that rows stand under says of them. */
interface Section {
  readonly area: AreaName | null;
  readonly closed: SectionHeading | undefined;
}

function sectionUnder(filled: readonly Cell[], table: SettledTable, above: Section): Section {
  const closed = closedHeading(filled);
  const isNoArea = closed !== undefined || isCaption(filled);
  return { area: isNoArea ? null : (sectionArea(filled, table) ?? above.area), closed };
}

function readerOf(table: SettledTable, context: RowContext, drafts: readonly Draft[]): RecordReader {
  const places = placesOf(table, context);
  const firstRows = drafts.map(({ first }) => first);
  return {
    table,
    places,
    fields: new FieldColumns(firstRows, places),
    hidden: hiddenColumns(table),
    labels: labelsOf(table.template),
  };
}

function placesOf({ columns }: SettledTable, { columnOf, merges }: RowContext): FieldPlaces {
  const several = columns.filter(({ earlier }) => earlier !== undefined);
  return {
    columns: columnOf,
    several: new Map(several.map((match) => [match.field, columnsRead(match)])),
    merges,
  };
}

function contextOf(table: SettledTable): RowContext {
  const columnOf = new Map(table.columns.map(({ field, column }) => [field, column]));
  let counted: ReferenceCounts | undefined;
  const references = (): ReferenceCounts => (counted ??= countReferences(table, columnOf.get('ref')));
  return {
    mergesEndingIn: mergesByLastRow(table.sheet),
    headings: new Map(
      table.headings.map(({ column, text }) => [column, { text, folded: foldHeading(text) }]),
    ),
    firstColumn: table.firstColumn,
    lastColumn: table.lastColumn,
    columnOf,
    fieldColumns: allColumnsRead(table.columns),
    ownColumns: ownColumnsOf(table.columns),
    merges: verticalMerges(table.sheet, bodyOf(table)),
    blankRefContinues: () => manyLackReferences(references()),
    refsAreNumbered: () => mostAreNumbered(references()),
  };
}

function bodyOf({ sheet: { rows }, bodyStart, bodyEnd, firstColumn, lastColumn }: SettledTable): Area {
  const firstRow = rows[bodyStart]?.number ?? 0;
  const lastRow = rows[bodyEnd - 1]?.number ?? 0;
  return { firstRow, lastRow, firstColumn, lastColumn };
}

function mergesByLastRow({ merges }: Sheet): ReadonlyMap<number, readonly Area[]> {
  return groupedBy(merges, ({ lastRow }) => lastRow);
}

/** How many of a table's rows lack a reference, and how many references hold a number. */
interface ReferenceCounts {
  readonly rows: number;
  readonly lacking: number;
  readonly numbered: number;
}

function countReferences(table: SettledTable, refColumn: number | undefined): ReferenceCounts {
  const counts = { rows: 0, lacking: 0, numbered: 0 };
  if (refColumn === undefined) return counts;
  for (let index = table.bodyStart; index < table.bodyEnd; index++) {
    const cells = table.sheet.rows[index]?.cells ?? [];
    const ref = cells.find(({ column }) => column === refColumn);
    const hasReference = ref !== undefined && isFilled(ref);
    if (!hasReference && !cells.some(isFilled)) continue;
    counts.rows++;
    if (!hasReference) counts.lacking++;
    else if (/\d/.test(ref.text)) counts.numbered++;
  }
  return counts;
}

function isFilled({ text }: Cell): boolean {
  return !isBlank(text);
}

/** A quarter of the rows without a reference, but not nearly all: the register spreads records over rows (T27). */
function manyLackReferences({ rows, lacking }: ReferenceCounts): boolean {
  return rows > 0 && lacking * 4 >= rows && lacking < rows * 0.95;
}

/** All but a few references hold a number: a help row, a heading or a total hold none. */
function mostAreNumbered({ rows, lacking, numbered }: ReferenceCounts): boolean {
  return numbered >= 2 && rows - lacking - numbered <= 4 && numbered * 2 > rows - lacking;
}

function sectionArea(filled: readonly Cell[], table: SettledTable): AreaName | null {
  const cell =
    filled.find(({ text }) => isAreaHeading(text)) ?? (table.template.needsArea ? filled[0] : undefined);
  return cell ? readAreaName(cell.text) : null;
}

/** A section heading below the last record heads nothing: it is a note. */
function asNotes(leftOut: readonly RowLeftOut[], records: readonly TrackerRecord[]): RowLeftOut[] {
  const last = records.at(-1)?.row ?? 0;
  return leftOut.map((row) =>
    row.why === 'section heading' && row.row > last ? { row: row.row, why: 'note' } : row,
  );
}

function hiddenColumns(table: SettledTable): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const { column } of table.columns)
    if (table.sheet.hiddenColumns.some(({ first, last }) => column >= first && column <= last))
      hidden.add(column);
  return hidden;
}

/** What every record of a table is read with. */
interface RecordReader {
  readonly table: SettledTable;
  readonly places: FieldPlaces;
  /** Of the first rows of all its records. */
  readonly fields: FieldColumns;
  readonly hidden: ReadonlySet<number>;
  readonly labels: ReadonlyMap<string, FieldId>;
}

/** Each record's area as it stands, where the table has a column for it; read only as far as they are asked for. */
function* areasOf(drafts: readonly Draft[], { places }: RecordReader): Generator<FieldText> {
  const column = places.columns.get('area');
  if (column === undefined) return;
  for (const { rows } of drafts) yield readField(rows, column, places.merges);
}

/** `areaAbove` is the area of a row above that counts for this record too; null where its own does. */
function readRecord(
  draft: Draft,
  place: number,
  areaAbove: FieldText | null,
  reader: RecordReader,
): TrackerRecord {
  const { table, hidden } = reader;
  const fields = fieldsOf(draft.rows, place, areaAbove, reader);
  const row = draft.first.number;
  const area = areaOf(fields, draft.section ?? table.pageArea, table.template);
  // Not by one literal with a spread in it, which makes each record take a long way to be built.
  const record = {
    tracker: table.tracker,
    sheet: table.sheet.name,
    row,
    lastRow: draft.rows.at(-1)?.number ?? row,
    key: keyOf(fields, area, row),
    area,
    fields,
    isHidden: draft.first.isHidden || (hidden.size > 0 && hidden.has(fields.get('title')?.column ?? 0)),
  };
  return draft.closedUnder ? { ...record, closedUnder: draft.closedUnder } : record;
}

function fieldsOf(
  rows: readonly Row[],
  place: number,
  areaAbove: FieldText | null,
  reader: RecordReader,
): RecordFields {
  const { table, places, labels } = reader;
  if (rows.length === 1 && areaAbove === null) {
    const fields = new FieldsOfRow(reader.fields, place);
    if (!isPacked(fields.get('title'), table.template)) return fields;
  }
  const fields = new FieldsOfRows(rows, places);
  if (areaAbove) fields.set('area', areaAbove);
  unpackTitle(fields, table.template, labels);
  return fields;
}

function areaOf(fields: RecordFields, around: AreaName | null, template: TrackerTemplate): AreaName | null {
  const own = fields.get('area');
  if (own && own.text !== '') return readAreaName(own.text);
  return template.needsArea ? around : null;
}

function keyOf(fields: RecordFields, area: AreaName | null, row: number): string {
  const own = ownKey(fields, row);
  return area ? `${areaKey(area)}/${own}` : own;
}

/** The reference; the folded title where there is none, both where several records share one merged reference. */
function ownKey(fields: RecordFields, row: number): string {
  const ref = fields.get('ref');
  const number = ref?.text.trim() ?? '';
  const isShared = ref !== undefined && ref.row < row;
  if (number !== '' && !isShared) return number;
  const name = foldHeading(fields.get('title')?.text ?? fields.get('aim')?.text ?? '');
  return number === '' ? name : `${number}/${name}`;
}
