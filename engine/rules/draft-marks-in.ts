import {
  allColumnsRead,
  cellBehind,
  type FieldText,
  type Tracker,
  type TrackerRecord,
} from '../recognise/tracker.ts';
import type { FieldId } from '../templates/fields.ts';
import { readDoubt, readDraftMarks, type DraftMarkKind, mayHoldADraftMark } from '../values/draft-marks.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Cell } from '../workbook/workbook.ts';
import type { Severity } from './query.ts';
import type { Examined } from './rule.ts';
import { standsOn, suspectRows } from './suspect-rows.ts';
import type { AssessedRecord } from '../assess/assess-record.ts';
import { foldText } from '../values/fold.ts';
import { rememberingEach } from '../values/remember.ts';
import { lacksEvidence } from './complete-has-evidence.ts';
import { lacksBoard } from './governance-is-named.ts';
import { lacksUpdate } from './update-is-present.ts';

/** "print" is what every edition prints; "prose" tells how things stand; "names" and "loose" cells have rules of their own. */
type Place = 'print' | 'prose' | 'names' | 'loose';

const PLACES: ReadonlyMap<FieldId, Place> = new Map([
  ['title', 'print'],
  ['action', 'print'],
  ['aim', 'print'],
  ['area', 'print'],
  ['governance', 'print'],
  ['scope', 'print'],
  ['type', 'print'],
  ['update', 'prose'],
  ['lead', 'names'],
  ['owner', 'names'],
]);

/** A kind of draft mark, or words struck through. */
export type MarkKind = DraftMarkKind | 'struck';

/** A trace of drafting, and the cell it stands in. */
export interface Marked {
  readonly kind: MarkKind;
  readonly severity: Severity;
  readonly words: string;
  readonly sheet: string;
  readonly tracker: string | null;
  readonly cell: string;
}

/** Every mark in the trackers of a workbook and around them; one in a merged cell comes with each of its records. */
export function* marksOf({ recognition, records }: Examined): Generator<Marked> {
  const { trackers } = recognition;
  for (const tracker of trackers)
    yield* tracker.template.layout === 'levels' ? marksInLevels(tracker) : marksInRecords(tracker, records);
  const bySheet = groupedBy(trackers, ({ sheet }) => sheet.name);
  for (const same of bySheet.values()) yield* marksAround(same);
}

function marksInRecords(tracker: Tracker, all: readonly AssessedRecord[]): readonly Marked[] {
  const marked = [...marksInFields(suspectRecords(tracker), tracker, all)];
  const isChecklist = marked.some(({ kind }) => kind === 'question') && asksQuestions(tracker.records);
  return isChecklist ? marked.filter(({ kind }) => kind !== 'question') : marked;
}

/** A record of one row is read where a mark stands in a column whose words count; one of several where its rows may make a mark together. */
function suspectRecords({ records, columns, sheet }: Tracker): readonly TrackerRecord[] {
  const { marks, possibleMarks, struck } = suspectRows(sheet);
  if (possibleMarks.size === 0 && struck.size === 0) return [];
  const printed = allColumnsRead(columns.filter(({ field }) => PLACES.has(field)));
  const isMarked = (record: TrackerRecord): boolean =>
    record.lastRow > record.row
      ? standsOn(record, possibleMarks)
      : marks.get(record.row)?.some((column) => printed.has(column)) === true;
  return records.filter((record) => isMarked(record) || standsOn(record, struck));
}

function* marksInFields(
  records: readonly TrackerRecord[],
  tracker: Tracker,
  all: readonly AssessedRecord[],
): Generator<Marked> {
  for (const record of records)
    for (const [id, field] of record.fields) {
      const { kind, text } = field;
      const cell = cellBehind(field);
      if (cell.raw !== undefined) yield struck(tracker, cell);
      const place = kind === 'text' && mayHoldADraftMark(text) ? PLACES.get(id) : undefined;
      if (place && !isAskedAbout(id, field, assessedIn(all).get(record)))
        yield* marksIn(field, place, tracker);
    }
}

