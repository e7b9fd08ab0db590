import type { AssessedRecord } from '../assess/assess-record.ts';
import { fieldInForce } from '../assess/field-in-force.ts';
import {
  RECORD_VALUES,
  type AppendixCell,
  type AppendixColumn,
  type AppendixTemplate,
  type RecordValue,
} from '../templates/appendix-template.ts';
import { FIELD_IDS, type FieldId } from '../templates/fields.ts';
import { longDate } from '../values/calendar.ts';
import { readTick } from '../values/tick.ts';
import { currentText, originalText } from './deadline-text.ts';
import { printedRating, ratingText, showsRating, type RatingPrint } from './rating-cell.ts';
import { recordDate } from './record-date.ts';
import type { RecordPrint } from './record-print.ts';
import type { AppendixTableCell } from './table.ts';
import { updateDay } from './update-day.ts';

/** A record's cell in one column of an appendix; a blank is explained, a rating has its colour, a date its day. */
export function recordCell(
  assessed: AssessedRecord,
  column: AppendixColumn,
  printed: RecordPrint,
): AppendixTableCell {
  const lines = column.shows
    .map((shown) => ({ shown, text: valueText(assessed, shown, printed) }))
    .filter(({ shown, text }) => text !== null || shown.label === undefined)
    .map(({ shown, text }) => `${shown.label ?? ''}${text ?? 'Not stated'}`);
  const rag = showsRating(column) ? printedRating(assessed) : null;
  const text = lines.length === 0 ? 'Not stated' : lines.join('\n');
  const date = recordDate(text, assessed, column, printed);
  return { text, ...(rag !== null && { rag }), ...(date !== null && { date }) };
}

/** A row for each record, with its cell in every column of an appendix. */
export function recordRows(
  records: readonly AssessedRecord[],
  { columns }: AppendixTemplate,
  printed: RecordPrint,
): AppendixTableCell[][] {
  return records.map((assessed) => columns.map((column) => recordCell(assessed, column, printed)));
}

/** Null where it is blank, and for what is of no record: a level of the map, a line on data quality. */
function valueText(assessed: AssessedRecord, { value }: AppendixCell, printed: RecordPrint): string | null {
  if (isRecordValue(value)) return workedOut(assessed, value, printed);
  if (!isField(value)) return null;
  switch (value) {
    case 'rag':
      return ratingText(assessed, printed);
    case 'onTrack':
      return onTrackText(assessed);
    case 'lead':
      return assessed.leads.length > 0 ? leadsText(assessed) : fieldText(assessed, 'lead');
    case 'updated':
      return fieldText(assessed, 'updated') ?? updateText(assessed, printed);
    default:
      return fieldText(assessed, value);
  }
}

const WORKED_OUT: ReadonlySet<string> = new Set(RECORD_VALUES);
const FIELDS: ReadonlySet<string> = new Set(FIELD_IDS);

function isRecordValue(value: AppendixCell['value']): value is RecordValue {
  return WORKED_OUT.has(value);
}

function isField(value: AppendixCell['value']): value is FieldId {
  return FIELDS.has(value);
}

function workedOut(assessed: AssessedRecord, value: RecordValue, printed: RatingPrint): string | null {
  switch (value) {
    case 'rating':
      return ratingText(assessed, printed);
    case 'originalDeadline':
      return originalText(assessed);
    case 'currentDeadline':
      return currentText(assessed);
    case 'agreedBy':
      return agreedByText(assessed);
    case 'daysOverdueOriginal':
      return daysText(assessed.lateness.overdueDaysOriginal);
    case 'daysOverdue':
      return daysText(assessed.lateness.overdueDays);
    case 'firstAndLatestGrade':
      return gradesText(assessed);
    case 'actionsOpenOfTotal':
      return actionsText(assessed);
  }
}

/** A field’s words as they stand; null where blank. */
export function fieldText(assessed: AssessedRecord, field: FieldId): string | null {
  const text = fieldInForce(assessed, field)?.text.trim() ?? '';
  return text === '' ? null : text;
}

/** Where no column dates the update, its own newest entry does. */
function updateText(assessed: AssessedRecord, printed: RecordPrint): string | null {
  const day = updateDay(assessed, printed);
  return day === null ? null : longDate(day);
}

function leadsText({ leads }: AssessedRecord): string {
  return leads.join('; ');
}

/** Who agreed the current deadline and when; a later date that nobody has agreed is said to be so. */
function agreedByText({ deadline }: AssessedRecord): string {
  if (!deadline?.extension) return deadline?.currentIs === 'proposed' ? 'Proposed, not agreed' : 'None';
  const { extension, proposedSince } = deadline;
  const agreed = `${extension.by}, ${longDate(extension.on)}`;
  return proposedSince === null
    ? agreed
    : `${agreed}; ${longDate(proposedSince.date)} proposed since, not agreed`;
}

function daysText(days: number | null): string {
  return days === null ? 'No date' : String(days);
}

function gradesText(assessed: AssessedRecord): string | null {
  const first = fieldText(assessed, 'previousGrade');
  const latest = fieldText(assessed, 'grade');
  if (latest === null) return first;
  return first === null ? latest : `${first}, then ${latest}`;
}

function actionsText(assessed: AssessedRecord): string | null {
  const open = fieldText(assessed, 'actionsOpen');
  const total = fieldText(assessed, 'actionsTotal');
  return open === null && total === null ? null : `${open ?? 'not stated'} of ${total ?? 'not stated'}`;
}

function onTrackText(assessed: AssessedRecord): string {
  const field = assessed.record.fields.get('onTrack');
  const tick = field ? readTick(field.text, field.look.font) : null;
  return tick === 'yes' ? 'On track' : tick === 'no' ? 'Not on track' : 'Not stated';
}
