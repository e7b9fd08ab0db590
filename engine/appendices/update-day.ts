import type { AssessedRecord } from '../assess/assess-record.ts';
import { latestUpdate } from '../rules/latest-update.ts';
import type { IsoDate } from '../values/calendar.ts';
import type { RecordPrint } from './record-print.ts';

/** The day that heads the newest entry of an update kept as a log, "14/07/25 - Testing"; null where none does. */
export function updateDay(assessed: AssessedRecord, { timescales }: RecordPrint): IsoDate | null {
  const readers = timescales.get(assessed.tracker);
  return readers ? (latestUpdate(assessed, { timescales: readers })?.date ?? null) : null;
}