const TBC = /^tb[acd]\b.?$/;

/** Whether a cell holds nothing but “TBC”. */
function isTbc(text: string): boolean {
  return text.length < 8 && TBC.test(foldText(text));
}

const assessedIn = rememberingEach(
  (all: readonly AssessedRecord[]) => new Map(all.map((assessed) => [assessed.record, assessed])),
);

/** A board or an update that is nothing but “TBC” is asked for by the rule about it: once is enough. */
function isAskedAbout(id: FieldId, { text }: FieldText, assessed: AssessedRecord | undefined): boolean {
  if (!assessed || !isTbc(text)) return false;
  return (
    (id === 'governance' && lacksBoard(assessed)) ||
    (id === 'update' && (lacksUpdate(assessed) || lacksEvidence(assessed)))
  );
}

const MOST_QUESTIONS = 3;

/** A list of questions to be answered, such as an auditor's checklist. */
function asksQuestions(records: readonly TrackerRecord[]): boolean {
  const asking = records.filter(({ fields }) => fields.get('title')?.text.trimEnd().endsWith('?') === true);
  return asking.length > MOST_QUESTIONS && asking.length * MOST_QUESTIONS > records.length;
}

function struck(tracker: Tracker, { row: number, column, raw = '' }: Cell): Marked {
  const cell = cellAddress(number, column);
  return {
    kind: 'struck',
    severity: 'info',
    words: raw,
    sheet: tracker.sheet.name,
    tracker: tracker.id,
    cell,
  };
}

function* marksIn(
  { text, row: number, column }: Pick<FieldText, 'text' | 'row' | 'column'>,
  place: Place,
  tracker: Tracker,
): Generator<Marked> {
  const at = { sheet: tracker.sheet.name, tracker: tracker.id, cell: cellAddress(number, column) };
  const doubt = place === 'print' ? readDoubt(text) : null;
  if (doubt !== null) yield { kind: 'question', severity: 'warning', words: doubt, ...at };
  for (const { kind, words } of readDraftMarks(text)) {
    const severity = severityOf(kind, place);
    if (severity !== null) yield { kind, severity, words, ...at };
  }
}

/** Null where another rule asks, or nothing need be asked. */
function severityOf(kind: DraftMarkKind, place: Place): Severity | null {
  if (kind === 'placeholder') return place === 'names' ? null : place === 'prose' ? 'info' : 'warning';
  return kind === 'to-fill' || kind === 'markup' ? 'warning' : 'info';
}

/** The controls of an assurance map: every line of theirs is printed. A rating that is “TBC” is asked for as such. */
function* marksInLevels(tracker: Tracker): Generator<Marked> {
  const columns = new Set(tracker.columns.map(({ column }) => column));
  for (const { number, cells } of tracker.sheet.rows) {
    if (number <= tracker.headerRows[1] || number > tracker.area.lastRow) continue;
    for (const cell of cells)
      if (cell.kind === 'text' && columns.has(cell.column) && !isTbc(cell.text))
        yield* marksInLines(cell, tracker);
  }
}

function* marksInLines(cell: Cell, tracker: Tracker): Generator<Marked> {
  for (const text of cell.text.includes('?') ? cell.text.split('\n') : [])
    for (const marked of marksIn({ ...cell, text }, 'print', tracker))
      if (marked.kind === 'question') yield marked;
  yield* marksIn(cell, 'loose', tracker);
}

/** Titles, notes and the lines of an area's page that stand outside every table. */
function* marksAround(trackers: readonly Tracker[]): Generator<Marked> {
  const [first] = trackers;
  const rows = first ? suspectRows(first.sheet).possibleMarks : new Set();
  for (const { number, cells } of first?.sheet.rows ?? []) {
    if (
      !first ||
      !rows.has(number) ||
      trackers.some(({ area }) => number >= area.firstRow && number <= area.lastRow)
    )
      continue;
    for (const cell of cells) if (cell.kind === 'text') yield* marksIn(cell, 'loose', first);
  }
}
