import type { AssessedRecord } from '../assess/assess-record.ts';
import type { AppendixColumn } from '../templates/appendix-template.ts';
import { FIELD_IDS } from '../templates/fields.ts';
import { dateOfSerial, type IsoDate } from '../values/calendar.ts';
import { currentDate, originalDate } from './deadline-text.ts';
import type { RecordPrint } from './record-print.ts';

/**
 * The date that a record's cell in one column shows and nothing beside it: a deadline, or a field whose own cell holds
 * a date. Null for all other words, and where a column shows several values or a label.
 */
export function recordDate(
  assessed: AssessedRecord,
  { shows }: AppendixColumn,
  { from1904 }: RecordPrint,
): IsoDate | null {
  const [shown] = shows;
  if (!shown || shows.length > 1 || shown.label !== undefined) return null;
  if (shown.value === 'originalDeadline') return originalDate(assessed);
  if (shown.value === 'currentDeadline') return currentDate(assessed);
  return fieldDate(assessed, shown.value, from1904.has(assessed.tracker));
}

/** A field printed as it stands is a date only where one cell gives it: rows joined to it would print more. */
function fieldDate({ record }: AssessedRecord, value: string, date1904: boolean): IsoDate | null {
  const id = FIELD_IDS.find((each) => each === value);
  const field = id && record.fields.get(id);
  const cell = field?.source;
  if (cell?.kind !== 'date' || typeof cell.value !== 'number') return null;
  return field?.text.trim() === cell.text.trim() ? dateOfSerial(cell.value, date1904) : null;
}
