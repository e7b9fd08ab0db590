import type { FieldId } from '../templates/fields.ts';
import type { TrackerTemplate } from '../templates/tracker-template.ts';
import { foldHeading } from '../values/fold.ts';
import { isNoReference } from '../values/reference.ts';
import type { Row } from '../workbook/workbook.ts';
import { areaKey, readAreaName } from './area-name.ts';
import { draftRecords, type Draft } from './draft-records.ts';
import { areasDownGroups } from './group-areas.ts';
import { numberedBySource } from './numbered-by-source.ts';
import { isPacked, labelsOf, unpackTitle } from './packed-cell.ts';
import { FieldColumns, FieldsOfRow, FieldsOfRows, readField, type FieldPlaces } from './record-fields.ts';
import { rowContextOf } from './row-context.ts';
import type { RowContext } from './row-roles.ts';
import type { SettledTable } from './settled-table.ts';
import {
  columnsRead,
  type AreaName,
  type FieldText,
  type RecordFields,
  type RowLeftOut,
  type TrackerRecord,
} from './tracker.ts';

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
  const context = rowContextOf(table);
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

function readerOf(table: SettledTable, context: RowContext, drafts: readonly Draft[]): RecordReader {
  const places = placesOf(table, context);
  const firstRows = drafts.map(({ first }) => first);
  return {
    table,
    places,
    fields: new FieldColumns(firstRows, places),
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

/** A section heading below the last record heads nothing: it is a note. */
function asNotes(leftOut: readonly RowLeftOut[], records: readonly TrackerRecord[]): RowLeftOut[] {
  const last = records.at(-1)?.row ?? 0;
  return leftOut.map((row) =>
    row.why === 'section heading' && row.row > last ? { row: row.row, why: 'note' } : row,
  );
}

/** What every record of a table is read with. */
interface RecordReader {
  readonly table: SettledTable;
  readonly places: FieldPlaces;
  /** Of the first rows of all its records. */
  readonly fields: FieldColumns;
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
  const { table } = reader;
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
  const number = ref === undefined || isNoReference(ref.text) ? '' : ref.text.trim();
  const isShared = ref !== undefined && ref.row < row;
  if (number !== '' && !isShared) return number;
  const name = foldHeading(fields.get('title')?.text ?? fields.get('aim')?.text ?? '');
  return number === '' ? name : `${number}/${name}`;
}
