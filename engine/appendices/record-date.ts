import type { AssessedRecord } from '../assess/assess-record.ts';
import { cellBehind } from '../recognise/tracker.ts';
import { fieldInForce } from '../assess/field-in-force.ts';
import type { AppendixColumn } from '../templates/appendix-template.ts';
import { FIELD_IDS } from '../templates/fields.ts';
import { dateOfSerial, type IsoDate } from '../values/calendar.ts';
import type { Cell } from '../workbook/workbook.ts';
import { currentDate, originalDate } from './deadline-text.ts';
import type { RecordPrint } from './record-print.ts';

/**
 * The date that the text of a record's cell in one column is and nothing beside it: a deadline, or a field whose own
 * cell holds a date. Null for all other words, and where a column shows several values or a label.
 */
export function recordDate(
  text: string,
  assessed: AssessedRecord,
  { shows }: AppendixColumn,
  { from1904 }: RecordPrint,
): IsoDate | null {
  const [shown] = shows;
  if (!shown || shows.length > 1 || shown.label !== undefined) return null;
  if (shown.value === 'originalDeadline') return originalDate(assessed);
  if (shown.value === 'currentDeadline') return currentDate(assessed);
  const cell = cellOf(assessed, shown.value);
  if (cell?.kind !== 'date' || typeof cell.value !== 'number' || cell.text.trim() !== text) return null;
  return dateOfSerial(cell.value, from1904.has(assessed.tracker));
}

function cellOf(assessed: AssessedRecord, value: string): Cell | null {
  const field = FIELD_IDS.find((each) => each === value);
  const shown = field && fieldInForce(assessed, field);
  return shown ? cellBehind(shown) : null;
}
