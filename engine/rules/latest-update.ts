import type { AssessedRecord } from '../assess/assess-record.ts';
import type { FieldText } from '../recognise/tracker.ts';
import type { IsoDate } from '../values/calendar.ts';
import { latestEntry, type DatedEntry } from '../values/dated-entries.ts';
import type { Examined } from './rule.ts';

/** What a record last reported, and when. */
export interface LatestUpdate {
  readonly field: FieldText;
  /** Of an update kept as a log: its newest entry. */
  readonly entry: DatedEntry;
  /** By the update's own words, else by the date column; null where neither gives one. */
  readonly date: IsoDate | null;
}

/** The newest entry of a record's update; null where the tracker has no update column. */
export function latestUpdate(
  { record }: AssessedRecord,
  { timescales }: Pick<Examined, 'timescales'>,
): LatestUpdate | null {
  const field = record.fields.get('update');
  if (!field) return null;
  const reader = timescales.get(record.tracker);
  const entry = latestEntry(field.text, (label) => reader?.mention(label)?.end ?? null);
  return { field, entry, date: entry.date };
}
