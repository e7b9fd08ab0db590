import type { AssessedRecord } from '../assess/assess-record.ts';
import { isMovedAsAWhole } from '../assess/deadline.ts';
import { columnOf } from '../recognise/tracker.ts';
import { longDate, type IsoDate } from '../values/calendar.ts';
import { cellAddress } from '../workbook/address.ts';

/** A record's original deadline where it is known to be one; null where it is not recorded, and in a tracker without deadlines. */
export function originalDate(assessed: AssessedRecord): IsoDate | null {
  const { deadline } = assessed;
  if (!deadline) return null;
  const isExtended = deadline.extension !== null && deadline.extension.deadline !== deadline.original;
  const isMoved = deadline.movedBy !== null && standsInItsColumn(assessed);
  const isRecorded = isMoved || isExtended || saysOriginal(assessed);
  return isRecorded ? deadline.original : null;
}

/** An original that is not recorded prints so, never an assumption presented as fact (D6); null in a tracker without deadlines. */
export function originalText(assessed: AssessedRecord): string | null {
  if (!assessed.deadline) return null;
  const date = originalDate(assessed);
  return date ? longDate(date) : 'Not recorded';
}

/** Whether the deadline stands in a column headed as the original; not where a revised one is the only date. */
function saysOriginal(assessed: AssessedRecord): boolean {
  const column = columnOf(assessed.tracker, 'deadline');
  return standsInItsColumn(assessed) && column !== undefined && /original/i.test(column.heading);
}

/** The first of several revised dates is no original. */
function standsInItsColumn({ record, deadline }: AssessedRecord): boolean {
  const field = record.fields.get('deadline');
  return field !== undefined && deadline?.cell === cellAddress(field.row, field.column);
}

/** The deadline now in force as one day; null where there is none, and where the record has several. */
export function currentDate(assessed: AssessedRecord): IsoDate | null {
  return partsInForce(assessed).length > 0 ? null : (assessed.deadline?.current ?? null);
}

/** The deadline now in force, each part on its line; words without a date as they stand; null where blank. */
export function currentText(assessed: AssessedRecord): string | null {
  const { deadline } = assessed;
  if (!deadline) return null;
  if (deadline.current === null) return deadline.text.trim() || null;
  const parts = partsInForce(assessed);
  if (parts.length === 0) return longDate(deadline.current);
  return parts.map(({ label, date }) => `${label}: ${date ? longDate(date) : 'to be confirmed'}`).join('\n');
}

/** A deadline that was moved as a whole has no parts any more; milestones are none. */
function partsInForce({ deadline }: AssessedRecord): NonNullable<AssessedRecord['deadline']>['parts'] {
  if (!deadline || isMovedAsAWhole(deadline)) return [];
  return deadline.parts.filter(({ kind }) => kind === 'part');
}
