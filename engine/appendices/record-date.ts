import type { AssessedRecord } from '../assess/assess-record.ts';
import { cellBehind } from '../recognise/tracker.ts';
import { fieldInForce } from '../assess/field-in-force.ts';
import type { AppendixColumn } from '../templates/appendix-template.ts';
import { FIELD_IDS } from '../templates/fields.ts';
import { dateOfSerial, longDate, type IsoDate } from '../values/calendar.ts';
import type { Cell } from '../workbook/workbook.ts';
import { currentDate, originalDate } from './deadline-text.ts';
import type { RecordPrint } from './record-print.ts';
import { updateDay } from './update-day.ts';

/**
 * The date that the text of a record's cell in one column is and nothing beside it: a deadline, or a field whose own
 * cell holds a date. Null for all other words, and where a column shows several values or a label.
 */
export function recordDate(
  text: string,
  assessed: AssessedRecord,
  { shows }: AppendixColumn,
  printed: RecordPrint,
): IsoDate | null {
  const [shown] = shows;
  if (!shown || shows.length > 1 || shown.label !== undefined) return null;
  if (shown.value === 'originalDeadline') return originalDate(assessed);
  if (shown.value === 'currentDeadline') return currentDate(assessed);
  if (shown.value === 'updated') {
    const day = updateDay(assessed, printed);
    if (day !== null && text === longDate(day)) return day;
  }
  const cell = cellOf(assessed, shown.value);
  if (cell?.kind !== 'date' || typeof cell.value !== 'number' || cell.text.trim() !== text) return null;
  return dateOfSerial(cell.value, printed.from1904.has(assessed.tracker));
}

function cellOf(assessed: AssessedRecord, value: string): Cell | null {
  const field = FIELD_IDS.find((each) => each === value);
  const shown = field && fieldInForce(assessed, field);
  return shown ? cellBehind(shown) : null;
}
