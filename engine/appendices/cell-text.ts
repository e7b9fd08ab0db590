import type { AssessedRecord } from '../assess/assess-record.ts';
import type { AppendixCell, AppendixColumn } from '../templates/appendix-template.ts';
import type { FieldId } from '../templates/fields.ts';
import { longDate } from '../values/calendar.ts';
import { readTick } from '../values/tick.ts';
import { cellAddress } from '../workbook/address.ts';
import { printedRating, ratingText, showsRating, type RatingPrint } from './rating-cell.ts';
import type { AppendixTableCell } from './table.ts';

/** A record's cell in one column of an appendix; a blank is explained, never left empty, and a rating has its colour. */
export function recordCell(
  assessed: AssessedRecord,
  column: AppendixColumn,
  printed: RatingPrint,
): AppendixTableCell {
  const lines = column.shows
    .map((shown) => ({ shown, text: valueText(assessed, shown, printed) }))
    .filter(({ shown, text }) => text !== null || shown.label === undefined)
    .map(({ shown, text }) => `${shown.label ?? ''}${text ?? 'Not stated'}`);
  const rag = showsRating(column) ? printedRating(assessed) : null;
  return { text: lines.length === 0 ? 'Not stated' : lines.join('\n'), ...(rag !== null && { rag }) };
}

function valueText(assessed: AssessedRecord, { value }: AppendixCell, printed: RatingPrint): string | null {
  switch (value) {
    case 'rating':
    case 'rag':
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
    case 'onTrack':
      return onTrackText(assessed);
    case 'lead':
      return assessed.leads.length > 0 ? leadsText(assessed) : fieldText(assessed, 'lead');
    case 'stage':
    case 'level1Rating':
    case 'level2Rating':
    case 'level3Rating':
    case 'level1Direction':
    case 'level2Direction':
    case 'level3Direction':
    case 'section':
    case 'matter':
    case 'sheet':
    case 'cells':
    case 'refs':
    case 'found':
    case 'readAs':
    case 'rule':
      return null;
    default:
      return fieldText(assessed, value);
  }
}

/** A field as it stands; null where blank. */
export function fieldText(assessed: AssessedRecord, field: FieldId): string | null {
  const text = assessed.record.fields.get(field)?.text.trim() ?? '';
  return text === '' ? null : text;
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

/** An original that is not recorded prints so, never an assumption presented as fact (D6). */
function originalText(assessed: AssessedRecord): string | null {
  const { deadline } = assessed;
  if (!deadline) return null;
  const isExtended = deadline.extension !== null && deadline.extension.deadline !== deadline.original;
  const isMoved = deadline.movedBy !== null && standsInItsColumn(assessed);
  const isRecorded = isMoved || isExtended || saysOriginal(assessed);
  return isRecorded && deadline.original ? longDate(deadline.original) : 'Not recorded';
}

/** Whether the deadline stands in a column headed as the original; not where a revised one is the only date. */
function saysOriginal(assessed: AssessedRecord): boolean {
  const column = assessed.tracker.columns.find(({ field }) => field === 'deadline');
  return standsInItsColumn(assessed) && column !== undefined && /original/i.test(column.heading);
}

/** The first of several revised dates is no original. */
function standsInItsColumn({ record, deadline }: AssessedRecord): boolean {
  const field = record.fields.get('deadline');
  return field !== undefined && deadline?.cell === cellAddress(field.row, field.column);
}

function currentText({ deadline }: AssessedRecord): string | null {
  if (!deadline) return null;
  if (deadline.current === null) return deadline.text.trim() === '' ? null : deadline.text.trim();
  const dates = deadline.parts.filter(({ kind }) => kind === 'part');
  if (dates.length === 0 || deadline.currentIs !== 'original') return longDate(deadline.current);
  return dates.map(({ label, date }) => `${label}: ${date ? longDate(date) : 'to be confirmed'}`).join('\n');
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
  const tick = field ? readTick(field.text, field.source?.look.font ?? '') : null;
  return tick === 'yes' ? 'On track' : tick === 'no' ? 'Not on track' : 'Not stated';
}
